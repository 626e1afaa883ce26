package nl.werkbrug.engine.planning.constraint;

import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;
import static nl.werkbrug.engine.planning.Proefbouw.KAPPA;
import static nl.werkbrug.engine.planning.Proefbouw.STARTVERTRAGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkbrug.engine.planning.Proefbouw;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Planmodel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

class ZachteRegelsTest {
  private final Proefbouw bouw = new Proefbouw();

  @Nested
  class Geplaatst {
    private final int vacature = bouw.aanbod(2);

    Geplaatst() {
      bouw.paar(bouw.persoon(10), vacature, 100);
      bouw.paar(bouw.persoon(25), vacature, 100);
    }

    @Test
    void rewardsPriorityTimesKappa() {
      new Regelproef(bouw).plaats(1, vacature).geeft(Planregels::geplaatst, 25L * KAPPA);
      new Regelproef(bouw)
          .plaats(0, vacature)
          .plaats(1, vacature)
          .geeft(Planregels::geplaatst, 35L * KAPPA);
    }

    @Test
    void givesNothingForThoseWhoAreNotPlaced() {
      new Regelproef(bouw).geeft(Planregels::geplaatst, 0);
    }
  }

  @Nested
  class EvenwichtigeVerdeling {
    private final int vacature = bouw.aanbod(5);

    EvenwichtigeVerdeling() {
      int profiel =
          bouw.term(
              Planregels.EVENWICHTIGE_VERDELING,
              true,
              1,
              new int[] {1, 3, 4},
              new int[] {20, 5, 0});
      for (int i = 0; i < 4; i++) {
        int persoon = i == 3 ? bouw.persoon(10) : bouw.persoon(10, profiel);
        bouw.paar(persoon, vacature, 100);
      }
    }

    @Test
    void rewardsByStepAfterWhatWasRealised() {
      Regelproef een = new Regelproef(bouw).plaats(0, vacature);
      Regelproef twee = new Regelproef(bouw).plaats(0, vacature).plaats(2, vacature);
      Regelproef drie = new Regelproef(bouw).plaats(2, vacature).plaats(1, vacature);
      drie.plaats(0, vacature);

      een.geeft(Planregels::evenwichtigeVerdeling, 20L * KAPPA);
      twee.geeft(Planregels::evenwichtigeVerdeling, 25L * KAPPA);
      drie.geeft(Planregels::evenwichtigeVerdeling, 25L * KAPPA);
    }

    @Test
    void givesNothingForOthers() {
      new Regelproef(bouw).plaats(3, vacature).geeft(Planregels::evenwichtigeVerdeling, 0);
      new Regelproef(bouw).geeft(Planregels::evenwichtigeVerdeling, 0);
    }
  }

  @Nested
  class BeschutAantal {
    private final int beschut = bouw.aanbod(5);
    private final int gewoon = bouw.aanbod(5);

    BeschutAantal() {
      int term = bouw.term(Planregels.BESCHUT_AANTAL, true, 0, new int[] {1, 3}, new int[] {50, 0});
      for (int i = 0; i < 3; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, beschut, GEEN, 100, 1, BESCHUT);
        bouw.paar(persoon, gewoon, 50);
        bouw.beschutTerm(persoon, term);
      }
    }

    @Test
    void rewardsBeschuttePlekkenUpToTheNumber() {
      Regelproef een = new Regelproef(bouw).plaats(0, beschut).plaats(1, gewoon);
      Regelproef drie =
          new Regelproef(bouw).plaats(0, beschut).plaats(1, beschut).plaats(2, beschut);

      een.geeft(Planregels::beschutAantal, 50L * KAPPA);
      drie.geeft(Planregels::beschutAantal, 100L * KAPPA);
    }

