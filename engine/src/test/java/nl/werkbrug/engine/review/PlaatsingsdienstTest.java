package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.ACCOUNTMANAGER;
import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.JOBCOACH;
import static nl.werkbrug.engine.review.Proefregio.PEILDATUM;
import static nl.werkbrug.engine.review.Proefregio.PERSOON;
import static nl.werkbrug.engine.review.Proefregio.TOEGANG;
import static nl.werkbrug.engine.review.Proefregio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Beeindigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.HerindicatieGevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonwaardeVastgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.NazorgBegonnen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Uitgestroomd;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelstap;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaatsingsdienstTest {
  private Proefregio regio;
  private Beoordelingsdienst beoordeling;
  private Plaatsingsdienst dienst;
  private WerkzoekendeStore mensen;
  private Voorstel voorstel;

  @BeforeEach
  void rekenEenRonde(@TempDir Path map) {
    regio = new Proefregio(map);
    beoordeling = new Beoordelingsdienst(regio.database, regio.klok, regio.contexten());
    dienst = new Plaatsingsdienst(regio.database, regio.klok, Normen.ingebouwd(), beoordeling);
    mensen = new WerkzoekendeStore(regio.database);
    voorstel =
        regio.voorstellen(regio.ronde(false).id()).stream()
            .filter(een -> een.jobcoach() != null)
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void sluit() {
    regio.close();
  }

  @Test
  void makesNoPlaatsingBeforeTheWerkgeverWantsToMeet() {
    oordeel(CONSULENT, new Voorstelgebeurtenis.Geaccepteerd("past"));

    Besluit<Voorstelverloop> besluit =
        dienst.begin(voorstel.id(), beoordeling.get(voorstel.id()).versie(), ACCOUNTMANAGER);

    assertThat(redenen(besluit)).extracting(Weigering::code).containsExactly("volgorde");
    assertThat(new PlaatsingStore(regio.database).list(PlaatsingStore.Filter.ALLES)).isEmpty();
  }

  @Test
  void takesThePersonOutOfTheRoundsAndLetsThePinGo() {
    Plaatsing plaatsing = afgesproken();

    assertThat(plaatsing.fase()).isEqualTo(Plaatsingsfase.AFGESPROKEN);
    assertThat(plaatsing.afspraak().voorstel()).isEqualTo(voorstel.id());
    assertThat(plaatsing.jobcoachOp(PEILDATUM)).isEqualTo(voorstel.jobcoach());
    assertThat(persoon().status()).isEqualTo(Werkzoekende.Status.GEPLAATST);
    assertThat(persoon().begeleiding().huidigeJobcoach()).isEqualTo(voorstel.jobcoach());
    assertThat(new KeuzeStore(regio.database).listVastgezet()).isEmpty();
    assertThat(beoordeling.get(voorstel.id()).stap()).isEqualTo(Voorstelstap.GEPLAATST);
    assertThat(regio.voorstellen(regio.ronde(false).id()))
        .noneMatch(een -> een.werkzoekende().equals(voorstel.werkzoekende()));
  }

  @Test
  void recordsWhoDidWhatAndReplaysToTheSameState() {
    Plaatsing plaatsing = geplaatst();
    doe(CONSULENT, new NazorgBegonnen(PEILDATUM.plusMonths(1)));
    doe(CONSULENT, new Uitgestroomd(PEILDATUM.plusMonths(2), Uitstroomreden.REGULIER_WERK));

    List<Vastgelegd<Plaatsingsgebeurtenis>> geschiedenis = dienst.geschiedenis(plaatsing.id());

    assertThat(geschiedenis)
        .extracting(een -> een.nummer() + " " + een.wie() + " " + een.functie())
        .containsExactly(
            "1 a-1 ACCOUNTMANAGER", "2 a-1 ACCOUNTMANAGER", "3 c-1 CONSULENT", "4 c-1 CONSULENT");
    assertThat(nu().fase()).isEqualTo(Plaatsingsfase.UITGESTROOMD);
    assertThat(nu().versie()).isEqualTo(4);
    assertThat(persoon().status()).isEqualTo(Werkzoekende.Status.UITGESTROOMD);
  }

  @Test
  void bringsSomebodyBackWhenThePlaatsingEndsEarly() {
    geplaatst();

    doe(CONSULENT, new Beeindigd(PEILDATUM.plusMonths(1), Beeindigingsreden.BEDRIJF_GESTOPT, ""));

    assertThat(persoon().status()).isEqualTo(Werkzoekende.Status.ACTIEF);
  }

  @Test
  void aNewLoonwaardeReachesTheProfileAndEndsTheHerindicatie() {
    geplaatst();
    doe(CONSULENT, new HerindicatieGevraagd(PEILDATUM, "werkt sneller"));
    assertThat(persoon().participatie().herindicatie()).isTrue();

    doe(
        TOEGANG,
        new LoonwaardeVastgesteld(
            new Loonwaardemeting(
                PEILDATUM.plusMonths(2),
                BigDecimal.valueOf(72),
                PEILDATUM.plusMonths(1),
                "Dariuz",
                "ad-3")));

    assertThat(persoon().participatie().herindicatie()).isFalse();
    assertThat(persoon().participatie().loonwaarde())
        .isEqualTo(
            new Loonwaarde.Vastgesteld(
                BigDecimal.valueOf(72), PEILDATUM.plusMonths(1), "Dariuz", "ad-3"));
  }

  @Test
  void tellsTheSecondThatSomebodyWasFirst() {
    Plaatsing plaatsing = geplaatst();
    NazorgBegonnen nazorg = new NazorgBegonnen(PEILDATUM.plusMonths(1));

    Besluit<Plaatsing> eerste = dienst.doe(plaatsing.id(), plaatsing.versie(), JOBCOACH, nazorg);
    Besluit<Plaatsing> tweede = dienst.doe(plaatsing.id(), plaatsing.versie(), JOBCOACH, nazorg);

    assertThat(eerste).isInstanceOf(Besluit.Genomen.class);
    assertThat(tweede).isEqualTo(new Besluit.Verouderd<>(eerste.nu()));
  }

  @Test
  void paysNobodyLessThanTheMinimum() {
    Plaatsing plaatsing = afgesproken();

    Besluit<Plaatsing> besluit =
        dienst.doe(plaatsing.id(), 1, ACCOUNTMANAGER, new Geplaatst(overeenkomst(plaatsing, 3_00)));

    assertThat(
            besluit instanceof Besluit.Geweigerd<Plaatsing> geweigerd
                ? geweigerd.redenen()
                : List.<Weigering>of())
        .extracting(Weigering::code)
        .containsExactly("minimumloon");
    assertThat(nu().versie()).isEqualTo(1);
  }

  @Test
  void refusesACoachWhoIsNotThere() {
    geplaatst();
    JobcoachGewisseld wissel =
        new JobcoachGewisseld(PEILDATUM, null, new JobcoachId("niemand"), "vertrek");

    assertThatThrownBy(() -> dienst.doe(nu().id(), nu().versie(), CONSULENT, wissel))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("niemand");
    assertThat(nu().wissels()).isEmpty();
  }

  private Plaatsing afgesproken() {
    oordeel(CONSULENT, new Voorstelgebeurtenis.Geaccepteerd("past"));
    oordeel(CONSULENT, new Voorstelgebeurtenis.Besproken(Gespreksantwoord.JA, ""));
    oordeel(PERSOON, new Voorstelgebeurtenis.Vrijgegeven(true));
    oordeel(CONSULENT, new Voorstelgebeurtenis.Vrijgegeven(false));
    if (beoordeling.get(voorstel.id()).tweedeNodig()) {
      oordeel(TOEGANG, new Voorstelgebeurtenis.TweedeBeoordeling(true, "eens"));
    }
    oordeel(ACCOUNTMANAGER, new Voorstelgebeurtenis.Voorgelegd());
    oordeel(WERKGEVER, new Voorstelgebeurtenis.Kennismaken());
    Besluit<Voorstelverloop> besluit =
        dienst.begin(voorstel.id(), beoordeling.get(voorstel.id()).versie(), ACCOUNTMANAGER);
    assertThat(besluit).isInstanceOf(Besluit.Genomen.class);
    return dienst.get(Objects.requireNonNull(besluit.nu().plaatsing()));
  }

  private Plaatsing geplaatst() {
    Plaatsing plaatsing = afgesproken();
    return doe(ACCOUNTMANAGER, new Geplaatst(overeenkomst(plaatsing, 18_00)));
  }

  private static Arbeidsovereenkomst overeenkomst(Plaatsing plaatsing, int uurloonCent) {
    LocalDate begin = PEILDATUM.plusDays(7);
    return new Arbeidsovereenkomst(
        Contractsoort.BEPAALDE_TIJD,
        begin,
        begin.plusYears(1),
        BigDecimal.valueOf(28),
        uurloonCent,
        36,
        plaatsing.afspraak().werkgever(),
        null);
  }

  private Plaatsing nu() {
    return dienst.get(Objects.requireNonNull(beoordeling.get(voorstel.id()).plaatsing()));
  }

  private Werkzoekende persoon() {
    return mensen.get(voorstel.werkzoekende());
  }

  private Plaatsing doe(Handelende wie, Plaatsingsgebeurtenis wat) {
    Besluit<Plaatsing> besluit = dienst.doe(nu().id(), nu().versie(), wie, wat);
    assertThat(besluit).isInstanceOf(Besluit.Genomen.class);
    return besluit.nu();
  }

  private void oordeel(Handelende wie, Voorstelgebeurtenis wat) {
    assertThat(beoordeling.doe(voorstel.id(), beoordeling.get(voorstel.id()).versie(), wie, wat))
        .isInstanceOf(Besluit.Genomen.class);
  }

  private static List<Weigering> redenen(Besluit<Voorstelverloop> besluit) {
    return besluit instanceof Besluit.Geweigerd<Voorstelverloop> geweigerd
        ? geweigerd.redenen()
        : List.of();
  }
}
