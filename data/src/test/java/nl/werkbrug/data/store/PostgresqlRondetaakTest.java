package nl.werkbrug.data.store;

final class PostgresqlRondetaakTest extends RondetaakStoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