    @Test
    void givesNothingForOtherPlaces() {
      new Regelproef(bouw).plaats(0, gewoon).geeft(Planregels::beschutAantal, 0);
      new Regelproef(bouw).geeft(Planregels::beschutAantal, 0);
    }
  }

  @Nested
  class SroiVerplichting {
    private final int term =
        bouw.term(Planregels.SROI_VERPLICHTING, false, 0, new int[] {1, 2}, new int[] {250, 0});
    private final int binnen = bouw.aanbod(5, 0, GEEN, term);
    private final int buiten = bouw.aanbod(5);

    SroiVerplichting() {
      for (int i = 0; i < 2; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, binnen, 100);
        bouw.paar(persoon, buiten, 50);
      }
    }

    @Test
    void rewardsInSoftPointsUpToTheObligation() {
      new Regelproef(bouw).plaats(0, binnen).geeft(Planregels::sroiVerplichting, 250);
      new Regelproef(bouw)
          .plaats(0, binnen)
          .plaats(1, binnen)
          .geeft(Planregels::sroiVerplichting, 250);
    }

    @Test
    void givesNothingOutside() {
      new Regelproef(bouw).plaats(0, buiten).geeft(Planregels::sroiVerplichting, 0);
      new Regelproef(bouw).geeft(Planregels::sroiVerplichting, 0);
    }
  }

  @Nested
  class Passendheid {
    private final int goed = bouw.aanbod(1);
    private final int slecht = bouw.aanbod(1);

    Passendheid() {
      int persoon = bouw.persoon(10);
      bouw.paar(persoon, goed, 800);
      bouw.paar(persoon, slecht, -5);
    }

    @Test
    void countsThePointsOfThePair() {
      new Regelproef(bouw).plaats(0, goed).geeft(Planregels::passendheid, 800);
      new Regelproef(bouw).plaats(0, slecht).geeft(Planregels::passendheid, -5);
    }

    @Test
    void givesNothingForThoseWhoAreNotPlaced() {
      new Regelproef(bouw).geeft(Planregels::passendheid, 0);
    }
  }

  @Nested
  class JobcoachPassend {
    private final int vacature = bouw.aanbod(1);
    private final int zonder = bouw.aanbod(1);
    private final int coach = bouw.coach(600);

    JobcoachPassend() {
      int klasse = bouw.klasse(60);
      int persoon = bouw.persoon(10);
      bouw.paar(persoon, vacature, klasse, 800, 0b10100, 0);
      bouw.paar(persoon, zonder, 700);
      bouw.keuze(persoon, coach, 40);
    }

    @Test
    void countsThePointsOfTheJobcoach() {
      new Regelproef(bouw).plaats(0, vacature, coach, 2).geeft(Planregels::jobcoachPassend, 40);
    }

    @Test
    void takesOffTheDelayAfterTheFirstStart() {
      new Regelproef(bouw)
          .plaats(0, vacature, coach, 4)
          .geeft(Planregels::jobcoachPassend, 40 - 2 * STARTVERTRAGING);
    }

    @Test
    void givesNothingWithoutNeedOrPlacement() {
      new Regelproef(bouw).plaats(0, zonder, coach, 4).geeft(Planregels::jobcoachPassend, 0);
      new Regelproef(bouw).alleenBegeleiding(0, coach, 2).geeft(Planregels::jobcoachPassend, 0);
    }
  }

  @Nested
  class Spreiding {
    private final int bijWerkgever =
        bouw.term(Planregels.SPREIDING, false, 0, new int[] {1, 2}, new int[] {0, -60});
    private final int bijCoach =
        bouw.term(Planregels.SPREIDING, false, 2, new int[] {1, 4}, new int[] {0, -30});
    private final int hier = bouw.aanbod(5, 0, GEEN, bijWerkgever);
    private final int daar = bouw.aanbod(5);
    private final int coach;

    Spreiding() {
      int[] vrij = new int[PERIODEN];
      vrij[0] = 600;
      coach = bouw.coach(vrij, GEEN, bijCoach);
      int klasse = bouw.klasse(60);
      for (int i = 0; i < 2; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, hier, 100);
        bouw.paar(persoon, daar, klasse, 50, 1, 0);
        bouw.keuze(persoon, coach, 5);
      }
    }

    @Test
    void penalizesFromTheSecondAtOneWerkgever() {
      Regelproef een = new Regelproef(bouw).plaats(0, hier);
      Regelproef twee = new Regelproef(bouw).plaats(0, hier).plaats(1, hier);

      een.geeft(Planregels::spreiding, 0);
      twee.geeft(Planregels::spreiding, -60);
    }

    @Test
    void penalizesCaseloadBeyondTheStep() {
      Regelproef een = new Regelproef(bouw).plaats(0, daar, coach, 0);
      Regelproef twee = new Regelproef(bouw).plaats(0, daar, coach, 0).plaats(1, daar, coach, 0);

      een.geeft(Planregels::spreiding, 0);
      twee.geeft(Planregels::spreiding, -30);
    }

    @Test
    void ignoresThoseWhoAreNotPlaced() {
      new Regelproef(bouw).alleenBegeleiding(0, coach, 0).geeft(Planregels::spreiding, 0);
    }
  }

  @Nested
  class Samen {
    @Test
    void addsUpAllRulesAndJustifiesEachMatch() {
      int vacature = bouw.aanbod(1);
      int coach = bouw.coach(30);
      int klasse = bouw.klasse(60);
      int persoon = bouw.persoon(10);
      bouw.paar(persoon, vacature, klasse, 800, 1, 0);
      bouw.keuze(persoon, coach, 40);
      Planmodel model = new Regelproef(bouw).plaats(persoon, vacature, coach, 0).model();

      ScoreExplanation<Planmodel, HardSoftLongScore> uitleg =
          SolutionManager.<Planmodel, HardSoftLongScore>create(
                  SolverFactory.<Planmodel>create(
                      new SolverConfig()
                          .withSolutionClass(Planmodel.class)
                          .withEntityClasses(Plaatsing.class)
                          .withConstraintProviderClass(Planregels.class)
                          .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)))
              .explain(model);

      assertThat(uitleg.getScore()).isEqualTo(HardSoftLongScore.of(-30, 10L * KAPPA + 840));
      assertThat(uitleg.getJustificationList(Rechtvaardiging.class))
          .containsExactlyInAnyOrder(
              new Rechtvaardiging.JobcoachUren(
                  "jobcoach-uren", -30, coach, List.of(30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
              new Rechtvaardiging.Geplaatst("geplaatst", 10L * KAPPA, persoon, 10),
              new Rechtvaardiging.Passendheid("passendheid", 800, persoon, vacature),
              new Rechtvaardiging.JobcoachPassend("jobcoach-passend", 40, persoon, coach, 0));
    }
  }
}
