package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkbrug.engine.planning.Planopdracht.Doel;
import nl.werkbrug.engine.planning.Planresultaat.Gestopt;
import nl.werkbrug.engine.planning.Proefprobleem.Proefregel;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;
import nl.werkbrug.engine.planning.relaxation.Relaxatievoortgang;
import nl.werkbrug.engine.planning.relaxation.Toewijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {

  static Stream<Arguments> regels() {
    List<Arguments> alles = new ArrayList<>();
    for (long seed = 1; seed <= 6; seed++) {
      alles.add(Arguments.of(Proefprobleem.ALLES, seed));
    }
    for (Proefregel regel : Proefregel.values()) {
      Set<Proefregel> zonder = EnumSet.allOf(Proefregel.class);
      zonder.remove(regel);
      alles.add(Arguments.of(zonder, 11L));
      alles.add(Arguments.of(EnumSet.of(regel), 12L));
      alles.add(Arguments.of(EnumSet.of(regel, Proefregel.JOBCOACH), 13L));
    }
    return alles.stream();
  }

  @ParameterizedTest
  @MethodSource("regels")
  void findsTheOptimumOfTinyProblems(Set<Proefregel> regels, long seed) {
    Planprobleem probleem = Proefprobleem.maak(5, 4, 2, 3, seed, regels);

    Planresultaat resultaat = los(probleem, opdracht(30_000, 500));

    Planscore beste = new Uitputtend(probleem).beste();
    assertThat(resultaat.score().hard()).isEqualTo(beste.hard());
    assertThat(resultaat.score().som(probleem.kappa)).isEqualTo(beste.som(probleem.kappa));
  }

  @Test
  void givesTheSamePlanForTheSameSeedAndSteps() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 4, Proefprobleem.ALLES);
    Planprobleem zelfde = Proefprobleem.maak(200, 60, 6, 15, 4, Proefprobleem.ALLES);

    Planresultaat een = los(probleem, opdracht(40_000, 5_000));
    Planresultaat twee = los(zelfde, opdracht(40_000, 5_000));

    assertThat(een.plan().paar).isEqualTo(twee.plan().paar);
    assertThat(een.plan().coach).isEqualTo(twee.plan().coach);
    assertThat(een.plan().start).isEqualTo(twee.plan().start);
    assertThat(een.gestoptDoor()).isEqualTo(Gestopt.STAPPEN);
    assertThat(een.zoekstappen()).isEqualTo(40_000);
    assertThat(een.optaplannerstappen()).isEqualTo(5_000);
  }

  @Test
  void isNeverWorseThanItsStart() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 5, Proefprobleem.ALLES);
    Planresultaat goed = los(probleem, opdracht(200_000, 0));

    Planresultaat verder = los(probleem, opdracht(5_000, 2_000).vanaf(goed.plan(), null, null));

    assertThat(verder.begin().som(probleem.kappa))
        .isGreaterThanOrEqualTo(goed.score().som(probleem.kappa));
    assertThat(verder.naVerbetering().som(probleem.kappa))
        .isGreaterThanOrEqualTo(verder.begin().som(probleem.kappa));
    assertThat(verder.score().som(probleem.kappa))
        .isGreaterThanOrEqualTo(verder.naVerbetering().som(probleem.kappa));
  }

  @Test
  void optaplannerImprovesAPoorStart() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 6, Proefprobleem.ALLES);

    Planresultaat resultaat = los(probleem, opdracht(0, 20_000));

    assertThat(resultaat.naVerbetering()).isEqualTo(resultaat.begin());
    assertThat(resultaat.score().som(probleem.kappa))
        .isGreaterThan(resultaat.begin().som(probleem.kappa));
  }

  @Test
  void keepsAValidPlanWhenStoppedAtOnce() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 7, zonderPins());

    Planresultaat resultaat =
        Planner.los(
            probleem, opdracht(1_000_000, 100_000), Voortgangsluisteraar.geen(), () -> true);

    assertThat(resultaat.gestoptDoor()).isEqualTo(Gestopt.GEBRUIKER);
    assertThat(resultaat.zoekstappen()).isZero();
    assertThat(resultaat.score().hard()).isZero();
    assertThat(resultaat.score()).isEqualTo(resultaat.begin());
  }

  @Test
  void keepsTheBestWhenStoppedUnderWay() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 7, zonderPins());
    int[] keren = {0};

    Planresultaat resultaat =
        Planner.los(
            probleem,
            opdracht(10_000, 1_000_000),
            Voortgangsluisteraar.geen(),
            () -> ++keren[0] > 40);

    assertThat(resultaat.gestoptDoor()).isEqualTo(Gestopt.GEBRUIKER);
    assertThat(resultaat.optaplannerstappen()).isBetween(1L, 100_000L);
    assertThat(resultaat.score().hard()).isZero();
    assertThat(resultaat.score().som(probleem.kappa))
        .isGreaterThanOrEqualTo(resultaat.naVerbetering().som(probleem.kappa));
  }

  @Test
  void recordsTheEmergencyBrake() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 7, zonderPins());

    Planresultaat resultaat =
        los(probleem, new Planopdracht(1, 1_000_000, 1_000, Duration.ZERO, null, null, null));

    assertThat(resultaat.gestoptDoor()).isEqualTo(Gestopt.TIJD);
    assertThat(resultaat.score().hard()).isZero();
  }

  @Test
  void stopsWhenNearEnoughToTheBound() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 8, zonderPins());
    Planscore goed = los(probleem, opdracht(100_000, 0)).score();
    long som = goed.som(probleem.kappa);
    Bovengrens grens = new Bovengrens(goed.medium(), medium -> som - probleem.kappa * medium);
    List<Voortgang> meldingen = new ArrayList<>();

    Planresultaat resultaat =
        Planner.los(
            probleem,
            opdracht(50_000_000, 100_000).vanaf(null, grens, new Doel(0.02, 0.05)),
            meldingen::add,
            () -> false);

    assertThat(resultaat.gestoptDoor()).isEqualTo(Gestopt.DOEL);
    Kloof kloof = grens.kloof(resultaat.score());
    assertThat(resultaat.kloof()).isEqualTo(kloof);
    assertThat(kloof.mediumDeel()).isLessThanOrEqualTo(0.02);
    assertThat(kloof.softDeel()).isLessThanOrEqualTo(0.05);
    assertThat(meldingen).extracting(Voortgang::fase).contains(Voortgang.Fase.KLAAR);
    assertThat(meldingen).allSatisfy(melding -> assertThat(melding.kloof()).isNotNull());
  }

  @Test
  void tellsHowFarItIsInEveryPhase() {
    List<Voortgang> meldingen = new ArrayList<>();
    List<Planscore> bewaard = new ArrayList<>();
    Relaxatieresultaat prijzen = toewijzing();
    Planprobleem probleem = prijzen.probleem();
    Voortgangsluisteraar luisteraar =
        new Voortgangsluisteraar() {
          @Override
          public void meld(Voortgang voortgang) {
            meldingen.add(voortgang);
          }

          @Override
          public void beste(Supplier<Plan> plan) {
            bewaard.add(Puntentelling.tel(probleem, plan.get()));
            assertThat(bewaard.getLast()).isEqualTo(meldingen.getLast().score());
          }
        };

    Planresultaat resultaat =
        Planner.los(probleem, metPrijzen(opdracht(200_000, 100), prijzen), luisteraar, () -> false);

    assertThat(meldingen)
        .extracting(Voortgang::fase)
        .containsSubsequence(
            Voortgang.Fase.BEGIN,
            Voortgang.Fase.VERDELING,
            Voortgang.Fase.VERDELING,
            Voortgang.Fase.VERBETERING,
            Voortgang.Fase.KLAAR);
    assertThat(meldingen)
        .isSortedAccordingTo(Comparator.comparingLong(Voortgang::stappen))
        .isSortedAccordingTo(
            Comparator.comparingLong(melding -> melding.score().som(probleem.kappa)));
    assertThat(meldingen.getLast().stappen())
        .isEqualTo(200_000 + resultaat.zoekstappen() + resultaat.optaplannerstappen());
    assertThat(bewaard).hasSizeGreaterThan(2);
  }

  @Test
  void stopsWhileMinutesAreSharedOut() {
    Relaxatieresultaat prijzen = toewijzing();
    List<Voortgang> meldingen = new ArrayList<>();

    Planresultaat resultaat =
        Planner.los(
            prijzen.probleem(),
            metPrijzen(opdracht(1_000_000_000, 1_000_000), prijzen),
            meldingen::add,
            () -> meldingen.size() > 3);

    assertThat(resultaat.gestoptDoor()).isEqualTo(Gestopt.GEBRUIKER);
    assertThat(resultaat.zoekstappen()).isZero();
    assertThat(resultaat.optaplannerstappen()).isZero();
    assertThat(resultaat.score()).isEqualTo(meldingen.getLast().score());
    assertThat(resultaat.score().som(prijzen.probleem().kappa))
        .isGreaterThanOrEqualTo(resultaat.begin().som(prijzen.probleem().kappa));
    assertThat(meldingen)
        .extracting(Voortgang::fase)
        .containsExactly(
            Voortgang.Fase.BEGIN,
            Voortgang.Fase.VERDELING,
            Voortgang.Fase.VERDELING,
            Voortgang.Fase.VERDELING,
            Voortgang.Fase.KLAAR);
  }

  @Test
  void neverExceedsCapacityInAnyPeriod() {
    Planprobleem probleem = Proefprobleem.maak(300, 100, 6, 20, 9, Proefprobleem.ALLES);

    Plan plan = los(probleem, opdracht(100_000, 3_000)).plan();

    int[] minuten = new int[probleem.vrij.length];
    int[] bezet = new int[probleem.aanbodAantal()];
    for (int i = 0; i < probleem.personen(); i++) {
      if (plan.geplaatst(i)) {
        bezet[probleem.paarAanbod[plan.paar[i]]]++;
        int klasse = probleem.paarKlasse[plan.paar[i]];
        assertThat(plan.coach[i] == GEEN).isEqualTo(klasse == GEEN);
        for (int t = 0; klasse != GEEN && t < PERIODEN; t++) {
          minuten[plan.coach[i] * PERIODEN + t] += probleem.minuten(klasse, plan.start[i], t);
        }
      }
    }
    for (int i = 0; i < minuten.length; i++) {
      assertThat(minuten[i]).isLessThanOrEqualTo(probleem.vrij[i]);
    }
    for (int a = 0; a < bezet.length; a++) {
      assertThat(bezet[a]).isLessThanOrEqualTo(probleem.plekken[a]);
    }
  }

  @Test
  void startsLaterWhenTheCoachIsFullTodayAndFreeInEightWeeks() {
    Proefbouw bouw = new Proefbouw();
    int vacature = bouw.aanbod(2);
    int klasse = bouw.klasse(120, 120, 60);
    int[] vrij = {60, 119, 120, 120, 180, 180, 120, 120, 120, 120, 120, 120, 120};
    int coach = bouw.coach(vrij, GEEN, GEEN);
    int persoon = bouw.persoon(10);
    bouw.paar(persoon, vacature, klasse, 500, 0x1FFF, 0);
    bouw.keuze(persoon, coach, 10);

    Planresultaat resultaat = los(bouw.maak(), opdracht(1_000, 100));

    assertThat(resultaat.plan().start[persoon]).isEqualTo(2);
    assertThat(resultaat.plan().coach[persoon]).isEqualTo(coach);
    assertThat(resultaat.score())
        .isEqualTo(new Planscore(0, 10, 510 - 2 * Proefbouw.STARTVERTRAGING));
  }

  @Test
  void solvesNothing() {
    Planprobleem niemand = new Proefbouw().maak();
    Proefbouw zonderAanbod = new Proefbouw();
    zonderAanbod.persoon(10);

    assertThat(los(niemand, opdracht(100, 100)).score()).isEqualTo(new Planscore(0, 0, 0));
    assertThat(los(zonderAanbod.maak(), opdracht(100, 100)).score())
        .isEqualTo(new Planscore(0, 0, 0));
  }

  @Test
  void placesOnlyThoseWithoutNeedWhenThereAreNoCoaches() {
    Proefbouw bouw = new Proefbouw();
    int vacature = bouw.aanbod(5);
    int klasse = bouw.klasse(60);
    bouw.paar(bouw.persoon(10), vacature, klasse, 500, 1, 0);
    bouw.paar(bouw.persoon(10), vacature, 400);

    Plan plan = los(bouw.maak(), opdracht(1_000, 100)).plan();

    assertThat(plan.geplaatst(0)).isFalse();
    assertThat(plan.geplaatst(1)).isTrue();
  }

  @Test
  void placesEverybodyWhenThereAreMorePlekkenThanPeople() {
    Planprobleem probleem = Proefprobleem.maak(20, 200, 3, 50, 1, EnumSet.noneOf(Proefregel.class));

    Plan plan = los(probleem, opdracht(20_000, 500)).plan();

    for (int i = 0; i < probleem.personen(); i++) {
      assertThat(plan.geplaatst(i)).isTrue();
    }
  }

  @Test
  void fillsAGroupOrLeavesItEmpty() {
    Proefbouw bouw = new Proefbouw();
    int kan = bouw.groep(4, 3, 0);
    int kanNiet = bouw.groep(4, 3, 0);
    int teWeinigPlek = bouw.groep(2, 3, 0);
    int gewoon = bouw.aanbod(1);
    for (int i = 0; i < 3; i++) {
      int persoon = bouw.persoon(10);
      bouw.paar(persoon, kan, 100);
      bouw.paar(persoon, gewoon, 600);
      bouw.paar(persoon, teWeinigPlek, 900);
    }
    bouw.paar(bouw.persoon(10), kanNiet, 100);
    bouw.paar(bouw.persoon(10), kanNiet, 100);

    Planresultaat resultaat = los(bouw.maak(), opdracht(20_000, 500));

    assertThat(resultaat.score()).isEqualTo(new Planscore(0, 30, 300));
  }

  @Test
  void handlesOnePersonWithTenThousandOptions() {
    Proefbouw bouw = new Proefbouw();
    int persoon = bouw.persoon(10);
    for (int a = 0; a < 10_000; a++) {
      bouw.paar(persoon, bouw.aanbod(1), a % 997);
    }

    Planresultaat resultaat = los(bouw.maak(), opdracht(2_000, 200));

    assertThat(resultaat.score()).isEqualTo(new Planscore(0, 10, 996));
  }

  @Test
  void honoursHalfPinsAboveEverythingElse() {
    Proefbouw bouw = new Proefbouw();
    int geliefd = bouw.aanbod(1);
    int klasse = bouw.klasse(60);
    int coach = bouw.coach(60);
    int ander = bouw.coach(600);
    int vast = bouw.persoon(1);
    bouw.paar(vast, geliefd, 10);
    bouw.vastAanbod(vast, geliefd);
    bouw.paar(bouw.persoon(50), geliefd, 900);
    int plek = bouw.aanbod(2);
    int opCoach = bouw.persoon(1);
    bouw.paar(opCoach, plek, klasse, 10, 1, 0);
    bouw.keuze(opCoach, coach, 1);
    bouw.keuze(opCoach, ander, 500);
    bouw.vastCoach(opCoach, coach);

    Plan plan = los(bouw.maak(), opdracht(5_000, 500)).plan();

    assertThat(plan.geplaatst(vast)).isTrue();
    assertThat(plan.geplaatst(1)).isFalse();
    assertThat(plan.coach[opCoach]).isEqualTo(coach);
  }

  @Test
  void rejectsTermOfUnknownRegel() {
    Proefbouw bouw = new Proefbouw();
    bouw.term("onzin", true, 0, new int[] {1}, new int[] {1});

    assertThatThrownBy(() -> los(bouw.maak(), opdracht(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`regel` (onzin)");
  }

  @Test
  void rejectsNegativeCapacity() {
    Proefbouw bouw = new Proefbouw();
    bouw.aanbod(-1);

    assertThatThrownBy(() -> los(bouw.maak(), opdracht(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`plekken` (-1 op plaats 0) moet 0 of meer zijn");
  }

  private static Set<Proefregel> zonderPins() {
    Set<Proefregel> regels = EnumSet.allOf(Proefregel.class);
    regels.remove(Proefregel.PIN);
    return regels;
  }

  /** A problem whose plan is tied together by the minutes of coaches, with their prices. */
  private static Relaxatieresultaat toewijzing() {
    return Relaxatie.los(
        Toewijzing.maak('d', 5, 60, 1).alsPlanprobleem(),
        Relaxatieopdracht.van(40),
        Relaxatievoortgang.stil(),
        () -> false);
  }

  private static Planopdracht metPrijzen(Planopdracht opdracht, Relaxatieresultaat prijzen) {
    return opdracht
        .vanaf(prijzen.start(), null, null)
        .metMinuutprijzen(prijzen.grens().som().perMinuut());
  }

  private static Planopdracht opdracht(long zoekstappen, long optaplannerstappen) {
    return new Planopdracht(
        1, zoekstappen, optaplannerstappen, Duration.ofMinutes(5), null, null, null);
  }

  private static Planresultaat los(Planprobleem probleem, Planopdracht opdracht) {
    return Planner.los(probleem, opdracht, Voortgangsluisteraar.geen(), () -> false);
  }
}
