package nl.werkbrug.engine.planning.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.relaxation.Toewijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutenketenTest {
  private static final double KOUD = 0.01;
  private static final double ONMOGELIJK = 1_000;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void movesEverybodyOnWhereNothingLessFits(int lengte) {
    Minutenstand stand = kring(lengte, 10);

    probeer(stand, 1_000);

    assertThat(coaches(stand)).containsExactly(doorgeschoven(lengte));
    assertThat(stand.teVol()).isFalse();
  }

  @Test
  void leavesALongerRing() {
    Minutenstand stand = kring(6, 10);

    probeer(stand, 1_000);

    assertThat(coaches(stand)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void neverMakesACoachTooFullWhereThatWeighsTooMuch() {
    Minutenstand stand = kring(3, 9);

    probeer(stand, 1_000);

    assertThat(coaches(stand)).containsExactly(0, 1, 2);
  }

  @Test
  void looksAtNoMorePeopleThanAsked() {
    Minutenstand stand = kring(4, 10);
    Minutenketen keten = new Minutenketen(stand, new Toeval(1));
    stand.weeg(1, 1, ONMOGELIJK);

    int bekeken = keten.probeer(0, stand.opties.bijCoach[1], KOUD, 3);

    assertThat(bekeken).isEqualTo(3);
    assertThat(coaches(stand)).containsExactly(0, 1, 2, 3);
  }

  /**
   * As many people as coaches: each has one, and would rather have the next, where it asks ten
   * minutes.
   *
   * @param eerste minutes of the first coach; all others have ten
   */
  private static Minutenstand kring(int lengte, int eerste) {
    int[][] kosten = new int[lengte][lengte];
    int[][] beslag = new int[lengte][lengte];
    int[] ruimte = new int[lengte];
    for (int coach = 0; coach < lengte; coach++) {
      ruimte[coach] = 10;
      for (int mens = 0; mens < lengte; mens++) {
        beslag[coach][mens] = coach == mens ? eerste : 10;
        kosten[coach][mens] = coach == mens ? 5 : coach == (mens + 1) % lengte ? 1 : 100;
      }
    }
    ruimte[0] = eerste;
    Planprobleem probleem = new Toewijzing(kosten, beslag, ruimte).alsPlanprobleem();
    Plan plan = new Plan(lengte);
    for (int mens = 0; mens < lengte; mens++) {
      for (int p = probleem.paarVan[mens]; p < probleem.paarVan[mens + 1]; p++) {
        if (probleem.paarAanbod[p] == mens) {
          plan.plaats(mens, p, mens, 0);
        }
      }
    }
    Minutenopties opties = new Minutenopties(probleem, plan, new double[probleem.vrij.length]);
    return new Minutenstand(opties, lengte);
  }

  private static void probeer(Minutenstand stand, int hoogstens) {
    stand.weeg(1, 1, ONMOGELIJK);
    Minutenketen keten = new Minutenketen(stand, new Toeval(1));
    int volgende = stand.opties.bijCoach[1];
    for (int keer = 0; keer < 20 && stand.coach(0) == 0; keer++) {
      keten.probeer(0, volgende, KOUD, hoogstens);
    }
  }

  private static int[] coaches(Minutenstand stand) {
    return IntStream.range(0, stand.optie.length).map(stand::coach).toArray();
  }

  private static int[] doorgeschoven(int lengte) {
    return IntStream.range(0, lengte).map(mens -> (mens + 1) % lengte).toArray();
  }
}
