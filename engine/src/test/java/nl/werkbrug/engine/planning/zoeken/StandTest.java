package nl.werkbrug.engine.planning.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Proefprobleem;
import nl.werkbrug.engine.planning.Proefprobleem.Proefregel;
import nl.werkbrug.engine.planning.Puntentelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsTheSameAsTheWholeCountAfterEveryMove(long seed) {
    Planprobleem probleem = Proefprobleem.maak(60, 25, 4, 8, seed, Proefprobleem.ALLES);
    Stand stand = Gulzig.begin(probleem);
    Toeval toeval = new Toeval(seed);
    Zetten zetten = new Zetten(stand, new Toeval(seed + 100));

    for (int stap = 0; stap < 5_000; stap++) {
      Plan voor = stand.plan().kopie();
      if (zetten.doe()) {
        controleer(probleem, stand);
        if (toeval.getal(3) == 0) {
          stand.houd();
        } else {
          stand.neemTerug();
          assertThat(stand.plan().paar).isEqualTo(voor.paar);
          assertThat(stand.plan().coach).isEqualTo(voor.coach);
          assertThat(stand.plan().start).isEqualTo(voor.start);
          controleer(probleem, stand);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Proefregel.class)
  void countsTheSameWithoutARule(Proefregel zonder) {
    Set<Proefregel> regels = EnumSet.allOf(Proefregel.class);
    regels.remove(zonder);
    Planprobleem probleem = Proefprobleem.maak(50, 20, 3, 8, 5, regels);
    Stand stand = Gulzig.begin(probleem);
    Zetten zetten = new Zetten(stand, new Toeval(1));

    for (int stap = 0; stap < 3_000; stap++) {
      if (zetten.doe()) {
        controleer(probleem, stand);
        stand.houd();
      }
    }
  }

  @Test
  void leavesOutWhatIsNotFeasibleInAGivenPlan() {
    Planprobleem probleem = Proefprobleem.maak(60, 25, 4, 8, 3, Proefprobleem.ALLES);
    Plan overvol = new Plan(probleem.personen());
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      overvol.plaats(
          persoon,
          probleem.paarVan[persoon],
          probleem.coachKeuze[probleem.coachVan[persoon]],
          probleem.eersteStart(probleem.paarVan[persoon]));
    }

    Stand stand = Stand.van(probleem, overvol);

    assertThat(Puntentelling.tel(probleem, overvol).hard()).isLessThan(-20);
    controleer(probleem, stand);
    assertThat(stand.medium()).isPositive();
  }

  /** The same score, and nothing hard but half pins. */
  private static void controleer(Planprobleem probleem, Stand stand) {
    Planscore geteld = Puntentelling.tel(probleem, stand.plan());
    assertThat(stand.score()).isEqualTo(geteld);
    assertThat(geteld.hard()).isEqualTo(-nietGehonoreerd(probleem, stand.plan()));
    assertThat(stand.geldig()).isTrue();
  }

  private static long nietGehonoreerd(Planprobleem probleem, Plan plan) {
    long aantal = 0;
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      int vast = probleem.vastAanbod[persoon];
      int paar = plan.paar[persoon];
      if (vast != Planprobleem.GEEN
          && (paar == Planprobleem.GEEN || probleem.paarAanbod[paar] != vast)) {
        aantal++;
      }
    }
    return aantal;
  }
}
