package nl.werkbrug.engine.planning.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Proefprobleem;
import nl.werkbrug.engine.planning.Proefprobleem.Proefregel;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;
import nl.werkbrug.engine.planning.relaxation.Relaxatievoortgang;
import nl.werkbrug.engine.planning.relaxation.Toewijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutenverdelingTest {

  @Test
  void comesNearTheBoundOfATightAssignment() {
    Toewijzing geval = Toewijzing.maak('e', 10, 100, 1);
    Relaxatieresultaat uit = relaxeer(geval.alsPlanprobleem());
    Stand begin = Stand.van(uit.probleem(), uit.start());

    Stand eind = verdeling(begin, uit, 1).verdeel(4_000_000, () -> false);

    long ondergrens = 100L * geval.top() - uit.grens().softPunten(100);
    long kosten = 100L * geval.top() - eind.soft();
    assertThat(eind.medium()).isEqualTo(100);
    assertThat(kosten).isBetween(ondergrens, ondergrens * 101 / 100);
    gelijkGeteld(eind);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsTheOptimumOfSmallAssignments(long seed) {
    Toewijzing geval = Toewijzing.maak('d', 3, 9, seed);
    Relaxatieresultaat uit = relaxeer(geval.alsPlanprobleem());

    Stand eind =
        verdeling(Stand.van(uit.probleem(), uit.start()), uit, seed)
            .verdeel(4_000_000, () -> false);

    assertThat(eind.medium()).isEqualTo(9);
    assertThat(9L * geval.top() - eind.soft()).isEqualTo(minsteKosten(geval));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void keepsToEveryPeriodAndIsNeverWorse(long seed) {
    Planprobleem probleem = ruim(seed, EnumSet.of(Proefregel.JOBCOACH, Proefregel.STARTKEUZE));
    Relaxatieresultaat uit = relaxeer(probleem);
    Stand begin = Gulzig.begin(uit.probleem());
    long voor = begin.waarde();

    Minutenverdeling verdeling = verdeling(begin, uit, seed);
    Stand eind = verdeling.verdeel(500_000, () -> false);

    assertThat(verdeling.zinvol()).isTrue();
    assertThat(begin.waarde()).isEqualTo(voor);
    assertThat(eind.waarde()).isGreaterThanOrEqualTo(voor);
    gelijkGeteld(eind);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void leavesWhatItDoesNotCarryAsItIs(long seed) {
    Planprobleem probleem =
        ruim(seed, EnumSet.of(Proefregel.JOBCOACH, Proefregel.STARTKEUZE, Proefregel.PIN));
    Relaxatieresultaat uit = relaxeer(probleem);
    Stand begin = Gulzig.begin(uit.probleem());

    Stand eind = verdeling(begin, uit, seed).verdeel(200_000, () -> false);

    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      if (probleem.vastAanbod[persoon] != Planprobleem.GEEN) {
        assertThat(eind.plan.paar[persoon]).isEqualTo(begin.plan.paar[persoon]);
        assertThat(eind.plan.coach[persoon]).isEqualTo(begin.plan.coach[persoon]);
      }
    }
    assertThat(eind.waarde()).isGreaterThanOrEqualTo(begin.waarde());
    gelijkGeteld(eind);
  }

  @Test
  void isNothingForScarcePlekken() {
    Planprobleem probleem = Proefprobleem.maak(200, 60, 6, 15, 4, Proefprobleem.ALLES);
    Relaxatieresultaat uit = relaxeer(probleem);

    assertThat(verdeling(Gulzig.begin(uit.probleem()), uit, 1).zinvol()).isFalse();
  }

  @Test
  void givesTheSamePlanForTheSameSeedAndStopsWhenAsked() {
    Relaxatieresultaat uit = relaxeer(Toewijzing.maak('d', 5, 40, 2).alsPlanprobleem());
    Stand begin = Stand.van(uit.probleem(), uit.start());
    Minutenverdeling gestopt = verdeling(begin, uit, 7);

    Stand een = verdeling(begin, uit, 7).verdeel(300_000, () -> false);
    Stand twee = verdeling(begin, uit, 7).verdeel(300_000, () -> false);

    assertThat(een.plan.paar).isEqualTo(twee.plan.paar);
    assertThat(een.plan.coach).isEqualTo(twee.plan.coach);
    assertThat(gestopt.verdeel(300_000, () -> true)).isSameAs(begin);
    assertThat(gestopt.stappen()).isZero();
  }

  /** Of every assignment of nine jobs to three agents. */
  private static long minsteKosten(Toewijzing geval) {
    long minste = Long.MAX_VALUE;
    for (int nummer = 0; nummer < 19_683; nummer++) {
      int[] over = geval.capaciteit().clone();
      long kosten = 0;
      int rest = nummer;
      for (int taak = 0; taak < 9; taak++) {
        over[rest % 3] -= geval.beslag()[rest % 3][taak];
        kosten += geval.kosten()[rest % 3][taak];
        rest /= 3;
      }
      if (Arrays.stream(over).allMatch(o -> o >= 0)) {
        minste = Math.min(minste, kosten);
      }
    }
    return minste;
  }

  /** A problem with a plek for everybody on every aanbod. */
  private static Planprobleem ruim(long seed, Set<Proefregel> regels) {
    Planprobleem probleem = Proefprobleem.maak(80, 30, 4, 10, seed, regels);
    Arrays.fill(probleem.plekken, 80);
    return probleem;
  }

  private static Relaxatieresultaat relaxeer(Planprobleem probleem) {
    return Relaxatie.los(
        probleem, Relaxatieopdracht.van(60), Relaxatievoortgang.stil(), () -> false);
  }

  private static Minutenverdeling verdeling(Stand begin, Relaxatieresultaat uit, long seed) {
    return new Minutenverdeling(begin, uit.grens().som().perMinuut(), seed);
  }

  private static void gelijkGeteld(Stand stand) {
    assertThat(Puntentelling.tel(stand.probleem, stand.plan)).isEqualTo(stand.score());
    assertThat(stand.score().hard()).isEqualTo(-pinsOpen(stand));
  }

  private static long pinsOpen(Stand stand) {
    long open = 0;
    for (int persoon = 0; persoon < stand.probleem.personen(); persoon++) {
      int vast = stand.probleem.vastAanbod[persoon];
      int paar = stand.plan.paar[persoon];
      if (vast != Planprobleem.GEEN
          && (paar == Planprobleem.GEEN || stand.probleem.paarAanbod[paar] != vast)) {
        open++;
      }
    }
    return open;
  }
}
