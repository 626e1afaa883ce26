package nl.werkbrug.data.store;

final class PostgresqlTransactieTest extends TransactieContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
