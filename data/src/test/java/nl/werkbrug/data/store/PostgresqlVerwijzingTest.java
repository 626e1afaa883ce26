package nl.werkbrug.data.store;

final class PostgresqlVerwijzingTest extends VerwijzingContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
