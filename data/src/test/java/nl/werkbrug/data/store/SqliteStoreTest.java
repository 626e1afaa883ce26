package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.OrganisatieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {
  @TempDir private Path map;
  @TempDir private Path ander;

  @Override
  Database leeg() {
    return Database.open(map);
  }

  @Test
  void refusesASecondOpenerOfTheSameFolder() throws Exception {
    assertThatThrownBy(() -> Database.open(map))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.MAP_IN_GEBRUIK))
        .hasMessageContaining("is al in gebruik door een andere Werkbrug");

    Process tweede = start(map);
    try (BufferedReader uit = tweede.inputReader()) {
      assertThat(uit.readLine()).isEqualTo("MAP_IN_GEBRUIK");
    }
  }

  @Test
  void losesNothingThatWasAcknowledgedBeforeAKill() throws Exception {
    Process proces = start(ander);
    List<String> bevestigd = new ArrayList<>();
    try (BufferedReader uit = proces.inputReader()) {
      for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
        bevestigd.add(regel);
        if (bevestigd.size() == 150) {
          proces.toHandle().destroyForcibly(); // SIGKILL; leaves its output to be read on
        }
      }
    }
    proces.waitFor();

    try (Database database = Database.open(ander)) {
      OrganisatieStore organisaties = new OrganisatieStore(database);
      assertThat(bevestigd).hasSizeGreaterThanOrEqualTo(150);
      for (int i = 0; i < bevestigd.size(); i++) {
        assertThat(bevestigd.get(i)).isEqualTo("bewaard org-" + i);
        assertThat(organisaties.find(new OrganisatieId("org-" + i))).isPresent();
      }
      assertThat(new Wijzigingslog(database).laatste()).isEqualTo(organisaties.aantal());
    }
  }

  private static Process start(Path map) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Schrijfproces.class.getName(),
            map.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void opensABackupUnderAnIdOfItsOwn() throws IOException {
    Path kopie = ander.resolve("werkbrug.db");
    try (Database database = Database.open(ander.resolve("bron"))) {
      new OrganisatieStore(database).bewaar(organisatie("een"));
      database.reservekopie(kopie);
      new OrganisatieStore(database).bewaar(organisatie("later"));

      try (Database terug = Database.open(ander)) {
        assertThat(new OrganisatieStore(terug).list()).containsExactly(organisatie("een"));
        assertThat(terug.id()).isNotEqualTo(database.id());
      }
      assertThatThrownBy(() -> database.reservekopie(kopie))
          .isInstanceOf(Opslagfout.class)
          .hasMessageContaining("bestaat al");
    }
    try (var bestanden = Files.list(ander)) {
      assertThat(bestanden.filter(bestand -> bestand.toString().endsWith(".deel"))).isEmpty();
    }
  }

  @Test
  void opensAgainWithTheSameIdAndContents() {
    String id;
    try (Database database = Database.open(ander)) {
      id = database.id();
      new OrganisatieStore(database).bewaar(organisatie("blijft"));
    }

    try (Database database = Database.open(ander)) {
      assertThat(database.id()).isEqualTo(id);
      assertThat(new OrganisatieStore(database).list()).containsExactly(organisatie("blijft"));
    }
  }

  @Test
  void refusesADatabaseOfANewerWerkbrug() throws SQLException {
    Database.open(ander).close();
    sql(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)");

    assertThatThrownBy(() -> Database.open(ander))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.DATABASE_NIEUWER));
  }

  @Test
  void saysWhatToDoWithADatabaseOfAPreliminaryWerkbrug() throws SQLException {
    Database.open(ander).close();
    sql("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");

    assertThatThrownBy(() -> Database.open(ander))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.DATABASE_ANDERS))
        .hasMessageContaining("export")
        .hasMessageContaining("import");
  }

  @Test
  void saysSoWhenTheFileIsNoDatabase() throws IOException {
    Files.writeString(ander.resolve("werkbrug.db"), "dit is geen database".repeat(500));

    assertThatThrownBy(() -> Database.open(ander))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.DATABASE_BESCHADIGD));
    assertThatThrownBy(() -> Database.open(ander))
        .describedAs("the folder is free again")
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.DATABASE_BESCHADIGD));
  }

  @Test
  void saysSoWhenAStoredDocumentCannotBeRead() throws SQLException {
    try (Database database = Database.open(ander)) {
      new OrganisatieStore(database).bewaar(organisatie("een"));
      sql("UPDATE organisatie SET document = '{\"id\":\"een\",\"soort\":\"GEMEENTE\"}'");

      assertThatThrownBy(() -> new OrganisatieStore(database).list())
          .isInstanceOfSatisfying(
              Opslagfout.class,
              fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.DATABASE_BESCHADIGD))
          .hasMessage("Een opgeslagen organisatie kan niet worden gelezen (veld naam).");
    }
  }

  @Test
  void saysSoWhenTheDiskIsFullAndGoesOnAfterwards() {
    try (Database database = Database.open(ander)) {
      OrganisatieStore organisaties = new OrganisatieStore(database);
      organisaties.bewaar(organisatie("een"));
      database.wijzig(sessie -> sessie.lijst("PRAGMA max_page_count = 60", rij -> rij.getLong(1)));

      assertThatThrownBy(
              () ->
                  organisaties
                      .database()
                      .wijzig(
                          sessie ->
                              organisaties.bewaar(
                                  sessie,
                                  IntStream.range(0, 20_000)
                                      .mapToObj(i -> organisatie("vol-" + i))
                                      .toList())))
          .isInstanceOfSatisfying(
              Opslagfout.class,
              fout -> {
                assertThat(fout.code()).isEqualTo(Opslagfout.Code.SCHIJF_VOL);
                assertThat(fout).hasMessageContaining("Maak ruimte");
              });

      assertThat(organisaties.list()).containsExactly(organisatie("een"));
      database.wijzig(
          sessie -> sessie.lijst("PRAGMA max_page_count = 1000000", rij -> rij.getLong(1)));
      organisaties.bewaar(organisatie("twee"));
      assertThat(organisaties.aantal()).isEqualTo(2);
    }
  }

  private void sql(String opdracht) throws SQLException {
    try (Connection verbinding =
            DriverManager.getConnection("jdbc:sqlite:" + ander.resolve("werkbrug.db"));
        Statement statement = verbinding.createStatement()) {
      statement.executeUpdate(opdracht);
    }
  }

  @Test
  void aLogThatAnotherDatabaseLeftBehindDoesNotMixWithABackup(@TempDir Path map) throws Exception {
    Path kopie = map.resolve("kopie.db");
    Path doel = map.resolve("doel");
    try (Database oud = Database.open(doel)) {
      new OrganisatieStore(oud).bewaar(organisatie("in-de-kopie"));
      oud.reservekopie(kopie);
      for (int i = 0; i < 200; i++) {
        new OrganisatieStore(oud).bewaar(organisatie("later-" + i));
      }
      Files.copy(doel.resolve("werkbrug.db-wal"), map.resolve("wal"));
    }
    Files.delete(doel.resolve("werkbrug.db"));
    Files.move(map.resolve("wal"), doel.resolve("werkbrug.db-wal")); // as a kill leaves it

    Reservekopie.zetTerug(kopie, doel);

    try (Database terug = Database.open(doel)) {
      assertThat(new OrganisatieStore(terug).aantal()).isEqualTo(1);
    }
  }
}
