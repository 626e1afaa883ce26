package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerktijdregelTest {
  private static final LocalDate PEILDATUM = Voorbeeld.PEILDATUM;

  private final Voorbeeld v = new Voorbeeld();

  /** The work is 24 to 32 hours; an empty bound of the person is unknown. */
  @ParameterizedTest
  @CsvSource({
    "16, 24, GOED", "16, 23, FOUT", "32, 40, GOED", "33, 40, FOUT", "26, 28, GOED", "8, 40, GOED",
    ", 24, GOED", ", 23, FOUT", ", 32, GOED", ", 33, ONBEKEND", "24, , GOED", "23, , ONBEKEND",
    "33, , FOUT", ", , ONBEKEND"
  })
  void needsHoursThatOverlap(@Nullable Integer minimum, @Nullable Integer maximum, Oordeel wat) {
    v.persoonUrenMin = Gegeven.van(minimum);
    v.persoonUrenMax = Gegeven.van(maximum);

    assertThat(v.regel("uren").oordeel()).isEqualTo(wat);
    assertThat(v.regel("uren").tekst()).contains("24 tot 32 uur");
    if (wat == FOUT) {
      assertThat(v.regel("uren").remedie()).contains(minimum != null && minimum > 32 ? "33" : "23");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16 | 24 | de werkzoekende kan 16 tot 24 uur.",
        "24 | 24 | de werkzoekende kan 24 uur.",
        "   | 24 | de werkzoekende kan hoogstens 24 uur, het minste is niet bekend.",
        "16 |    | de werkzoekende kan ten minste 16 uur, het meeste is niet bekend.",
        "   |    | hoeveel uur de werkzoekende kan, is niet bekend."
      })
  void saysWhichHoursAreKnown(
      @Nullable Integer minimum, @Nullable Integer maximum, String verwacht) {
    v.persoonUrenMin = Gegeven.van(minimum);
    v.persoonUrenMax = Gegeven.van(maximum);

    assertThat(v.regel("uren").tekst()).endsWith("per week; " + verwacht);
  }

  /** The work starts in 14 days. */
  @ParameterizedTest
  @CsvSource({"-30, GOED", "0, GOED", "14, GOED", "15, FOUT"})
  void needsSomebodyBeforeAFixedStart(int dagen, Oordeel wat) {
    v.vanaf = Gegeven.bekend(PEILDATUM.plusDays(dagen));

    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(wat);
    assertThat(v.regel("beschikbaar-vanaf").remedie() != null).isEqualTo(wat == FOUT);
    assertThat(v.regel("beschikbaar-vanaf").tekst()).contains("15 september 2026");
  }

  @Test
  void countsAStartInThePastAsToday() {
    v.start = Gegeven.bekend(PEILDATUM.minusDays(60));
    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(GOED);

    v.vanaf = Gegeven.bekend(PEILDATUM.plusDays(1));

    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(FOUT);
  }

  @Test
  void letsAFreeStartWait() {
    v.vanaf = Gegeven.bekend(PEILDATUM.plusDays(100));
    v.startVrij = true;

    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(GOED);
  }

  @Test
  void asksForAnUnknownStartOrAvailability() {
    v.vanaf = Gegeven.bekend(PEILDATUM.plusDays(10));
    v.start = Gegeven.onbekend();
    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("periode").oordeel()).isEqualTo(ONBEKEND);

    v.vanaf = Gegeven.onbekend();
    v.startVrij = true;
    assertThat(v.regel("beschikbaar-vanaf").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("periode").oordeel()).isEqualTo(GOED);
  }

  /** Work without an end needs twelve weeks from the start in 14 days. */
  @ParameterizedTest
  @CsvSource({"97, FOUT", "98, GOED"})
  void needsSomebodyForTwelveWeeks(int dagen, Oordeel wat) {
    v.tot = Gegeven.bekend(PEILDATUM.plusDays(dagen));

    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(wat);
    assertThat(v.regel("beschikbaar-tot").tekst()).contains("december 2026");
  }

  @ParameterizedTest
  @CsvSource({"39, FOUT", "40, GOED"})
  void needsSomebodyUntilShortWorkEnds(int dagen, Oordeel wat) {
    v.einde = PEILDATUM.plusDays(40);
    v.tot = Gegeven.bekend(PEILDATUM.plusDays(dagen));

    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(wat);
  }

  @Test
  void readsAnUnknownEndAsOpenOnlyWhenTheBeginIsKnown() {
    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(GOED);

    v.vanaf = Gegeven.onbekend();

    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void asksForTheStartBeforeDecidingOnTheEnd() {
    v.start = Gegeven.onbekend();
    v.tot = Gegeven.bekend(PEILDATUM.plusDays(90));
    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(ONBEKEND);

    v.tot = Gegeven.bekend(PEILDATUM.plusDays(80));

    assertThat(v.regel("beschikbaar-tot").oordeel()).isEqualTo(FOUT);
  }

  @ParameterizedTest
  @CsvSource({"-1, FOUT", "0, GOED"})
  void rejectsWorkThatIsOver(int dagen, Oordeel wat) {
    v.start = Gegeven.bekend(PEILDATUM.minusDays(100));
    v.einde = PEILDATUM.plusDays(dagen);

    assertThat(v.regel("periode").oordeel()).isEqualTo(wat);
  }

  @ParameterizedTest
  @CsvSource({"363, GOED", "364, FOUT"})
  void looksOneYearAhead(int dagen, Oordeel wat) {
    v.start = Gegeven.bekend(PEILDATUM.plusDays(dagen));

    assertThat(v.regel("periode").oordeel()).isEqualTo(wat);
    assertThat(v.regel("periode").tekst()).contains("augustus 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, GOED", "true, false, FOUT", "true, , ONBEKEND", "false, false, GOED",
    "false, , GOED", ", true, GOED", ", false, ONBEKEND", ", , ONBEKEND"
  })
  void keepsToOfficeHours(@Nullable Boolean alleen, @Nullable Boolean werk, Oordeel wat) {
    v.alleenKantoortijden = Gegeven.van(alleen);
    v.kantoortijden = Gegeven.van(werk);

    assertThat(v.regel("kantoortijden").oordeel()).isEqualTo(wat);
    assertThat(v.regel("kantoortijden").remedie() != null).isEqualTo(wat == FOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, GOED", "false, true, FOUT", ", true, ONBEKEND", "false, false, GOED",
    ", false, GOED", "true, , GOED", "false, , ONBEKEND", ", , ONBEKEND"
  })
  void keepsToRegularHours(@Nullable Boolean kan, @Nullable Boolean werk, Oordeel wat) {
    v.kanOnregelmatig = Gegeven.van(kan);
    v.onregelmatig = Gegeven.van(werk);

    assertThat(v.regel("onregelmatig").oordeel()).isEqualTo(wat);
    assertThat(v.regel("onregelmatig").remedie() != null).isEqualTo(wat == FOUT);
  }
}
