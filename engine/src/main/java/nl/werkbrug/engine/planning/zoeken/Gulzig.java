package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/** The greedy start: in order of priority, each person takes their best free option. */
public final class Gulzig {

  private Gulzig() {}

  /** Half pins first; a group is not begun here, the moves fill it. */
  public static Stand begin(Planprobleem probleem) {
    Stand stand = new Stand(probleem);
    vulAan(stand);
    return stand;
  }

  /** Gives everyone who is off, in order of priority, their best free option. */
  public static void vulAan(Stand stand) {
    Planprobleem probleem = stand.probleem;
    int personen = probleem.personen();
    long[] volgorde = new long[personen];
    for (int persoon = 0; persoon < personen; persoon++) {
      int eerste = probleem.paarVan[persoon];
      long waarde = Long.MIN_VALUE >> 32;
      if (probleem.vastAanbod[persoon] != GEEN) {
        waarde = 1L << 31;
      } else if (eerste < probleem.paarVan[persoon + 1]) {
        long punten = stand.bovengrens(persoon, eerste);
        waarde = Math.clamp(punten, -(1L << 31), (1L << 31) - 1);
      }
      volgorde[persoon] = -(waarde << 31) + persoon;
    }
    Arrays.sort(volgorde);
    for (long sleutel : volgorde) {
      int persoon = (int) (sleutel & Integer.MAX_VALUE);
      if (stand.plan.paar[persoon] == GEEN && stand.zoekOptie(persoon, GEEN, 0)) {
        stand.plaats(persoon, stand.optiePaar, stand.optieCoach, stand.optieStart);
      }
    }
    stand.houd();
  }
}
