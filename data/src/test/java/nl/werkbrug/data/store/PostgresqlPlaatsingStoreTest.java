package nl.werkbrug.data.store;

final class PostgresqlPlaatsingStoreTest extends PlaatsingStoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }
}
