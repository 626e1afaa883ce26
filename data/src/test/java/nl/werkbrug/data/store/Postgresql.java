package nl.werkbrug.data.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server for all tests of one run; it ends with the Java that started it. */
final class Postgresql {
  private static final AtomicInteger TELLER = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private Postgresql() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database without anything in it. */
  static JdbcSettings leeg() {
    String naam = "test" + TELLER.incrementAndGet();
    try (Connection verbinding = SERVER.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("CREATE DATABASE " + naam);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return settings(naam, "postgres", "postgres");
  }

  /** How to reach a database, whether it exists or not. */
  static JdbcSettings settings(String naam, String gebruiker, String wachtwoord) {
    return new JdbcSettings(SERVER.getJdbcUrl("postgres", naam), gebruiker, wachtwoord);
  }
}
