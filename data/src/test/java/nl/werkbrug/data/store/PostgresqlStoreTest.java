package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PostgresqlStoreTest extends StoreContract {
  @Override
  Database leeg() {
    return Database.open(Postgresql.leeg());
  }

  @Test
  void opensAgainWithTheSameIdAndContents() {
    JdbcSettings settings = Postgresql.leeg();
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
    JdbcSettings settings = Postgresql.settings("bestaatniet", "x", "y");

    assertThatThrownBy(() -> Database.open(settings))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Opslagfout.Code.NIET_BEREIKBAAR);
              assertThat(fout.soort()).isEqualTo(Opslagfout.Soort.MIDDELEN);
            });
  }

  @Test
  void anErrorOfTheServerDoesNotRepeatWhatWasWritten() {
    try (Database database = leeg()) {
      assertThatThrownBy(
              () ->
                  database.wijzig(
                      sessie ->
                          sessie.voerUitVoorAlle(
                              "INSERT INTO kenmerk (naam, waarde) VALUES (?, ?)",
                              List.of(
                                  new @Nullable Object[] {"Anna", "Jansen"},
                                  new @Nullable Object[] {"Anna", "Jansen"}))))
          .isInstanceOf(Opslagfout.class)
          .satisfies(
              fout -> assertThat(Throwables.getStackTrace(fout)).doesNotContain("Anna", "Jansen"));
    }
  }

  @Test
  void whoFallsSilentWhileItWritesDoesNotStopTheOthersForEver() {
    try (Database database = leeg()) {
      assertThat(
              database.<List<String>>schrijf(
                  sessie ->
                      sessie.lijst(
                          "SHOW idle_in_transaction_session_timeout", rij -> rij.getString(1))))
          .containsExactly("1min");
      assertThat(Opslagfout.van(new SQLException("te lang stil", "25P03")).code())
          .isEqualTo(Opslagfout.Code.NIET_BEREIKBAAR);
    }
  }
}
