package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.PEILDATUM;
import static nl.werkbrug.engine.review.Proefregio.TOEGANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Gemeentegeld;
import nl.werkbrug.engine.reporting.Plaatsinggeld;
import nl.werkbrug.engine.reporting.Resultaatregel;
import nl.werkbrug.engine.reporting.Resultaten;
import nl.werkbrug.engine.reporting.Resultatenvraag;
import nl.werkbrug.engine.reporting.Resultatenvraag.Verdeeld;
import nl.werkbrug.engine.reporting.Verplichtingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results and money, from the events of plaatsingen. */
class PlaatsingscijfersTest {
  private static final LocalDate BEGIN = PEILDATUM.plusDays(7);
  private static final LocalDate TOT = PEILDATUM.plusYears(2);
  private static final Instant MOMENT = Instant.parse("2026-11-02T09:00:00Z");

  private Proefregio regio;
  private Proefplaatser plaatser;
  private WerkzoekendeStore mensen;
  private List<Voorstel> voorstellen;

  @BeforeEach
  void rekenEenRonde(@TempDir Path map) {
    regio = new Proefregio(map);
    plaatser = new Proefplaatser(regio);
    mensen = new WerkzoekendeStore(regio.database);
    voorstellen = regio.voorstellen(regio.ronde(false).id());
  }

  @AfterEach
  void sluit() {
    regio.close();
  }

  @Test
  void countsWhatBecameOfEverybody() {
    List<Voorstel> betaald = betaald(12);
    List<Plaatsing> plaatsingen = new ArrayList<>();
    for (Voorstel voorstel : betaald) {
      plaatsingen.add(plaatser.geplaatst(voorstel.id(), BEGIN));
    }
    voorstellen.stream()
        .filter(een -> !betaald.contains(een))
        .limit(3)
        .forEach(
            een ->
                plaatser.oordeel(
                    een.id(), CONSULENT, new Voorstelgebeurtenis.Afgewezen(Afwijsreden.REIS, "")));
    eindig(plaatsingen.get(0), BEGIN.plusMonths(6).minusDays(1));
    eindig(plaatsingen.get(1), BEGIN.plusMonths(6));
    plaatser.doe(
        plaatsingen.get(2).id(),
        CONSULENT,
        new Plaatsingsgebeurtenis.Uitgestroomd(BEGIN.plusMonths(4), Uitstroomreden.REGULIER_WERK));

    Resultatenvraag vraag = vraag(PEILDATUM, TOT, Verdeeld.ALLE);
    List<Resultaatregel> regels = Resultaten.van(regio.database, vraag);

    assertThat(waarde(regels, "plaatsingen")).isEqualTo("12");
    assertThat(waarde(regels, "betaalde-plaatsingen")).isEqualTo("12");
    assertThat(waarde(regels, "uitstroom")).isEqualTo("1");
    assertThat(waarde(regels, "uitstroom-regulier-werk")).isEqualTo("1");
    assertThat(waarde(regels, "beeindigd")).isEqualTo("2");
    assertThat(waarde(regels, "beeindigd-bedrijf-gestopt")).isEqualTo("2");
    // One ended a day before six months, one on the day: 11 of 12.
    assertThat(waarde(regels, "duurzaam-6")).isEqualTo("91.7");
    assertThat(waarde(regels, "duurzaam-12")).isEqualTo("83.3");
    assertThat(regel(regels, "duurzaam-24").aantal()).isZero();
    assertThat(regel(regels, "duurzaam-24").waarde()).isNull();
    assertThat(waarde(regels, "voorstellen-geaccepteerd")).isEqualTo("80.0");
    assertThat(waarde(regels, "voorstellen-afgewezen")).isEqualTo("20.0");
    assertThat(waarde(regels, "afgewezen-reis")).isEqualTo("3");
    assertThat(waarde(regels, "afgewezen-belastbaarheid")).isEqualTo("0");
    assertThat(Resultaten.van(regio.database, vraag)).isEqualTo(regels);
  }

  @Test
  void splitsIntoGroupsThatAddUpAndKeepsToThePeriod() {
    betaald(6).forEach(een -> plaatser.geplaatst(een.id(), BEGIN));

    for (Verdeeld per : List.of(Verdeeld.DOELGROEP, Verdeeld.GEMEENTE, Verdeeld.ORGANISATIE)) {
      List<Resultaatregel> regels = Resultaten.van(regio.database, vraag(PEILDATUM, TOT, per));
      int som =
          regels.stream()
              .filter(een -> een.code().equals("plaatsingen") && !een.groep().equals("alle"))
              .mapToInt(Resultaatregel::aantal)
              .sum();
      assertThat(som).as("%s", per).isEqualTo(6);
    }
    assertThat(
            waarde(
                Resultaten.van(regio.database, vraag(BEGIN, BEGIN, Verdeeld.ALLE)), "plaatsingen"))
        .isEqualTo("6");
    assertThat(
            waarde(
                Resultaten.van(regio.database, vraag(PEILDATUM, BEGIN.minusDays(1), Verdeeld.ALLE)),
                "plaatsingen"))
        .isEqualTo("0");
    assertThatThrownBy(() -> vraag(BEGIN, BEGIN.minusDays(1), Verdeeld.ALLE))
        .isInstanceOf(OngeldigeGegevens.class);
  }

