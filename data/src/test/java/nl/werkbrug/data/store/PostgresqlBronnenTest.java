package nl.werkbrug.data.store;

final class PostgresqlBronnenTest extends BronnenStoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
