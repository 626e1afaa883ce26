package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Spoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AanbodregelTest {
  private final Voorbeeld v = new Voorbeeld();

  @ParameterizedTest
  @EnumSource(Aanbodstatus.class)
  void takesOpenAanbodOnly(Aanbodstatus status) {
    v.aanbodstatus = status;

    assertThat(v.regel("status-aanbod").oordeel())
        .isEqualTo(status == Aanbodstatus.OPEN ? GOED : FOUT);
  }

  @ParameterizedTest
  @CsvSource({"-1, FOUT", "0, GOED", "1, GOED"})
  void rejectsPlaatsingWhenSluitingsdatumIsVoorbij(int dagen, Regeloordeel.Oordeel verwacht) {
    v.sluitingsdatum = Voorbeeld.PEILDATUM.plusDays(dagen);

    assertThat(v.regel("sluitingsdatum").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("sluitingsdatum").tekst()).contains("2026");
  }

  @Test
  void acceptsWorkWithoutSluitingsdatum() {
    assertThat(v.regel("sluitingsdatum").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @EnumSource(AanbodSoort.class)
  void keepsMaatschappelijkePlaatsingApartFromWork(AanbodSoort soort) {
    v.soort = soort;
    assertThat(v.regel("spoor").oordeel()).isEqualTo(GOED);

    v.spoor = Spoor.MAATSCHAPPELIJK;

    boolean maatschappelijk =
        soort == AanbodSoort.MAATSCHAPPELIJKE_PLEK || soort == AanbodSoort.DAGBESTEDINGSPLEK;
    assertThat(v.regel("spoor").oordeel()).isEqualTo(maatschappelijk ? GOED : FOUT);
    assertThat(v.regel("spoor").tekst()).contains(soort.omschrijving());
  }

  @Test
  void needsTheVerdringingstoetsForUnpaidAndSroiWork() {
    v.toets = new Verdringingstoets.NietUitgevoerd();
    assertThat(v.regel("verdringingstoets").oordeel()).isEqualTo(GOED);

    v.soort = AanbodSoort.WERKERVARINGSPLAATS;
    assertThat(v.regel("verdringingstoets").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("verdringingstoets").remedie()).contains("verdringingstoets");

    v.soort = AanbodSoort.SROI_PLEK;
    assertThat(v.regel("verdringingstoets").oordeel()).isEqualTo(FOUT);

    v.toets = new Verdringingstoets.Uitgevoerd(false, Voorbeeld.PEILDATUM, "toetser");
    assertThat(v.regel("verdringingstoets").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("verdringingstoets").tekst()).contains("1 september 2026");
  }

  @Test
  void cannotCureVerdringing() {
    v.soort = AanbodSoort.WERKERVARINGSPLAATS;
    v.toets = new Verdringingstoets.Uitgevoerd(true, Voorbeeld.PEILDATUM, "toetser");

    assertThat(v.regel("verdringingstoets").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("verdringingstoets").remedie()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, GOED", "1, FOUT"})
  void letsAProefplaatsLastSixMonths(int dagenTeLang, Regeloordeel.Oordeel verwacht) {
    v.soort = AanbodSoort.PROEFPLAATS;
    v.start = Gegeven.bekend(Voorbeeld.PEILDATUM);
    v.einde = Voorbeeld.PEILDATUM.plusMonths(6).plusDays(dagenTeLang);

    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("proefplaats-duur").tekst()).contains("1 september 2026", "6 maanden");
  }

  @Test
  void asksForTheStartOfALongProefplaats() {
    v.soort = AanbodSoort.PROEFPLAATS;
    v.start = Gegeven.onbekend();
    v.einde = Voorbeeld.PEILDATUM.plusMonths(6);
    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(GOED);

    v.einde = Voorbeeld.PEILDATUM.plusMonths(6).plusDays(1);

    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void needsAnEndToAProefplaats() {
    v.soort = AanbodSoort.PROEFPLAATS;
    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("proefplaats-duur").remedie()).contains("6 maanden");

    v.contractMaanden = Gegeven.bekend(6);
    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(GOED);

    v.contractMaanden = Gegeven.bekend(7);
    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("proefplaats-duur").tekst()).contains("7 maanden");

    v.soort = AanbodSoort.LEERWERKPLEK;
    assertThat(v.regel("proefplaats-duur").oordeel()).isEqualTo(GOED);
  }
}
