package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.ACCOUNTMANAGER;
import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.JOBCOACH;
import static nl.werkbrug.engine.review.Proefregio.PEILDATUM;
import static nl.werkbrug.engine.review.Proefregio.TOEGANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.Persoonsgegevens;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Resultaatregel;
import nl.werkbrug.engine.reporting.Resultaten;
import nl.werkbrug.engine.reporting.Resultatenvraag;
import nl.werkbrug.engine.reporting.Verplichtingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each of the five regions: a round, one person from voorstel to uitstroom, and what is its own.
 */
@SuppressWarnings("NullAway.Init") // each test starts the region it is about
class RegioplaatsingTest {
  private static final LocalDate BEGIN = PEILDATUM.plusDays(7);

  @TempDir Path map;
  private Proefregio regio;
  private Proefplaatser plaatser;
  private List<Voorstel> voorstellen;

  @AfterEach
  void sluit() {
    regio.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gooi-en-vechtstreek",
        "westerveld",
        "noord-limburg",
        "schouwen-duiveland",
        "stichtse-vecht-wijdemeren-weesp"
      })
  void takesSomebodyFromVoorstelToUitstroom(String preset) {
    start(preset);
    Voorstel voorstel = eerste(een -> betaald(een) && een.jobcoach() != null);
    Plaatsing plaatsing = plaatser.geplaatst(voorstel.id(), BEGIN);
    regio.klok.zet(BEGIN.plusMonths(8));
    plaatser.doe(
        plaatsing.id(),
        JOBCOACH,
        new Plaatsingsgebeurtenis.EvaluatieGehouden(
            BEGIN.plusMonths(3), "op koers", BEGIN.plusMonths(6)));
    plaatser.doe(
        plaatsing.id(), JOBCOACH, new Plaatsingsgebeurtenis.NazorgBegonnen(BEGIN.plusMonths(6)));
    Plaatsing klaar =
        plaatser.doe(
            plaatsing.id(),
            CONSULENT,
            new Plaatsingsgebeurtenis.Uitgestroomd(
                BEGIN.plusMonths(8), Uitstroomreden.REGULIER_WERK));

    assertThat(klaar.fase()).isEqualTo(Plaatsingsfase.UITGESTROOMD);
    assertThat(persoon(voorstel).status()).isEqualTo(Werkzoekende.Status.UITGESTROOMD);
    List<Resultaatregel> perOrganisatie =
        Resultaten.van(
            regio.database,
            new Resultatenvraag(
                PEILDATUM,
                PEILDATUM.plusYears(1),
                Resultatenvraag.Verdeeld.ORGANISATIE,
                null,
                null,
                null));
    assertThat(perOrganisatie)
        .filteredOn(
            een ->
                een.code().equals("uitstroom")
                    && een.groep().equals(persoon(voorstel).organisatie().waarde()))
        .extracting(Resultaatregel::aantal)
        .containsExactly(1);
  }

  /** Three uitvoeringsdiensten; people with a Wsw contract stay outside the LKS. */
  @Test
  void gooiEnVechtstreek() {
    start("gooi-en-vechtstreek");
    Set<String> uitvoerders =
        voorstellen.stream()
            .map(een -> persoon(een).organisatie().waarde())
            .collect(Collectors.toSet());
    assertThat(
            Set.of(
                "uitvoeringsdienst-hilversum",
                "uitvoeringsdienst-huizen",
                "uitvoeringsdienst-bussum",
                "gr-tomingroep"))
        .containsAll(uitvoerders);
    assertThat(uitvoerders.size()).isGreaterThan(1);

    Voorstel wsw =
        eerste(een -> betaald(een) && persoon(een).participatie().cohort().is(Cohort.SW_ZITTEND));
    Plaatsing plaatsing = plaatser.geplaatst(wsw.id(), BEGIN);
    if (plaatsing.loonwaarden().isEmpty()) {
      plaatsing = plaatser.doe(plaatsing.id(), TOEGANG, meting());
    }
    LocalDate van = plaatsing.loonwaarden().getLast().per();

    Besluit<Plaatsing> besluit =
        plaatser.dienst.doe(
            plaatsing.id(),
            plaatsing.versie(),
            TOEGANG,
            new Plaatsingsgebeurtenis.LksToegekend(
                van.isBefore(BEGIN) ? BEGIN : van, LksGrondslag.LOONWAARDE));

    assertThat(codes(besluit)).containsExactly("wsw");
  }

  /** Beschut werk 2 in 2017 and 4 in 2018; this year what is placed counts. */
  @Test
  void westerveld() {
    start("westerveld");
    GemeenteId gemeente = new GemeenteId("westerveld");

    assertThat(beschut(LocalDate.of(2017, 12, 31), gemeente).aantal()).isEqualTo(2);
    assertThat(beschut(LocalDate.of(2018, 12, 31), gemeente).aantal()).isEqualTo(4);
    Voorstel beschut = eerste(een -> werk(een).beschut());
    GemeenteId hier = Objects.requireNonNull(persoon(beschut).gemeente().waardeOfNull());
    Verplichtingen.Beschut voor = beschut(BEGIN, hier);
    plaatser.geplaatst(beschut.id(), BEGIN);

    Verplichtingen.Beschut na = beschut(BEGIN, hier);
    assertThat(na.plaatsingen()).isEqualTo(voor.plaatsingen() + 1);
    assertThat(na.resterend()).isEqualTo(Math.max(0, voor.resterend() - 1));
    assertThat(beschut(BEGIN.minusDays(1), hier).plaatsingen()).isEqualTo(voor.plaatsingen());
  }

  /** Trajecten count per aanbieder: a cap in the perceel regionaal, none in lokaal. */
  @Test
  void noordLimburg() {
    start("noord-limburg");
    JobcoachStore coaches = new JobcoachStore(regio.database);
    Voorstel bijAanbieder =
        eerste(
            een ->
                een.jobcoach() != null
                    && een.startperiode() == 0
                    && coaches.get(een.jobcoach()).contract() != null);
    Jobcoach coach = coaches.get(Objects.requireNonNull(bijAanbieder.jobcoach()));
    plaatser.geplaatst(bijAanbieder.id(), BEGIN);

    List<Verplichtingen.Traject> stand =
        Verplichtingen.op(regio.database, Normen.ingebouwd(), BEGIN).aanbieders();

    assertThat(stand)
        .allSatisfy(
            een ->
                assertThat(een.maximum() == null)
                    .isEqualTo(een.perceel() == AanbiederContract.Perceel.LOKAAL));
    assertThat(stand)
        .filteredOn(een -> een.contract().equals(Objects.requireNonNull(coach.contract()).waarde()))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.lopend()).isEqualTo(1);
              assertThat(een.resterend())
                  .isEqualTo(een.maximum() == null ? null : een.maximum() - 1);
            });
    // The next step is decided one month before the end of an unpaid plek.
    Plaatsing onbetaald = plaatser.geplaatst(eerste(een -> !betaald(een)).id(), BEGIN);
    LocalDate einde = Objects.requireNonNull(onbetaald.laatsteDag());
    assertThat(
            new Signalenlijst(
                    regio.database,
                    new Plaatsingenlijst(regio.database),
                    regio.klok,
                    Normen.ingebouwd())
                .list(new Signalenlijst.Filter(Signaal.Soort.VOLGENDE_STAP, null, null, einde)))
        .extracting(Signaal::datum)
        .containsExactly(einde.minusMonths(1));
  }

  @Test
  void signalsFollowEveryChangeAndTheDay() {
    start("westerveld");
    Signalenlijst signalen =
        new Signalenlijst(
            regio.database, new Plaatsingenlijst(regio.database), regio.klok, Normen.ingebouwd());
    Signalenlijst.Filter stap =
        new Signalenlijst.Filter(Signaal.Soort.VOLGENDE_STAP, null, null, null);
    assertThat(signalen.list(Signalenlijst.Filter.ALLES)).isEmpty();

    Plaatsing plaatsing = plaatser.geplaatst(eerste(een -> !betaald(een)).id(), BEGIN);
    assertThat(signalen.list(stap)).isEmpty();

    regio.klok.zet(Objects.requireNonNull(plaatsing.laatsteDag()));
    assertThat(signalen.list(stap))
        .singleElement()
        .satisfies(een -> assertThat(een.teLaat()).isTrue());

    WerkzoekendeStore mensen = new WerkzoekendeStore(regio.database);
    Werkzoekende mens = mensen.get(plaatsing.afspraak().werkzoekende());
    mensen.bewaar(mens.metConsulent("nieuw"));
    assertThat(signalen.list(stap))
        .singleElement()
        .satisfies(een -> assertThat(een.eigenaar()).isEqualTo("nieuw"));

    new Persoonsgegevens(regio.database).wis(mens.id());
    assertThat(signalen.list(Signalenlijst.Filter.ALLES)).isEmpty();
  }

  /** TIM does the diagnosis; De Zuidhoek and the werkgeversservicepunt stand apart from it. */
  @Test
  void schouwenDuiveland() {
    start("schouwen-duiveland");
    Plaatsing plaatsing = plaatser.geplaatst(eerste(this::betaald).id(), BEGIN);

    assertThat(codes(plaatser.dienst.doe(plaatsing.id(), 2, ACCOUNTMANAGER, meting())))
        .containsExactly("functie");
    assertThat(codes(plaatser.dienst.doe(plaatsing.id(), 2, JOBCOACH, meting())))
        .containsExactly("functie");
    assertThat(plaatser.doe(plaatsing.id(), TOEGANG, meting()).loonwaarden())
        .last()
        .extracting(Loonwaardemeting::deskundige)
        .isEqualTo("ad-1");
    assertThat(werk(voorstellen.getFirst()).kern().organisatie())
        .isEqualTo(new OrganisatieId("werkgeversservicepunt"));
  }

  /** Local is the three together, and social return is filled by plaatsingen. */
  @Test
  void stichtseVechtWijdemerenWeesp() {
    start("stichtse-vecht-wijdemeren-weesp");
    Beleidskader kader = new BeleidskaderStore(regio.database).list().getLast();
    assertThat(kader.lokaal(new GemeenteId("stichtse-vecht"), new GemeenteId("wijdemeren")))
        .isTrue();
    assertThat(kader.lokaal(new GemeenteId("wijdemeren"), new GemeenteId("amsterdam"))).isTrue();
    Voorstel sroi = eerste(een -> werk(een).kern().sroiContract() != null);
    String contract = Objects.requireNonNull(werk(sroi).kern().sroiContract()).waarde();
    int voor = sroi(contract).resterend();

    Plaatsing plaatsing = plaatser.geplaatst(sroi.id(), BEGIN);

    assertThat(sroi(contract).plaatsingen()).containsExactly(plaatsing.id());
    assertThat(sroi(contract).resterend()).isEqualTo(Math.max(0, voor - 1));
    assertThat(
            new WerkgeverStore(regio.database)
                .list().stream().mapToInt(een -> een.sroiContracten().size()).sum())
        .isEqualTo(Verplichtingen.op(regio.database, Normen.ingebouwd(), BEGIN).sroi().size());
  }

  private void start(String preset) {
    regio = new Proefregio(map, preset);
    plaatser = new Proefplaatser(regio);
    voorstellen = regio.voorstellen(regio.ronde(false).id());
  }

  private Verplichtingen.Beschut beschut(LocalDate dag, GemeenteId gemeente) {
    return Verplichtingen.op(regio.database, Normen.ingebouwd(), dag).beschut().stream()
        .filter(een -> een.gemeente().equals(gemeente))
        .findFirst()
        .orElseThrow();
  }

  private Verplichtingen.Sroi sroi(String contract) {
    return Verplichtingen.op(regio.database, Normen.ingebouwd(), BEGIN).sroi().stream()
        .filter(een -> een.contract().equals(contract))
        .findFirst()
        .orElseThrow();
  }

  private static Plaatsingsgebeurtenis.LoonwaardeVastgesteld meting() {
    return new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
        new Loonwaardemeting(
            BEGIN.plusMonths(1), BigDecimal.valueOf(65), BEGIN.plusMonths(1), "Dariuz", "ad-1"));
  }

  private Voorstel eerste(Predicate<Voorstel> welk) {
    return voorstellen.stream()
        .filter(een -> plaatser.beoordeling.get(een.id()).versie() == 0)
        .filter(welk)
        .findFirst()
        .orElseThrow();
  }

  private boolean betaald(Voorstel voorstel) {
    return werk(voorstel).soort().betaald();
  }

  private Werkaanbod werk(Voorstel voorstel) {
    return new AanbodStore(regio.database).get(voorstel.aanbod());
  }

  private Werkzoekende persoon(Voorstel voorstel) {
    return new WerkzoekendeStore(regio.database).get(voorstel.werkzoekende());
  }

  private static List<String> codes(Besluit<Plaatsing> besluit) {
    return besluit instanceof Besluit.Geweigerd<Plaatsing> geweigerd
        ? geweigerd.redenen().stream().map(Weigering::code).toList()
        : List.of();
  }
}
