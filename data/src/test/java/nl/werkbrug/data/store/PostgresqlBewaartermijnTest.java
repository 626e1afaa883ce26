package nl.werkbrug.data.store;

final class PostgresqlBewaartermijnTest extends BewaartermijnContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
