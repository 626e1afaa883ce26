package nl.werkbrug.data.store;

final class PostgresqlRondeStoreTest extends RondeStoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