  @Test
  void showsNoMeanOfFewerThanTenPeople() {
    betaald(10).stream().limit(9).forEach(een -> plaatser.geplaatst(een.id(), BEGIN));
    assertThat(tijd().aantal()).isLessThan(10);
    assertThat(tijd().waarde()).isNull();

    betaald(14).stream()
        .filter(een -> plaatser.beoordeling.get(een.id()).plaatsing() == null)
        .forEach(een -> plaatser.geplaatst(een.id(), BEGIN));
    if (tijd().aantal() >= 10) {
      assertThat(tijd().waarde()).isNotNull();
    } else {
      assertThat(tijd().waarde()).isNull();
    }
  }

  @Test
  void tellsTheSameInTheFileAsInTheList() {
    betaald(4).forEach(een -> plaatser.geplaatst(een.id(), BEGIN));
    List<Resultaatregel> regels =
        Resultaten.van(regio.database, vraag(PEILDATUM, TOT, Verdeeld.GEMEENTE));

    List<String> bestand = List.of(Resultaten.csv(regels).split("\r\n"));

    assertThat(bestand.getFirst()).isEqualTo("groep;code;naam;eenheid;waarde;aantal");
    assertThat(bestand.subList(1, bestand.size()))
        .containsExactlyElementsOf(
            regels.stream()
                .map(
                    een ->
                        String.join(
                            ";",
                            een.groep(),
                            een.code(),
                            een.naam(),
                            een.eenheid(),
                            een.waarde() == null
                                ? ""
                                : een.waarde().toPlainString().replace('.', ','),
                            Integer.toString(een.aantal())))
                .toList());
  }

  /**
   * 9-11 to 31-12-2026 is 53 days. Guidance 15 minutes a week: 53 x 15 / 7 = 113.57 minutes; at €
   * 80.00 an hour 53 x 15 / 7 / 60 x 80.00 = 151.43. Wage 28 x 18.00 x 52 / 12 = 2 184.00, above
   * the bijstand of € 1 300.00: 22/30 x 1 300.00 + 1 300.00 = 2 253.33.
   */
  @Test
  void countsWhatAPlaatsingCostsAndSavesInAYear() {
    Voorstel voorstel =
        betaald(30).stream()
            .filter(een -> een.jobcoach() != null && een.startperiode() == 0)
            .filter(
                een -> {
                  Werkzoekende wie = mensen.get(een.werkzoekende());
                  return wie.participatie().uitkering().is(Uitkering.ALGEMENE_BIJSTAND)
                      && !wie.participatie().cohort().is(Cohort.SW_ZITTEND);
                })
            .findFirst()
            .orElseThrow();
    Plaatsing plaatsing = plaatser.geplaatst(voorstel.id(), BEGIN);
    plaatser.doe(
        plaatsing.id(),
        CONSULENT,
        new Plaatsingsgebeurtenis.BegeleidingGepland(
            new Begeleidingsplan(BEGIN, List.of(new Begeleidingsplan.Fase(0, 15))), "minder"));
    if (plaatsing.loonwaarden().isEmpty()) {
      plaatser.doe(
          plaatsing.id(),
          TOEGANG,
          new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
              new Loonwaardemeting(BEGIN, BigDecimal.valueOf(60), BEGIN, "Dariuz", "ad-1")));
    }
    plaatser.doe(
        plaatsing.id(),
        TOEGANG,
        new Plaatsingsgebeurtenis.LksToegekend(BEGIN, LksGrondslag.LOONWAARDE));

    Plaatsinggeld zonder = geld(plaatsing);
    BedragStore bedragen = new BedragStore(regio.database);
    LocalDate vanaf = LocalDate.of(2026, 1, 1);
    bedragen.bewaar(
        new Bedrag(Bedrag.Soort.JOBCOACH_PER_UUR, vanaf, 80_00, "begroting"), "b-1", MOMENT);
    bedragen.bewaar(
        new Bedrag(Bedrag.Soort.BIJSTAND_PER_MAAND, vanaf, 1_300_00, "begroting"), "b-1", MOMENT);
    Plaatsinggeld geld = geld(plaatsing);

