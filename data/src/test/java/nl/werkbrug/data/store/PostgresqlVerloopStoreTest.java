package nl.werkbrug.data.store;

final class PostgresqlVerloopStoreTest extends VerloopStoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
