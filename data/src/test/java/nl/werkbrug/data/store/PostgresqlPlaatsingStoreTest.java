package nl.werkbrug.data.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class PostgresqlPlaatsingStoreTest extends PlaatsingStoreContract {
  private static final AtomicInteger TELLER = new AtomicInteger();

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Database leeg() {
    String naam = "plaatsing" + TELLER.incrementAndGet();
    try (Connection verbinding = server.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("CREATE DATABASE " + naam);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Database.open(
        new JdbcSettings(server.getJdbcUrl("postgres", naam), "postgres", "postgres"));
  }
}
