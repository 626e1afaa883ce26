package nl.werkbrug.data.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.norm.LksUitkomst.Beletsel;
import nl.werkbrug.data.norm.LksUitkomst.Berekend;
import nl.werkbrug.data.norm.LksUitkomst.Deel;
import nl.werkbrug.data.norm.LksUitkomst.NietTeBerekenen;
import nl.werkbrug.data.norm.LksUitkomst.Symbool;
import nl.werkbrug.data.norm.LksVraag.Wijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LksBerekeningTest {
  private static final LocalDate JULI_2026 = LocalDate.of(2026, 7, 1);
  private static final LocalDate VOLWASSEN = LocalDate.of(1990, 5, 17);
  private static final LksBerekening BEREKENING =
      new LksBerekening(Normen.ingebouwd(), Loonmaatstaf.REFERENTIEMAANDLOON);

  @Test
  void computesTheWorkedExample() {
    LksVraag vraag = vraag(vastgesteld("60"), JULI_2026, "32", 36);

    Berekend uitkomst = berekend(vraag);

    assertThat(uitkomst.lks()).isEqualTo("1121.76");
    assertThat(uitkomst.lksCent()).isEqualTo(112_176);
    assertThat(uitkomst.delen()).extracting(Deel::symbool).containsExactly(Symbool.values());
    assertThat(uitkomst.getDeel(Symbool.B).waarde()).isEqualTo("2337.00");
    assertThat(uitkomst.getDeel(Symbool.G).waarde()).isEqualByComparingTo("2523.96");
    assertThat(uitkomst.getDeel(Symbool.LW).waarde()).isEqualByComparingTo("1514.376");
    assertThat(uitkomst.getDeel(Symbool.S).waarde()).isEqualByComparingTo("1009.584");
    assertThat(uitkomst.getDeel(Symbool.S).afgerond()).isEqualTo("1009.58");
    assertThat(uitkomst.getDeel(Symbool.LASTENFACTOR).waarde()).isEqualByComparingTo("1.25");
    assertThat(uitkomst.getDeel(Symbool.UREN).waarde()).isEqualByComparingTo("32");
    assertThat(uitkomst.delen()).allSatisfy(deel -> assertThat(deel.bron()).isNotBlank());
    assertThat(uitkomst.plafondBereikt()).isFalse();
  }

  @Test
  void showsSRoundedButComputesWithTheExactS() {
    LksVraag vraag = vraag(vastgesteld("60"), JULI_2026, "40", 40);

    Berekend uitkomst = berekend(vraag);

    // 1009.584 x 1.25 x 40 / 36 = 1402.2; with S = 1009.58 it would be 1402.19
    assertThat(uitkomst.lks()).isEqualTo("1402.20");
    assertThat(uitkomst.getDeel(Symbool.S).afgerond()).isEqualTo("1009.58");
  }

  @ParameterizedTest
  @CsvSource({
    "0,     true,  1766.772,    2208.47",
    "29.99, true,  1766.772,    2208.47",
    "30,    false, 1766.772,    2208.47",
    "30.01, false, 1766.519604, 2208.15",
    "50,    false, 1261.98,     1577.48",
    "99.99, false, 0.252396,    0.32",
    "100,   false, 0,           0.00"
  })
  void capsAt70Percent(String procent, boolean plafond, String s, String lks) {
    LksVraag vraag = vraag(vastgesteld(procent), JULI_2026, "36", 36);

    Berekend uitkomst = berekend(vraag);

    assertThat(uitkomst.plafondBereikt()).isEqualTo(plafond);
    assertThat(uitkomst.getDeel(Symbool.S).waarde()).isEqualByComparingTo(s);
    assertThat(uitkomst.lks()).isEqualTo(lks);
  }

  // S x 1.25 = 1261.98 at 36 hours
  @ParameterizedTest
  @CsvSource({
    "20,   36, 20,   701.10",
    "20,   38, 20,   701.10",
    "20,   40, 20,   701.10",
    "32,   36, 32,   1121.76",
    "32,   38, 32,   1121.76",
    "32,   40, 32,   1121.76",
    "36,   36, 36,   1261.98",
    "36,   38, 36,   1261.98",
    "36,   40, 36,   1261.98",
    "38,   36, 36,   1261.98",
    "38,   38, 38,   1332.09",
    "38,   40, 38,   1332.09",
    "40,   36, 36,   1261.98",
    "40,   38, 38,   1332.09",
    "40,   40, 40,   1402.20",
    "25.5, 36, 25.5, 893.90"
  })
  void countsHoursUpToTheFullTimeNorm(String uren, int norm, String geteld, String lks) {
    LksVraag vraag = vraag(vastgesteld("60"), JULI_2026, uren, norm);

    Berekend uitkomst = berekend(vraag);

    assertThat(uitkomst.getDeel(Symbool.UREN).waarde()).isEqualByComparingTo(geteld);
    assertThat(uitkomst.lks()).isEqualTo(lks);
  }

  @Test
  void givesHalfTheWageUpToTheLastDayOfTheForfaitaireTerm() {
    LocalDate begin = LocalDate.of(2026, 1, 15);
    LocalDate laatste = LocalDate.of(2026, 7, 14);

    LksUitkomst opLaatste = BEREKENING.bereken(forfaitair(begin, laatste));
    LksUitkomst daarna = BEREKENING.bereken(forfaitair(begin, laatste.plusDays(1)));

    // 2294.40 x 1.08 x 0.5 x 1.25
    assertThat(opLaatste)
        .isInstanceOfSatisfying(
            Berekend.class,
            berekend -> {
              assertThat(berekend.lks()).isEqualTo("1548.72");
              assertThat(berekend.bedragenPer()).isEqualTo(begin);
              assertThat(berekend.delen()).extracting(Deel::symbool).doesNotContain(Symbool.LW);
              assertThatThrownBy(() -> berekend.getDeel(Symbool.LW))
                  .isInstanceOf(IllegalArgumentException.class);
            });
    assertThat(daarna)
        .isEqualTo(
            new NietTeBerekenen(
                Beletsel.FORFAITAIR_VOORBIJ,
                "Forfaitaire loonkostensubsidie mag hoogstens 6 maanden: tot en met 2026-07-14,"
                    + " gevraagd is 2026-07-15.",
                "Pw art. 10d lid 5"));
  }

  @ParameterizedTest
  @EnumSource(Wijze.class)
  void needsAnEstablishedLoonwaardeUnlessForfaitairIsAsked(Wijze wijze) {
    Loonwaarde indicatie = new Loonwaarde.Indicatie(new BigDecimal("60"), JULI_2026);

    LksUitkomst opIndicatie = BEREKENING.bereken(vraag(indicatie, wijze));
    LksUitkomst opOnbekend = BEREKENING.bereken(vraag(new Loonwaarde.Onbekend(), wijze));

    switch (wijze) {
      case NA_LOONWAARDEBEPALING -> {
        assertBeletsel(opIndicatie, Beletsel.LOONWAARDE_NIET_VASTGESTELD, "indicatie");
        assertBeletsel(opOnbekend, Beletsel.LOONWAARDE_NIET_VASTGESTELD, "onbekend");
      }
      case FORFAITAIR -> {
        assertThat(opIndicatie).isInstanceOf(Berekend.class);
        assertThat(opOnbekend).isEqualTo(opIndicatie);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Wijze.class)
  void neverComputesForWsw(Wijze wijze) {
    LksVraag vraag =
        new LksVraag(
            Cohort.SW_ZITTEND,
            Gegeven.bekend(VOLWASSEN),
            vastgesteld("60"),
            wijze,
            JULI_2026,
            JULI_2026,
            new BigDecimal("36"),
            36);

    LksUitkomst uitkomst = BEREKENING.bereken(vraag);

    assertBeletsel(uitkomst, Beletsel.WSW, "Wsw");
  }

  @ParameterizedTest
  @CsvSource({
    "2011-07-01, 15, 701.10",
    "2010-07-02, 15, 701.10",
    "2010-07-01, 16, 806.27",
    "2009-07-01, 17, 923.12",
    "2008-07-01, 18, 1168.50",
    "2007-07-01, 19, 1402.20",
    "2006-07-01, 20, 1869.60",
    "2005-07-02, 20, 1869.60",
    "2005-07-01, 21, 2337.00",
    "2004-07-01, 22, 2337.00"
  })
  void takesTheWageOfTheAgeOnThePeildatum(LocalDate geboren, int leeftijd, String b) {
    LksVraag vraag = vraag(Cohort.INSTROOM, Gegeven.bekend(geboren), JULI_2026, JULI_2026);

    Berekend uitkomst = berekend(vraag);

    assertThat(uitkomst.leeftijd()).isEqualTo(leeftijd);
    assertThat(uitkomst.getDeel(Symbool.B).waarde()).isEqualTo(b);
  }

  @Test
  void refusesBelow15AndAnUnknownDateOfBirth() {
    Gegeven<LocalDate> teJong = Gegeven.bekend(LocalDate.of(2011, 7, 2));

    LksUitkomst jong = BEREKENING.bereken(vraag(Cohort.INSTROOM, teJong, JULI_2026, JULI_2026));
    LksUitkomst onbekend =
        BEREKENING.bereken(vraag(Cohort.INSTROOM, Gegeven.onbekend(), JULI_2026, JULI_2026));

    assertBeletsel(jong, Beletsel.TE_JONG, "(14) moet 15 of hoger zijn");
    assertBeletsel(onbekend, Beletsel.GEBOORTEDATUM_ONBEKEND, "geboortedatum is onbekend");
  }

  // G - LW at 60% is 0.432 x B
  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2069.40, 1.235, 1104.07",
    "2024-06-30, 2069.40, 1.235, 1104.07",
    "2024-07-01, 2133.60, 1.235, 1138.32",
    "2024-12-31, 2133.60, 1.235, 1138.32",
    "2025-01-01, 2191.80, 1.235, 1169.37",
    "2025-06-30, 2191.80, 1.235, 1169.37",
    "2025-07-01, 2245.80, 1.235, 1198.18",
    "2025-12-31, 2245.80, 1.235, 1198.18",
    "2026-01-01, 2294.40, 1.25,  1238.98",
    "2026-06-30, 2294.40, 1.25,  1238.98",
    "2026-07-01, 2337.00, 1.25,  1261.98",
    "2026-12-31, 2337.00, 1.25,  1261.98"
  })
  void usesTheFiguresOfTheFirstDay(LocalDate begin, String b, String lasten, String lks) {
    Berekend uitkomst = berekend(vraag(vastgesteld("60"), begin, "36", 36));

    assertThat(uitkomst.getDeel(Symbool.B).waarde()).isEqualTo(b);
    assertThat(uitkomst.getDeel(Symbool.LASTENFACTOR).waarde()).isEqualByComparingTo(lasten);
    assertThat(uitkomst.lks()).isEqualTo(lks);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 2025-12-31, 2025-03-01, 2191.80",
    "2025-03-01, 2026-01-01, 2026-01-01, 2294.40",
    "2025-03-01, 2026-12-31, 2026-01-01, 2294.40",
    "2023-03-01, 2024-08-01, 2024-01-01, 2069.40"
  })
  void appliesGrowthToARunningSubsidyOn1JanuaryOnly(
      LocalDate begin, LocalDate peildatum, LocalDate bedragenPer, String b) {
    LksVraag vraag = vraag(Cohort.ZITTEND, Gegeven.bekend(VOLWASSEN), begin, peildatum);

    Berekend uitkomst = berekend(vraag);

    assertThat(uitkomst.bedragenPer()).isEqualTo(bedragenPer);
    assertThat(uitkomst.getDeel(Symbool.B).waarde()).isEqualTo(b);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 2023-12-31", "2027-01-01, 2027-01-01", "2026-09-01, 2027-01-01"})
  void refusesADateWithoutFigures(LocalDate begin, LocalDate peildatum) {
    LksVraag vraag = vraag(Cohort.INSTROOM, Gegeven.bekend(VOLWASSEN), begin, peildatum);

    LksUitkomst uitkomst = BEREKENING.bereken(vraag);

    assertBeletsel(
        uitkomst,
        Beletsel.GEEN_BEDRAGEN,
        ("Loonkostensubsidie per %s is niet te berekenen: `datum` (%s) heeft geen waarde: het"
                + " referentiemaandloon is bekend van 2024-01-01"
                + " tot en met 2026-12-31.")
            .formatted(peildatum, peildatum));
  }

  @Test
  void mayTakeTheMonthWageFromTheHourlyWage() {
    LksBerekening opUurloon = new LksBerekening(Normen.ingebouwd(), Loonmaatstaf.UURLOON);

    LksUitkomst uitkomst = opUurloon.bereken(vraag(vastgesteld("60"), JULI_2026, "36", 36));

    // 14.99 x 36 x 52 / 12 = 2338.44; x 1.08 x 0.4 x 1.25 = 1262.7576
    assertThat(uitkomst)
        .isInstanceOfSatisfying(
            Berekend.class,
            berekend -> {
              assertThat(berekend.getDeel(Symbool.B).waarde()).isEqualTo("2338.44");
              assertThat(berekend.lks()).isEqualTo("1262.76");
            });
  }

  @Test
  void saysWhetherEveryFigureIsEstablished() {
    Berekend in2024 = berekend(vraag(vastgesteld("60"), LocalDate.of(2024, 7, 1), "36", 36));
    Berekend in2026 = berekend(vraag(vastgesteld("60"), JULI_2026, "36", 36));

    assertThat(in2024.getDeel(Symbool.B).zeker()).isTrue();
    assertThat(in2026.zeker()).isFalse();
    assertThat(in2026.getDeel(Symbool.LASTENFACTOR).zeker()).isFalse();
  }

  @Test
  void neverRisesWithTheLoonwaarde() {
    BigDecimal vorige = new BigDecimal("1000000");

    for (int procent = 0; procent <= 100; procent++) {
      BigDecimal lks =
          berekend(vraag(vastgesteld(Integer.toString(procent)), JULI_2026, "36", 36)).lks();

      assertThat(lks).isLessThanOrEqualTo(vorige);
      vorige = lks;
    }
  }

  @Test
  void rejectsAnImpossibleQuestion() {
    assertThatThrownBy(() -> vraag(vastgesteld("60"), JULI_2026, "61", 41))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`uren` (61) moet tussen 1 en 60 liggen")
        .hasMessageContaining("`volletijdsnorm` (41) moet tussen 32 en 40 liggen");
    assertThatThrownBy(
            () ->
                vraag(
                    Cohort.INSTROOM, Gegeven.bekend(VOLWASSEN), JULI_2026, JULI_2026.minusDays(1)))
        .hasMessage("`peildatum` (2026-06-30) mag niet vóór 2026-07-01 liggen");
  }

  private static Berekend berekend(LksVraag vraag) {
    LksUitkomst uitkomst = BEREKENING.bereken(vraag);
    assertThat(uitkomst).isInstanceOf(Berekend.class);
    return (Berekend) uitkomst;
  }

  private static void assertBeletsel(LksUitkomst uitkomst, Beletsel beletsel, String deelVanReden) {
    assertThat(uitkomst)
        .isInstanceOfSatisfying(
            NietTeBerekenen.class,
            niet -> {
              assertThat(niet.beletsel()).isEqualTo(beletsel);
              assertThat(niet.reden()).contains(deelVanReden);
              assertThat(niet.bron()).isNotBlank();
            });
  }

  private static Loonwaarde vastgesteld(String procent) {
    return new Loonwaarde.Vastgesteld(
        new BigDecimal(procent), LocalDate.of(2024, 1, 1), "Methode", "Deskundige");
  }

  private static LksVraag vraag(Loonwaarde loonwaarde, LocalDate datum, String uren, int norm) {
    return new LksVraag(
        Cohort.INSTROOM,
        Gegeven.bekend(VOLWASSEN),
        loonwaarde,
        Wijze.NA_LOONWAARDEBEPALING,
        datum,
        datum,
        new BigDecimal(uren),
        norm);
  }

  private static LksVraag vraag(Loonwaarde loonwaarde, Wijze wijze) {
    return new LksVraag(
        Cohort.INSTROOM,
        Gegeven.bekend(VOLWASSEN),
        loonwaarde,
        wijze,
        JULI_2026,
        JULI_2026,
        new BigDecimal("36"),
        36);
  }

  private static LksVraag vraag(
      Cohort cohort, Gegeven<LocalDate> geboren, LocalDate begin, LocalDate peildatum) {
    return new LksVraag(
        cohort,
        geboren,
        vastgesteld("60"),
        Wijze.NA_LOONWAARDEBEPALING,
        begin,
        peildatum,
        new BigDecimal("36"),
        36);
  }

  private static LksVraag forfaitair(LocalDate begin, LocalDate peildatum) {
    return new LksVraag(
        Cohort.INSTROOM,
        Gegeven.bekend(VOLWASSEN),
        new Loonwaarde.Onbekend(),
        Wijze.FORFAITAIR,
        begin,
        peildatum,
        new BigDecimal("36"),
        36);
  }
}
