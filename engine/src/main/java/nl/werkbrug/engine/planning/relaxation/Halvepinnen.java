package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Places the people who must keep their aanbod, by depth-first search over coach and start: the one
 * with the fewest choices first, the best choice first.
 */
final class Halvepinnen {
  private static final int HOOGSTENS = 200_000;

  private final Planprobleem probleem;
  private final Prijsmodel model;
  private final Bezetting bezetting;
  private final Waarden waarden;
  private int pogingen;

  Halvepinnen(Prijsmodel model, Bezetting bezetting, Waarden waarden) {
    this.model = model;
    probleem = model.probleem;
    this.bezetting = bezetting;
    this.waarden = waarden;
  }

  void plaats() {
    int aantal = 0;
    long[] volgorde = new long[model.personen];
    for (int i = 0; i < model.personen; i++) {
      if (probleem.vastAanbod[i] != GEEN && model.paarBegin[i] < model.paarEind[i]) {
        volgorde[aantal++] = (long) keuzes(i, model.paarBegin[i]).length << 32 | i;
      }
    }
    Arrays.sort(volgorde, 0, aantal);
    int[] wie = new int[aantal];
    for (int n = 0; n < aantal; n++) {
      wie[n] = (int) volgorde[n];
    }
    if (!zoek(wie)) {
      for (int i : wie) {
        if (!bezetting.plan.geplaatst(i)) {
          for (long keuze : keuzes(i, model.paarBegin[i])) {
            if (probeer(i, keuze)) {
              break;
            }
          }
        }
      }
    }
    bezetting.bewaar();
  }

  /** Depth first without recursion: {@code stand[n]} is the next choice of person n. */
  private boolean zoek(int[] wie) {
    long[][] keuzes = new long[wie.length][];
    int[] stand = new int[wie.length];
    int[] merk = new int[wie.length];
    int diepte = 0;
    int diepst = 0;
    while (diepte < wie.length) {
      int i = wie[diepte];
      if (keuzes[diepte] == null) {
        keuzes[diepte] = keuzes(i, model.paarBegin[i]);
        stand[diepte] = 0;
        merk[diepte] = bezetting.merk();
      }
      boolean gelukt = false;
      while (!gelukt && stand[diepte] < keuzes[diepte].length) {
        if (pogingen++ > HOOGSTENS + wie.length) {
          return false;
        }
        gelukt = probeer(i, keuzes[diepte][stand[diepte]++]);
      }
      if (gelukt) {
        diepte++;
        diepst = Math.max(diepst, diepte);
      } else {
        stand[diepte] = 0;
        if (diepte == 0) {
          return false;
        }
        diepte--;
        bezetting.terugNaar(merk[diepte]);
      }
    }
    return diepst == wie.length;
  }

  private boolean probeer(int i, long keuze) {
    int p = model.paarBegin[i];
    if (!bezetting.plekVrij(probleem.paarAanbod[p]) || !bezetting.limietVrij(p)) {
      return false;
    }
    int start = (int) (keuze & 0xF);
    int k = (int) (keuze >> 4 & 0xFFFFFFF) - 1;
    if (k == GEEN) {
      bezetting.plaats(i, p, GEEN, start);
      return true;
    }
    int coach = probleem.coachKeuze[k];
    if (!bezetting.contractVrij(coach, probleem.paarAanbod[p])
        || !bezetting.minutenVrij(probleem.paarKlasse[p], coach, start)) {
      return false;
    }
    bezetting.plaats(i, p, coach, start);
    return true;
  }

  /** Coach choices with start, best first; choice 0 is without a coach. */
  private long[] keuzes(int i, int p) {
    if (probleem.paarKlasse[p] == GEEN) {
      return new long[] {probleem.eersteStart(p)};
    }
    long[] uit = new long[(model.coachEind[i] - model.coachBegin[i]) * PERIODEN];
    int aantal = 0;
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      for (int s = probleem.eersteStart(p); s < PERIODEN; s++) {
        if (waarden.startMag(p, s)) {
          long w = waarden.coach(p, k, s);
          if (Optiewaarden.kan(w)) {
            long rang = Math.max(0, Math.min((1L << 30) - 1, (1L << 29) - (w >> waarden.bits)));
            uit[aantal++] = rang << 32 | (k + 1) << 4 | s;
          }
        }
      }
    }
    uit = Arrays.copyOf(uit, aantal);
    Arrays.sort(uit);
    return uit;
  }
}