    assertThat(zonder.begeleidingCent()).isZero();
    assertThat(zonder.onbekend())
        .contains(
            "Voor 2026 is geen bedrag ingevoerd: bijstandsnorm per maand.",
            "Voor 2026 is geen bedrag ingevoerd: kosten van een uur jobcoach.");
    assertThat(geld.onbekend()).isEmpty();
    assertThat(geld.begeleidingMinuten()).isEqualTo(114);
    assertThat(geld.begeleidingCent()).isEqualTo(151_43);
    assertThat(geld.uitkeringCent()).isEqualTo(2_253_33);
    assertThat(geld.lksCent()).isPositive();
    assertThat(zonder.findSaldoCent()).isEmpty();
    assertThat(geld.findSaldoCent()).hasValue(geld.lksCent() + 151_43 - 2_253_33);
    List<Gemeentegeld> gemeenten = Gemeentegeld.van(regio.database, Normen.ingebouwd(), 2026);
    assertThat(gemeenten.stream().mapToLong(een -> een.geld().lksCent()).sum())
        .isEqualTo(geld.lksCent());
    assertThat(gemeenten)
        .filteredOn(een -> een.plaatsingen() > 0)
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.budgetCent()).isNotNull();
              assertThat(een.verwachtCent()).isGreaterThanOrEqualTo(een.vastgelegdCent());
              assertThat(een.waarschuwing() == null)
                  .isEqualTo(een.verwachtCent() <= Objects.requireNonNull(een.budgetCent()));
            });
  }

  private Plaatsinggeld geld(Plaatsing plaatsing) {
    return Plaatsinggeld.van(
        plaatser.dienst.get(plaatsing.id()),
        mensen.get(plaatsing.afspraak().werkzoekende()),
        new BedragStore(regio.database).list(),
        Normen.ingebouwd(),
        2026);
  }

  @Test
  void countsTheBanenafspraakInJobsOf25AndAHalfHours() {
    Map<String, BigDecimal> uren = new TreeMap<>();
    int zonder = 0;
    for (Voorstel voorstel : betaald(20)) {
      Plaatsing plaatsing = plaatser.geplaatst(voorstel.id(), BEGIN);
      boolean telt =
          Boolean.TRUE.equals(
                  mensen
                      .get(voorstel.werkzoekende())
                      .participatie()
                      .doelgroepregister()
                      .waardeOfNull())
              && !plaatsing.afspraak().beschut();
      if (telt) {
        uren.merge(
            Objects.requireNonNull(plaatsing.afspraak().gemeente()).waarde(),
            plaatsing.urenOp(BEGIN),
            BigDecimal::add);
      } else {
        zonder++;
      }
    }

    List<Verplichtingen.Banen> banen =
        Verplichtingen.op(regio.database, Normen.ingebouwd(), BEGIN).banenafspraak();

    assertThat(uren).isNotEmpty();
    assertThat(zonder).isPositive();
    assertThat(banen).hasSameSizeAs(uren.keySet());
    assertThat(banen)
        .allSatisfy(
            een -> {
              BigDecimal verwacht =
                  Objects.requireNonNull(uren.get(Objects.requireNonNull(een.gemeente()).waarde()));
              assertThat(een.urenPerWeek()).isEqualByComparingTo(verwacht);
              assertThat(een.banen())
                  .isEqualByComparingTo(
                      verwacht.divide(new BigDecimal("25.5"), 2, RoundingMode.HALF_UP));
            });
    assertThat(
            Verplichtingen.op(regio.database, Normen.ingebouwd(), BEGIN.minusDays(1))
                .banenafspraak())
        .as("the day before the work begins")
        .isEmpty();
  }

  private void eindig(Plaatsing plaatsing, LocalDate dag) {
    plaatser.doe(
        plaatsing.id(),
        CONSULENT,
        new Plaatsingsgebeurtenis.Beeindigd(dag, Beeindigingsreden.BEDRIJF_GESTOPT, ""));
  }

  private List<Voorstel> betaald(int hoogstens) {
    AanbodStore aanbod = new AanbodStore(regio.database);
    return voorstellen.stream()
        .filter(een -> aanbod.get(een.aanbod()).soort().betaald())
        .limit(hoogstens)
        .toList();
  }

  private Resultaatregel tijd() {
    return regel(
        Resultaten.van(regio.database, vraag(PEILDATUM, TOT, Verdeeld.ALLE)), "tijd-tot-plaatsing");
  }

  private static Resultatenvraag vraag(LocalDate van, LocalDate tot, Verdeeld per) {
    return new Resultatenvraag(van, tot, per, null, null, null);
  }

  private static String waarde(List<Resultaatregel> regels, String code) {
    return Objects.requireNonNull(regel(regels, code).waarde()).toPlainString();
  }

  private static Resultaatregel regel(List<Resultaatregel> regels, String code) {
    return regels.stream()
        .filter(een -> een.code().equals(code) && een.groep().equals("alle"))
        .findFirst()
        .orElseThrow();
  }
}
