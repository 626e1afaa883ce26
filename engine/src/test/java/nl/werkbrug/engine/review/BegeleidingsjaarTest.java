package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.PEILDATUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.engine.round.Lopendeplaatsingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guidance over the life of plaatsingen, and what it leaves for the next round. */
class BegeleidingsjaarTest {
  private Proefregio regio;
  private Proefplaatser plaatser;
  private JobcoachStore jobcoaches;
  private PlaatsingStore plaatsingen;

  @BeforeEach
  void open(@TempDir Path map) {
    regio = new Proefregio(map);
    plaatser = new Proefplaatser(regio);
    jobcoaches = new JobcoachStore(regio.database);
    plaatsingen = new PlaatsingStore(regio.database);
  }

  @AfterEach
  void sluit() {
    regio.close();
  }

  @Test
  void takesTheMinutesOfAPlaatsingFromTheNextRound() {
    Voorstel voorstel = metCoach();
    JobcoachId id = Objects.requireNonNull(voorstel.jobcoach());
    int[] voor = vrij(id, PEILDATUM);

    plaatser.afgesproken(voorstel.id());

    int[] na = vrij(id, PEILDATUM);
    for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
      assertThat(voor[periode] - na[periode])
          .as("periode " + periode)
          .isEqualTo(voorstel.begeleidingsminuten().get(periode));
    }
    assertThat(voorstel.begeleidingsminuten().stream().mapToInt(Integer::intValue).sum())
        .isPositive();
  }

  @Test
  void absenceAndReplacementChangeWhoHasTime() {
    Voorstel voorstel = metCoach();
    JobcoachId id = Objects.requireNonNull(voorstel.jobcoach());
    Plaatsing plaatsing = plaatser.afgesproken(voorstel.id());
    LocalDate van = plaatsing.plannen().getFirst().van().plusDays(56);
    LocalDate tot = van.plusDays(27);
    int periode = (int) (van.toEpochDay() - PEILDATUM.toEpochDay()) / 28;
    int[] voor = vrij(id, PEILDATUM);
    JobcoachId ander = metRuimte(id, plaatsing, van, tot);
    int[] anderVoor = vrij(ander, PEILDATUM);

    plaatser.doe(
        plaatsing.id(),
        CONSULENT,
        new Plaatsingsgebeurtenis.JobcoachGewisseld(van, tot, ander, "vakantie"));
    int[] na = vrij(id, PEILDATUM);
    int[] anderNa = vrij(ander, PEILDATUM);

    int minuten = 4 * plaatsing.begeleidingOp(van);
    assertThat(na[periode] - voor[periode]).isEqualTo(minuten);
    assertThat(anderVoor[periode] - anderNa[periode]).isEqualTo(minuten);
    assertThat(na[periode + 1]).isEqualTo(voor[periode + 1]);

    Jobcoach coach = jobcoaches.get(id);
    List<Inzet> inzet = new ArrayList<>(coach.inzet());
    inzet.add(new Inzet(null, 60, van, van.plusDays(6)));
    jobcoaches.bewaar(coach.metInzet(inzet));
    assertThat(vrij(id, PEILDATUM)[periode]).isEqualTo(Math.max(0, na[periode] - 60));
  }

  @Test
  void aDayOfTwoAbsencesLeavesTheGuidanceOfPlaatsingenInPlace() {
    Voorstel voorstel = metCoach();
    JobcoachId id = Objects.requireNonNull(voorstel.jobcoach());
    plaatser.afgesproken(voorstel.id());
    Jobcoach zonder = jobcoaches.get(id).metInzet(List.of());
    jobcoaches.bewaar(zonder);
    int[] voor = vrij(id, PEILDATUM);
    Inzet week = new Inzet(null, zonder.minutenPerWeek(), PEILDATUM, PEILDATUM.plusDays(6));

    jobcoaches.bewaar(zonder.metInzet(List.of(week)));
    int[] eenKeer = vrij(id, PEILDATUM);
    jobcoaches.bewaar(zonder.metInzet(List.of(week, week)));
    int[] tweeKeer = vrij(id, PEILDATUM);

    assertThat(voor[0] - eenKeer[0]).isEqualTo(Math.min(voor[0], zonder.minutenPerWeek()));
    assertThat(tweeKeer).containsExactly(eenKeer);
  }

  @Test
  void refusesMoreThanACoachHas() {
    Voorstel voorstel = metCoach();
    Plaatsing plaatsing = plaatser.afgesproken(voorstel.id());
    Begeleidingsplan teVeel =
        new Begeleidingsplan(PEILDATUM, List.of(new Begeleidingsplan.Fase(0, 2_400)));

    Besluit<Plaatsing> besluit =
        plaatser.dienst.doe(
            plaatsing.id(),
            plaatsing.versie(),
            CONSULENT,
            new Plaatsingsgebeurtenis.BegeleidingGepland(
                new Begeleidingsplan(plaatsing.plannen().getFirst().van(), teVeel.fasen()),
                "zwaarder"));

    assertThat(
            besluit instanceof Besluit.Geweigerd<Plaatsing> geweigerd
                ? geweigerd.redenen()
                : List.<Weigering>of())
        .extracting(Weigering::code)
        .containsExactly("geen-ruimte");
  }

  /** Thirteen rounds, one in each period of four weeks; everybody who is proposed starts. */
  @Test
  void neverOverloadsAnyPeriodInAYearOfRounds() {
    int geplaatst = 0;
    int beeindigd = 0;
    int rondesMetPlaatsing = 0;
    for (int ronde = 0; ronde < Jobcoach.PERIODEN; ronde++) {
      LocalDate dag = PEILDATUM.plusDays(28L * ronde);
      regio.klok.zet(dag);
      List<Voorstel> voorstellen = regio.voorstellen(regio.ronde(false).id());
      rondesMetPlaatsing += voorstellen.isEmpty() ? 0 : 1;
      for (Voorstel voorstel : voorstellen) {
        plaatser.geplaatst(voorstel.id(), voorstel.start());
        geplaatst++;
      }
      eisRuimte(dag);
      beeindigd += beeindigEnkele(dag);
      eisRuimte(dag);
    }

    assertThat(geplaatst).isGreaterThan(40);
    assertThat(beeindigd).isGreaterThan(3);
    assertThat(rondesMetPlaatsing).isGreaterThan(3);
  }

  /** Of every coach: no day with more guidance than hours, no period with absence too. */
  private void eisRuimte(LocalDate peildatum) {
    List<Plaatsing> lopend = plaatsingen.list(PlaatsingStore.Filter.LOPEND);
    for (Jobcoach coach : jobcoaches.list()) {
      for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
        long bezet = 0;
        for (int i = 0; i < Jobcoach.DAGEN_PER_PERIODE; i++) {
          LocalDate dag = peildatum.plusDays(28L * periode + i);
          Coachruimte.Dag stand = Coachruimte.op(coach, lopend, dag);
          assertThat(stand.caseload())
              .as("%s op %s", coach.id(), dag)
              .isLessThanOrEqualTo(stand.capaciteit());
          bezet += stand.caseload() + stand.afwezig();
        }
        assertThat(bezet)
            .as("%s vanaf %s, periode %d", coach.id(), peildatum, periode)
            .isLessThanOrEqualTo(28L * coach.minutenPerWeek());
      }
    }
  }

  private int beeindigEnkele(LocalDate dag) {
    int aantal = 0;
    List<Plaatsing> gestart =
        plaatsingen.list(PlaatsingStore.Filter.LOPEND).stream()
            .filter(een -> een.fase() == Plaatsingsfase.GEPLAATST && !een.begin().isAfter(dag))
            .toList();
    for (int i = 0; i < gestart.size(); i += 5) {
      plaatser.doe(
          gestart.get(i).id(),
          CONSULENT,
          i % 2 == 0
              ? new Plaatsingsgebeurtenis.Beeindigd(dag, Beeindigingsreden.PROEFTIJD, "")
              : new Plaatsingsgebeurtenis.NazorgBegonnen(dag));
      aantal++;
    }
    return aantal;
  }

  private Voorstel metCoach() {
    return regio.voorstellen(regio.ronde(false).id()).stream()
        .filter(een -> een.jobcoach() != null && een.startperiode() < 6)
        .findFirst()
        .orElseThrow();
  }

  private JobcoachId metRuimte(JobcoachId niet, Plaatsing plaatsing, LocalDate van, LocalDate tot) {
    List<Plaatsing> lopend = plaatsingen.list(PlaatsingStore.Filter.LOPEND);
    return jobcoaches.list().stream()
        .filter(een -> !een.id().equals(niet))
        .filter(
            een ->
                van.datesUntil(tot.plusDays(1))
                    .allMatch(
                        dag ->
                            Coachruimte.op(een, lopend, dag).vrij()
                                >= plaatsing.begeleidingOp(dag)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private int[] vrij(JobcoachId id, LocalDate peildatum) {
    int[] vrij =
        Lopendeplaatsingen.coaches(
                jobcoaches.list(), plaatsingen.list(PlaatsingStore.Filter.LOPEND), peildatum)
            .stream()
            .filter(een -> een.id().equals(id))
            .findFirst()
            .orElseThrow()
            .vrijeMinuten(peildatum);
    return Arrays.copyOf(vrij, vrij.length);
  }
}
