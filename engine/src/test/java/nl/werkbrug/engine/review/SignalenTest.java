package nl.werkbrug.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Maatregelsoort;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.HerindicatieGevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksAangevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksToegekend;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonwaardeVastgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.MaatregelGetroffen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.NazorgBegonnen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ProefplaatsGestart;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.engine.review.Signaal.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalenTest {
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final WerkgeverId WERKGEVER = new WerkgeverId("wg-1");
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("westerveld"), new Omvang(60, 30, 3), 7, DAG);
  private static final Jobcoach COACH = REGIO.jobcoaches().getFirst().metInzet(List.of());
  private static final Werkzoekende PERSOON =
      REGIO.werkzoekenden().stream()
          .filter(
              een ->
                  een.persoon()
                          .geboortedatum()
                          .map(geboren -> geboren.isBefore(DAG.minusYears(30)))
                          .is(true)
                      && !een.participatie().doelgroepregister().is(true))
          .findFirst()
          .orElseThrow();
  private static final Loonwaardemeting METING =
      new Loonwaardemeting(DAG, BigDecimal.valueOf(60), DAG, "Dariuz", "ad-1");

  @Test
  void asksForAContractAfterAnAgreement() {
    eis(Soort.CONTRACT_VASTLEGGEN, DAG.plusDays(7), leven());
    assertThat(datums(Soort.CONTRACT_VASTLEGGEN, leven(werk(null)))).isEmpty();
  }

  @Test
  void announcesTheEndOfAProefplaatsAndOfAContract() {
    LocalDate tot = DAG.plusMonths(2).minusDays(1);
    List<Plaatsingsgebeurtenis> proef =
        leven(new ProefplaatsGestart(DAG, tot, BigDecimal.valueOf(24)));

    eis(Soort.PROEFPLAATS_EINDE, tot, proef);
    eis(Soort.CONTRACT_EINDE, DAG.plusYears(1), leven(werk(DAG.plusYears(1))));
    assertThat(datums(Soort.CONTRACT_EINDE, leven(werk(null)))).isEmpty();
    eis(
        Soort.VOLGENDE_STAP,
        DAG.plusMonths(5),
        leven(
            new Geplaatst(
                new Arbeidsovereenkomst(
                    Contractsoort.GEEN,
                    DAG,
                    DAG.plusMonths(6),
                    BigDecimal.valueOf(20),
                    0,
                    36,
                    WERKGEVER,
                    null))));
  }

  @Test
  void followsTheTermsOfLks() {
    eis(Soort.LKS_BESLUIT, DAG.plusWeeks(5), leven(werk(null), new LksAangevraagd(DAG)));
    LksToegekend forfaitair = new LksToegekend(DAG, LksGrondslag.FORFAITAIR);
    LocalDate einde = DAG.plusMonths(6).minusDays(1);
    eis(Soort.FORFAITAIR_EINDE, einde, leven(werk(null), forfaitair));
    assertThat(datums(Soort.LKS_HERZIENING, leven(werk(null), forfaitair))).isEmpty();
    List<Plaatsingsgebeurtenis> besloten =
        leven(
            werk(null),
            forfaitair,
            new LoonwaardeVastgesteld(METING),
            new LksToegekend(DAG.plusMonths(1), LksGrondslag.LOONWAARDE));
    assertThat(datums(Soort.FORFAITAIR_EINDE, besloten)).isEmpty();
    eis(Soort.LKS_HERZIENING, LocalDate.of(2027, 1, 1), besloten);
    eis(Soort.LOONWAARDE_VEROUDERD, DAG.plusMonths(36), besloten, DAG.plusMonths(2));
    List<Plaatsingsgebeurtenis> gevraagd = new ArrayList<>(besloten);
    gevraagd.add(new HerindicatieGevraagd(DAG.plusMonths(2), "groei"));
    assertThat(datums(Soort.LOONWAARDE_VEROUDERD, gevraagd, DAG.plusMonths(2))).isEmpty();
    eis(Soort.HERINDICATIE, DAG.plusMonths(2).plusDays(31), gevraagd);
  }

  @Test
  void warnsBeforeTheWageFallsBelowTheMinimum() {
    // 14.71 from 1-1-2026, 14.99 from 1-7-2026
    List<Plaatsingsgebeurtenis> krap =
        leven(
            new Geplaatst(
                new Arbeidsovereenkomst(
                    Contractsoort.ONBEPAALDE_TIJD,
                    DAG,
                    null,
                    BigDecimal.valueOf(24),
                    14_80,
                    36,
                    WERKGEVER,
                    null)));

    assertThat(datums(Soort.MINIMUMLOON, krap)).containsExactly(LocalDate.of(2026, 7, 1));
    assertThat(datums(Soort.MINIMUMLOON, leven(werk(null)))).isEmpty();
  }

  @Test
  void tellsTheCoachWhenGuidanceTapersAndAnEvaluationIsDue() {
    eis(Soort.BEGELEIDING_AFBOUW, DAG.plusDays(28), leven(werk(null)));
    eis(Soort.EVALUATIE, DAG.plusMonths(3), leven(werk(null)));
    eis(
        Soort.EVALUATIE,
        DAG.plusMonths(9),
        leven(
            werk(null),
            new Plaatsingsgebeurtenis.EvaluatieGehouden(DAG, "goed", DAG.plusMonths(9))));
    List<Plaatsingsgebeurtenis> nazorg = leven(werk(null), new NazorgBegonnen(DAG.plusDays(5)));
    assertThat(datums(Soort.BEGELEIDING_AFBOUW, nazorg)).isEmpty();
    assertThat(datums(Soort.EVALUATIE, nazorg)).isEmpty();
  }

  @Test
  void asksForAReplacementOnTheFirstDayWithTooLittleTime() {
    LocalDate weg = DAG.plusDays(10);
    Plaatsing plaatsing = plaatsing(leven(werk(null)));
    Jobcoach afwezig =
        COACH.metInzet(List.of(new Inzet(null, COACH.minutenPerWeek(), weg, weg.plusDays(3))));

    List<Signaal> met = bouw(plaatsing, Map.of(COACH.id(), afwezig), DAG);
    List<Signaal> zonder = bouw(plaatsing, Map.of(COACH.id(), COACH), DAG);

    assertThat(met)
        .filteredOn(een -> een.soort() == Soort.VERVANGING)
        .extracting(Signaal::datum)
        .containsExactly(weg);
    assertThat(zonder).noneMatch(een -> een.soort() == Soort.VERVANGING);
  }

  @Test
  void remembersTheDoelgroepregisterAndTheEndOfAMaatregel() {
    eis(Soort.PRAKTIJKROUTE, DAG.plusDays(7), leven(werk(null), new LoonwaardeVastgesteld(METING)));
    eis(
        Soort.MAATREGEL_EINDE,
        DAG.plusMonths(2),
        leven(
            werk(null),
            new MaatregelGetroffen(Maatregelsoort.VERVOER, DAG, DAG.plusMonths(2), "busje")));
  }

  @Test
  void asksForPaidWorkWhenSomebodyInAnUnpaidPlaceCanDoMore() {
    Plaatsing onbetaald =
        plaatsing(
            leven(
                new Geplaatst(
                    new Arbeidsovereenkomst(
                        Contractsoort.GEEN,
                        DAG,
                        DAG.plusYears(1),
                        BigDecimal.valueOf(16),
                        0,
                        36,
                        WERKGEVER,
                        null))));
    LocalDate gemeten = DAG.plusMonths(2);
    Werkzoekende gegroeid =
        PERSOON.metParticipatie(
            PERSOON
                .participatie()
                .metLoonwaarde(
                    new Loonwaarde.Vastgesteld(BigDecimal.valueOf(55), gemeten, "Dariuz", "ad-1"),
                    false));

    assertThat(doorstroom(onbetaald, PERSOON, gemeten)).isEmpty();
    assertThat(doorstroom(onbetaald, gegroeid, gemeten)).containsExactly(gemeten.plusDays(7));
    assertThat(doorstroom(plaatsing(leven(werk(null))), gegroeid, gemeten)).isEmpty();
  }

  private static List<LocalDate> doorstroom(
      Plaatsing plaatsing, Werkzoekende persoon, LocalDate dag) {
    return Signaalbouw.van(
            plaatsing,
            persoon,
            Beoordelingsbeleid.STANDAARD,
            Normen.ingebouwd(),
            Map.of(),
            List.of(),
            dag,
            dag.plusMonths(1))
        .stream()
        .filter(een -> een.soort() == Soort.DOORSTROOM)
        .map(Signaal::datum)
        .toList();
  }

  @Test
  void showsWhatIsLateAndGivesItToItsOwner() {
    LocalDate tot = DAG.plusMonths(2);
    Plaatsing plaatsing = plaatsing(leven(werk(tot)));

    List<Signaal> later = bouw(plaatsing, Map.of(), tot.plusDays(1));

    assertThat(later)
        .filteredOn(een -> een.soort() == Soort.CONTRACT_EINDE)
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.teLaat()).isTrue();
              assertThat(een.functie()).isEqualTo(Functie.ACCOUNTMANAGER);
              assertThat(een.eigenaar()).isNull();
            });
    assertThat(later)
        .filteredOn(een -> een.soort() == Soort.EVALUATIE)
        .extracting(Signaal::eigenaar)
        .containsOnly(COACH.id().waarde());
    assertThat(bouw(plaatsing, Map.of(), tot))
        .filteredOn(een -> een.soort() == Soort.CONTRACT_EINDE)
        .extracting(Signaal::teLaat)
        .containsExactly(false);
  }

  @Test
  void writesACalendarThatNamesNobody() {
    List<Signaal> signalen = bouw(plaatsing(leven(werk(DAG.plusMonths(2)))), Map.of(), DAG);

    Contactmoment zonderDag =
        new Contactmoment(
            "c-2",
            WERKGEVER,
            DAG,
            Contactmoment.Soort.EMAIL,
            Contactmoment.Onderwerp.OVERIG,
            "am-1",
            null,
            "Niets te doen.",
            null,
            null);
    Contactmoment contact =
        new Contactmoment(
            "c-1",
            WERKGEVER,
            DAG,
            Contactmoment.Soort.BEZOEK,
            Contactmoment.Onderwerp.NAZORG,
            "am-1",
            "Ans Bakker",
            "Vroeg naar de rugklachten van de kandidaat.",
            DAG.plusDays(3),
            null);

    String agenda =
        Agenda.van(signalen, List.of(contact, zonderDag), Instant.parse("2026-03-02T10:15:30Z"));

    assertThat(agenda).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(agenda.split("BEGIN:VEVENT", -1)).hasSize(signalen.size() + 2);
    assertThat(agenda.split("\r\n"))
        .allMatch(regel -> regel.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(agenda)
        .contains("DTSTART;VALUE=DATE:20260502", "DTEND;VALUE=DATE:20260503")
        .contains("DTSTAMP:20260302T101530Z")
        .contains("UID:contact-c-1@werkbrug", "DTSTART;VALUE=DATE:20260305", "Werkgever wg-1.")
        .contains("Volg een contact met een werkgever op (nazorg na een plaatsing).")
        .doesNotContain("rugklachten", "Ans Bakker", "c-2")
        .doesNotContain(
            PERSOON.id().waarde(), String.valueOf(PERSOON.persoon().naam().waardeOfNull()));
  }

  private static void eis(Soort soort, LocalDate datum, List<Plaatsingsgebeurtenis> leven) {
    eis(soort, datum, leven, DAG);
  }

  private static void eis(
      Soort soort, LocalDate datum, List<Plaatsingsgebeurtenis> leven, LocalDate vandaag) {
    assertThat(datums(soort, leven, vandaag)).as("%s", soort).contains(datum);
    assertThat(
            Signaalbouw.van(
                plaatsing(leven),
                PERSOON,
                Beoordelingsbeleid.STANDAARD,
                Normen.ingebouwd(),
                Map.of(),
                List.of(),
                vandaag,
                datum.minusDays(1)))
        .as("%s, een dag te vroeg", soort)
        .noneMatch(een -> een.soort() == soort && een.datum().equals(datum));
  }

  private static List<LocalDate> datums(Soort soort, List<Plaatsingsgebeurtenis> leven) {
    return datums(soort, leven, DAG);
  }

  private static List<LocalDate> datums(
      Soort soort, List<Plaatsingsgebeurtenis> leven, LocalDate vandaag) {
    return bouw(plaatsing(leven), Map.of(), vandaag).stream()
        .filter(een -> een.soort() == soort)
        .map(Signaal::datum)
        .toList();
  }

  private static List<Signaal> bouw(
      Plaatsing plaatsing, Map<JobcoachId, Jobcoach> coaches, LocalDate vandaag) {
    return Signaalbouw.van(
        plaatsing,
        PERSOON,
        Beoordelingsbeleid.STANDAARD,
        Normen.ingebouwd(),
        coaches,
        List.of(plaatsing),
        vandaag,
        vandaag.plusYears(4));
  }

  private static Plaatsing plaatsing(List<Plaatsingsgebeurtenis> leven) {
    return Plaatsingsloop.speelAf(new PlaatsingId("p-1"), leven);
  }

  private static List<Plaatsingsgebeurtenis> leven(Plaatsingsgebeurtenis... daarna) {
    List<Plaatsingsgebeurtenis> leven = new ArrayList<>();
    leven.add(
        new Plaatsingsgebeurtenis.Afgesproken(
            new VoorstelId("v-1"),
            PERSOON.id(),
            new AanbodId("a-1"),
            AanbodSoort.WERKERVARINGSPLAATS,
            false,
            false,
            WERKGEVER,
            null,
            new OrganisatieId("o-1"),
            null,
            null,
            null,
            null,
            DAG,
            COACH.id(),
            new Begeleidingsplan(
                DAG, List.of(new Begeleidingsplan.Fase(0, 120), new Begeleidingsplan.Fase(1, 60))),
            null));
    leven.addAll(List.of(daarna));
    return leven;
  }

  private static Geplaatst werk(@Nullable LocalDate tot) {
    return new Geplaatst(
        new Arbeidsovereenkomst(
            tot == null ? Contractsoort.ONBEPAALDE_TIJD : Contractsoort.BEPAALDE_TIJD,
            DAG,
            tot,
            BigDecimal.valueOf(24),
            30_00,
            36,
            WERKGEVER,
            null));
  }
}
