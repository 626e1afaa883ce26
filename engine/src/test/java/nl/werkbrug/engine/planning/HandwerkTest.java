package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandwerkTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void breaksNoHardRule(long seed) {
    Planprobleem probleem =
        Proefprobleem.maak(
            80, 30, 4, 10, seed, EnumSet.complementOf(EnumSet.of(Proefprobleem.Proefregel.PIN)));
    int[] volgorde = IntStream.range(0, probleem.aanbodAantal()).toArray();

    Plan plan = Handwerk.perAanbod(probleem, volgorde);

    assertThat(Puntentelling.tel(probleem, plan).hard()).isZero();
    assertThat(IntStream.range(0, probleem.personen()).filter(plan::geplaatst).count())
        .isPositive();
  }

  @Test
  void thePlekGoesToWhoSuitsBestAndTheOldestAanbodChoosesFirst() {
    Proefbouw bouw = new Proefbouw();
    int eerste = bouw.aanbod(1);
    int tweede = bouw.aanbod(1);
    int goed = bouw.persoon(1);
    bouw.paar(goed, eerste, 500);
    bouw.paar(goed, tweede, 400);
    int beter = bouw.persoon(1);
    bouw.paar(beter, tweede, 900);
    bouw.paar(beter, eerste, 600);
    Planprobleem probleem = bouw.maak();

    Plan plan = Handwerk.perAanbod(probleem, new int[] {eerste, tweede});
    Plan omgekeerd = Handwerk.perAanbod(probleem, new int[] {tweede, eerste});

    assertThat(probleem.paarAanbod[plan.paar[beter]]).isEqualTo(eerste);
    assertThat(probleem.paarAanbod[plan.paar[goed]]).isEqualTo(tweede);
    assertThat(probleem.paarAanbod[omgekeerd.paar[beter]]).isEqualTo(tweede);
    assertThat(probleem.paarAanbod[omgekeerd.paar[goed]]).isEqualTo(eerste);
    assertThat(plan.coach[beter]).isEqualTo(GEEN);
  }
}
