package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/** Greedy plans: by person in order of priority, or by aanbod in a given order. */
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
        long punten = stand.opties.bovengrens(persoon, eerste);
        waarde = Math.clamp(punten, -(1L << 31), (1L << 31) - 1);
      }
      volgorde[persoon] = -(waarde << 31) + persoon;
    }
    Arrays.sort(volgorde);
    for (long sleutel : volgorde) {
      int persoon = (int) (sleutel & Integer.MAX_VALUE);
      if (stand.plan.paar[persoon] == GEEN && stand.opties.zoekOptie(persoon, GEEN, 0)) {
        stand.plaats(
            persoon, stand.opties.optiePaar, stand.opties.optieCoach, stand.opties.optieStart);
      }
    }
    stand.houd();
  }

  /** Each aanbod in this order takes the people who suit it best; a group fills or goes again. */
  public static Stand perAanbod(Planprobleem probleem, int[] volgorde) {
    Stand stand = new Stand(probleem);
    int[] van = stand.parenVan();
    int[] paren = stand.parenPerAanbod(van);
    for (int aanbod : volgorde) {
      long[] beste = new long[van[aanbod + 1] - van[aanbod]];
      for (int k = 0; k < beste.length; k++) {
        int paar = paren[van[aanbod] + k];
        beste[k] = ((long) -probleem.paarSoft[paar] << 32) + paar;
      }
      Arrays.sort(beste);
      for (int k = 0; k < beste.length && stand.plekVrij(aanbod); k++) {
        neem(stand, (int) beste[k]);
      }
      if (stand.geldig()) {
        stand.houd();
      } else {
        stand.neemTerug();
      }
    }
    return stand;
  }

  /** Places the person of a pair on it, when the person is free and everything has room. */
  private static void neem(Stand stand, int paar) {
    Planprobleem probleem = stand.probleem;
    int persoon = stand.paarPersoon[paar];
    int vast = probleem.vastAanbod[persoon];
    if (stand.plan.paar[persoon] != GEEN
        || (vast != GEEN && vast != probleem.paarAanbod[paar])
        || !stand.magErbij(paar, true)) {
      return;
    }
    if (probleem.paarKlasse[paar] == GEEN) {
      stand.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
      return;
    }
    stand.opties.zoekCoach(persoon, paar);
    if (stand.opties.gevondenCoach != GEEN) {
      stand.plaats(persoon, paar, stand.opties.gevondenCoach, stand.opties.gevondenStart);
    }
  }
}
