package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PostgresqlStoreTest extends StoreContract {
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
    return Database.open(settings("test" + TELLER.incrementAndGet()));
  }

  private static JdbcSettings settings(String naam) {
    try (Connection verbinding = server.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("CREATE DATABASE " + naam);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new JdbcSettings(server.getJdbcUrl("postgres", naam), "postgres", "postgres");
  }

  @Test
  void opensAgainWithTheSameIdAndContents() {
    JdbcSettings settings = settings("heropend");
    String id;
    try (Database eerste = Database.open(settings)) {
      id = eerste.id();
      new OrganisatieStore(eerste).bewaar(organisatie("blijft"));
    }

    try (Database tweede = Database.open(settings)) {
      assertThat(tweede.id()).isEqualTo(id);
      assertThat(new OrganisatieStore(tweede).aantal()).isEqualTo(1);
      assertThatThrownBy(() -> tweede.reservekopie(Path.of("nergens")))
          .isInstanceOf(Opslagfout.class)
          .hasMessageContaining("pg_dump");
    }
  }

  @Test
  void saysSoWhenTheServerDoesNotAnswer() {
    JdbcSettings settings =
        new JdbcSettings(server.getJdbcUrl("postgres", "bestaatniet"), "x", "y");

    assertThatThrownBy(() -> Database.open(settings))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Opslagfout.Code.NIET_BEREIKBAAR);
              assertThat(fout.soort()).isEqualTo(Opslagfout.Soort.MIDDELEN);
            });
  }
}
