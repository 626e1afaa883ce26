package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.ACCOUNTMANAGER;
import static nl.werkbrug.engine.review.Proefregio.ANDERE_CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.PEILDATUM;
import static nl.werkbrug.engine.review.Proefregio.PERSOON;
import static nl.werkbrug.engine.review.Proefregio.TOEGANG;
import static nl.werkbrug.engine.review.Proefregio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Aangepast;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Afgewezen;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Besproken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Geaccepteerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Gereserveerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Ingetrokken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Kennismaken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.NietPassend;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.TweedeBeoordeling;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Voorgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Vrijgegeven;
import nl.werkbrug.data.domain.plaatsing.Voorstelstap;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelzet;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.plaatsing.Werkgeverreden;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeoordelingsdienstTest {
  /** That {@link Proefregio#CONSULENT} made. */
  private static final Handelende SLEUTEL =
      new Handelende("sleutel-1", CONSULENT.id(), Set.of(Functie.CONSULENT));

  private Proefregio regio;
  private Beoordelingsdienst dienst;
  private KeuzeStore keuzes;
  private Matchingsronde ronde;
  private Voorstel voorstel;

  @BeforeEach
  void rekenEenRonde(@TempDir Path map) {
    regio = new Proefregio(map);
    dienst = new Beoordelingsdienst(regio.database, regio.klok, regio.contexten());
    keuzes = new KeuzeStore(regio.database);
    ronde = regio.ronde(false);
    voorstel = regio.voorstellen(ronde.id()).getFirst();
  }

  @AfterEach
  void sluit() {
    regio.close();
  }

  @Test
  void pinsWhatIsAcceptedAndLetsGoWhenThatIsTakenBack() {
    Voorstelverloop na = gedaan(CONSULENT, new Geaccepteerd("past goed"));

    assertThat(na.stap()).isEqualTo(Voorstelstap.BEOORDEELD);
    assertThat(keuzes.listVastgezet())
        .containsExactly(
            new Vastzetting(
                voorstel.werkzoekende(),
                voorstel.aanbod(),
                voorstel.jobcoach(),
                voorstel.startperiode()));

    gedaan(CONSULENT, new Ingetrokken("toch niet"));
    assertThat(keuzes.listVastgezet()).isEmpty();
    assertThat(dienst.geschiedenis(voorstel.id()))
        .extracting(een -> een.nummer() + " " + een.wie() + " " + een.functie())
        .containsExactly("1 c-1 CONSULENT", "2 c-1 CONSULENT");
  }

  @Test
  void excludesWhatIsRejectedAndAllowsItWhenThatIsTakenBack() {
    gedaan(CONSULENT, new Afgewezen(Afwijsreden.REIS, "twee keer overstappen"));

    assertThat(keuzes.listUitgesloten())
        .containsExactly(
            new Uitsluiting(
                voorstel.werkzoekende(), voorstel.aanbod(), "Afgewezen: de reis is te zwaar"));

    gedaan(CONSULENT, new Ingetrokken("er is een bus"));
    assertThat(keuzes.listUitgesloten()).isEmpty();
  }

  @Test
  void tellsTheSecondConsulentThatSomebodyWasFirst() {
    Besluit<Voorstelverloop> eerste =
        dienst.doe(voorstel.id(), 0, CONSULENT, new Geaccepteerd("goed"));
    Besluit<Voorstelverloop> tweede =
        dienst.doe(voorstel.id(), 0, ANDERE_CONSULENT, new Afgewezen(Afwijsreden.WIL_NIET, ""));

    assertThat(tweede).isEqualTo(new Besluit.Verouderd<>(eerste.nu()));
    assertThat(dienst.get(voorstel.id()).beoordelaar()).isEqualTo("c-1");
    assertThat(keuzes.listUitgesloten()).isEmpty();
  }

  @Test
  void refusesAnAdjustmentThatBreaksAHardRule() {
    Werkzoekende persoon = new WerkzoekendeStore(regio.database).get(voorstel.werkzoekende());
    List<Werkaanbod> ander =
        new AanbodStore(regio.database)
            .list().stream().filter(werk -> !werk.id().equals(voorstel.aanbod())).toList();
    int geweigerd = 0;
    for (Werkaanbod werk : ander) {
      Paartoets toets =
          Paartoets.van(regio.contexten().van(kader(), ronde.bereik()), persoon, werk, null);
      if (!toets.bezwaren().isEmpty()) {
        Besluit<Voorstelverloop> besluit =
            dienst.doe(
                voorstel.id(), 0, CONSULENT, new Aangepast(werk.id(), null, "ligt dichterbij"));
        assertThat(redenen(besluit)).isEqualTo(toets.bezwaren());
        geweigerd++;
      }
    }

    assertThat(geweigerd).isPositive();
    assertThat(dienst.get(voorstel.id()).versie()).isZero();
    assertThat(keuzes.listVastgezet()).isEmpty();
  }

  @Test
  void pinsThePlaceThatTheConsulentChose() {
    var mogelijk =
        new AanbodStore(regio.database)
            .list().stream()
                .filter(werk -> !werk.id().equals(voorstel.aanbod()))
                .filter(werk -> passend(voorstel, werk))
                .findFirst()
                .orElseThrow();

    Voorstelverloop na = gedaan(CONSULENT, new Aangepast(mogelijk.id(), null, "op eigen wens"));

    assertThat(na.aanbod()).isEqualTo(mogelijk.id());
    assertThat(keuzes.listVastgezet().getFirst().aanbod()).isEqualTo(mogelijk.id());
  }

  @Test
  void takesNoDecisionOnAProefronde() {
    Matchingsronde proef = regio.ronde(true);
    Voorstel uitProef = regio.voorstellen(proef.id()).getFirst();

    Besluit<Voorstelverloop> besluit =
        dienst.doe(uitProef.id(), 0, CONSULENT, new Geaccepteerd("goed"));

    assertThat(redenen(besluit)).extracting(Weigering::code).containsExactly("proefronde");
  }

  @Test
  void takesNothingBackOnceTheRoundIsClosed() {
    gedaan(CONSULENT, new Geaccepteerd("goed"));

    boolean gesloten = dienst.sluit(ronde.id(), CONSULENT);

    assertThat(gesloten).isTrue();
    assertThat(dienst.sluit(ronde.id(), CONSULENT)).isFalse();
    assertThat(redenen(doe(CONSULENT, new Ingetrokken("spijt"))))
        .extracting(Weigering::code)
        .containsExactly("ronde-gesloten");
    assertThat(keuzes.listVastgezet()).hasSize(1);
  }

  @Test
  void onlyAConsulentJudges() {
    for (Handelende wie : List.of(ACCOUNTMANAGER, TOEGANG, WERKGEVER, PERSOON)) {
      assertThat(redenen(doe(wie, new Geaccepteerd("goed"))))
          .extracting(Weigering::code)
          .containsExactly("functie");
    }
  }

  @Test
  void goesToTheWerkgeverOnlyAfterBothReleasedAndASecondAgreed() {
    Voorstel metLks = metTweedePaarOgen();
    Kandidatenlijst kandidaten = new Kandidatenlijst(regio.database, regio.contexten());
    var werkgever = new AanbodStore(regio.database).get(metLks.aanbod()).kern().werkgever();
    voorstel = metLks;
    gedaan(CONSULENT, new Geaccepteerd("goed"));

    assertThat(redenen(doe(CONSULENT, new Vrijgegeven(true))).getFirst().tekst())
        .startsWith("De werkzoekende heeft nog geen ja gezegd.");
    gedaan(CONSULENT, new Besproken(Gespreksantwoord.JA, "zin in"));
    gedaan(PERSOON, new Vrijgegeven(true));
    assertThat(redenen(doe(ACCOUNTMANAGER, new Voorgelegd()))).hasSize(1);
    gedaan(CONSULENT, new Vrijgegeven(false));
    assertThat(redenen(doe(ACCOUNTMANAGER, new Voorgelegd())).getFirst().tekst())
        .contains("tweede beoordelaar");
    assertThat(redenen(doe(CONSULENT, new TweedeBeoordeling(true, "eens"))))
        .extracting(Weigering::code)
        .containsExactly("zelfde-persoon");
    assertThat(redenen(doe(SLEUTEL, new TweedeBeoordeling(true, "eens"))))
        .extracting(Weigering::code)
        .containsExactly("sleutel");
    gedaan(TOEGANG, new TweedeBeoordeling(true, "eens"));
    assertThat(kandidaten.list(werkgever)).isEmpty();
    gedaan(ACCOUNTMANAGER, new Voorgelegd());

    assertThat(kandidaten.list(werkgever))
        .extracting(Kandidaatbeeld::voorstel)
        .containsExactly(voorstel.id());
    assertThat(gedaan(WERKGEVER, new Kennismaken()).stap()).isEqualTo(Voorstelstap.KENNISMAKING);
    gedaan(PERSOON, new Besproken(Gespreksantwoord.NEE, ""));
    assertThat(kandidaten.list(werkgever)).isEmpty();
    assertThat(kandidaten.find(werkgever, voorstel.id())).isEmpty();
  }

  @Test
  void keyThatJudgesAndWhoMadeItAreOnePerson() {
    voorstel = metTweedePaarOgen();
    gedaan(SLEUTEL, new Geaccepteerd("goed"));

    assertThat(redenen(doe(CONSULENT, new TweedeBeoordeling(true, "eens"))))
        .extracting(Weigering::code)
        .containsExactly("zelfde-persoon");

    assertThat(dienst.geschiedenis(voorstel.id()).getLast().wie()).isEqualTo(SLEUTEL.id());
    gedaan(ANDERE_CONSULENT, new TweedeBeoordeling(true, "eens"));
  }

  @Test
  void secondWhoNoLongerAgreesTakesItFromTheWerkgever() {
    Kandidatenlijst kandidaten = new Kandidatenlijst(regio.database, regio.contexten());
    voorstel = metTweedePaarOgen();
    var werkgever = new AanbodStore(regio.database).get(voorstel.aanbod()).kern().werkgever();
    legVoor();
    gedaan(WERKGEVER, new Kennismaken());
    assertThat(dienst.get(voorstel.id()).mogelijk()).contains(Voorstelzet.PLAATSEN);

    Voorstelverloop na = gedaan(TOEGANG, new TweedeBeoordeling(false, "toch niet"));

    assertThat(na.mogelijk()).doesNotContain(Voorstelzet.PLAATSEN, Voorstelzet.REAGEREN);
    assertThat(kandidaten.list(werkgever)).isEmpty();
    assertThat(gedaan(TOEGANG, new TweedeBeoordeling(true, "toch wel")).mogelijk())
        .contains(Voorstelzet.PLAATSEN);
  }

  @Test
  void excludesThePairWhenTheWerkgeverSaysItDoesNotFit() {
    legVoor();

    Voorstelverloop na =
        gedaan(WERKGEVER, new NietPassend(Werkgeverreden.ERVARING, "geen ervaring"));

    assertThat(na.stap()).isEqualTo(Voorstelstap.NIET_PASSEND);
    assertThat(keuzes.listVastgezet()).isEmpty();
    assertThat(keuzes.listUitgesloten())
        .extracting(Uitsluiting::reden)
        .containsExactly("Werkgever: er is te weinig ervaring");
  }

  @Test
  void showsAWerkgeverTheseFieldsAndNoOthers() {
    legVoor();
    Werkzoekende persoon = new WerkzoekendeStore(regio.database).get(voorstel.werkzoekende());
    var kern = new AanbodStore(regio.database).get(voorstel.aanbod()).kern();

    Kandidaatbeeld beeld =
        new Kandidatenlijst(regio.database, regio.contexten())
            .find(kern.werkgever(), voorstel.id())
            .orElseThrow();

    assertThat(
            Arrays.stream(Kandidaatbeeld.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly("voorstel", "aanbod", "titel", "start", "voldoet", "nogVragen", "reactie");
    assertThat(beeld.toString())
        .doesNotContain(
            Objects.requireNonNull(persoon.persoon().naam().waardeOfNull()),
            persoon.id().waarde(),
            "loonwaarde",
            "reistijd",
            "jaar oud");
  }

  @Test
  void keepsNoMorePlekkenThanThereAreAndForNoLongerThanAgreed() {
    gedaan(CONSULENT, new Geaccepteerd("goed"));

    assertThat(redenen(doe(ACCOUNTMANAGER, new Gereserveerd(PEILDATUM.plusDays(15)))))
        .extracting(Weigering::code)
        .containsExactly("reserveringstermijn");
    Voorstelverloop na = gedaan(ACCOUNTMANAGER, new Gereserveerd(PEILDATUM.plusDays(14)));
    assertThat(na.gereserveerdTot()).isEqualTo(PEILDATUM.plusDays(14));
  }

  @Test
  void givesEveryVoorstelToItsConsulentAsATask() {
    Takenlijst taken = new Takenlijst(regio.database);
    int voorstellen = regio.voorstellen(ronde.id()).size();

    gedaan(CONSULENT, new Geaccepteerd("goed"));

    List<Taak> lijst = taken.list(Takenlijst.Filter.ALLES);
    assertThat(lijst)
        .filteredOn(taak -> taak.soort() == Taak.Soort.BEOORDELEN)
        .hasSize(voorstellen - 1)
        .allSatisfy(taak -> assertThat(taak.vervalt()).isEqualTo(PEILDATUM.plusDays(7)));
    assertThat(lijst)
        .filteredOn(taak -> taak.soort() == Taak.Soort.BESPREKEN)
        .extracting(Taak::voorstel)
        .containsExactly(voorstel.id());
    dienst.sluit(ronde.id(), CONSULENT);
    assertThat(taken.list(new Takenlijst.Filter(Taak.Soort.BEOORDELEN, null, null))).isEmpty();
  }

  @Test
  void makesATaskOfSomebodyWhoWasNotProposedInTwoRounds() {
    Takenlijst taken = new Takenlijst(regio.database);
    var filter = new Takenlijst.Filter(Taak.Soort.NOOIT_VOORGESTELD, Functie.CONSULENT, null);
    assertThat(taken.list(filter)).isEmpty();

    regio.klok.zet(PEILDATUM.plusDays(28));
    regio.ronde(false);

    assertThat(taken.list(filter)).isNotEmpty();
  }

  @Test
  void handsAWholeCaseloadOver() {
    WerkzoekendeStore mensen = new WerkzoekendeStore(regio.database);
    String van = Objects.requireNonNull(mensen.get(voorstel.werkzoekende()).consulent());
    long voor = mensen.list().stream().filter(een -> van.equals(een.consulent())).count();

    Caseload caseload = new Caseload(regio.database, regio.klok);

    var overdracht = caseload.draagOver(CONSULENT, van, "nieuw", caseload.mensen(van), "vertrek");

    assertThat(overdracht.mensen()).hasSize((int) voor);
    assertThat(mensen.list()).noneMatch(een -> van.equals(een.consulent()));
    assertThat(caseload.list()).containsExactly(overdracht);
  }

  private void legVoor() {
    gedaan(CONSULENT, new Geaccepteerd("goed"));
    gedaan(CONSULENT, new Besproken(Gespreksantwoord.JA, ""));
    gedaan(PERSOON, new Vrijgegeven(true));
    gedaan(CONSULENT, new Vrijgegeven(false));
    if (dienst.get(voorstel.id()).tweedeNodig()) {
      gedaan(TOEGANG, new TweedeBeoordeling(true, "eens"));
    }
    gedaan(ACCOUNTMANAGER, new Voorgelegd());
  }

  private Voorstel metTweedePaarOgen() {
    return regio.voorstellen(ronde.id()).stream()
        .filter(
            een ->
                VierOgen.nodig(
                    kader().beoordelingsbeleid(),
                    new WerkzoekendeStore(regio.database).get(een.werkzoekende()),
                    new AanbodStore(regio.database).get(een.aanbod())))
        .findFirst()
        .orElseThrow();
  }

  private boolean passend(Voorstel een, Werkaanbod werk) {
    return Paartoets.van(
            regio.contexten().van(kader(), ronde.bereik()),
            new WerkzoekendeStore(regio.database).get(een.werkzoekende()),
            werk,
            null)
        .bezwaren()
        .isEmpty();
  }

  private Beleidskader kader() {
    return new BeleidskaderStore(regio.database).get(ronde.beleidskader(), ronde.beleidsversie());
  }

  private Besluit<Voorstelverloop> doe(Handelende wie, Voorstelgebeurtenis wat) {
    return dienst.doe(voorstel.id(), dienst.get(voorstel.id()).versie(), wie, wat);
  }

  private Voorstelverloop gedaan(Handelende wie, Voorstelgebeurtenis wat) {
    Besluit<Voorstelverloop> besluit = doe(wie, wat);
    assertThat(besluit).isInstanceOf(Besluit.Genomen.class);
    return besluit.nu();
  }

  private static List<Weigering> redenen(Besluit<Voorstelverloop> besluit) {
    return besluit instanceof Besluit.Geweigerd<Voorstelverloop> geweigerd
        ? geweigerd.redenen()
        : List.of();
  }
}
