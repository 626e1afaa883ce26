package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Groups that have begun but are too small: filled when that is worth more than closing them, else
 * closed.
 */
final class Groepen {
  private final Planprobleem probleem;
  private final Prijsmodel model;
  private final Bezetting bezetting;
  private final Waarden waarden;
  private final Keten keten;

  Groepen(Prijsmodel model, Bezetting bezetting, Waarden waarden, Keten keten) {
    this.model = model;
    probleem = model.probleem;
    this.bezetting = bezetting;
    this.waarden = waarden;
    this.keten = keten;
  }

  /** Leaves every group empty or with its minimum, but for half pins that make it impossible. */
  void herstel() {
    int[] paarVan = new int[probleem.aanbodAantal() + 1];
    for (int p = 0; p < probleem.paarAanbod.length; p++) {
      if (probleem.groepMinimum[probleem.paarAanbod[p]] > 1) {
        paarVan[probleem.paarAanbod[p] + 1]++;
      }
    }
    for (int a = 0; a < probleem.aanbodAantal(); a++) {
      paarVan[a + 1] += paarVan[a];
    }
    int[] vulling = paarVan.clone();
    int[] paren = new int[paarVan[probleem.aanbodAantal()]];
    int[] personen = new int[paren.length];
    for (int i = 0; i < model.personen; i++) {
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        int a = probleem.paarAanbod[p];
        if (probleem.groepMinimum[a] > 1) {
          personen[vulling[a]] = i;
          paren[vulling[a]++] = p;
        }
      }
    }
    for (int a = 0; a < probleem.aanbodAantal(); a++) {
      if (tekort(a) > 0) {
        vulOfSluit(a, personen, paren, paarVan[a], vulling[a]);
      }
    }
    bezetting.bewaar();
  }

  private int tekort(int a) {
    return bezetting.opAanbod[a] == 0
        ? 0
        : probleem.groepMinimum[a] - probleem.groepReeds[a] - bezetting.opAanbod[a];
  }

  private void vulOfSluit(int a, int[] personen, int[] paren, int van, int tot) {
    long[] volgorde = new long[tot - van];
    int aantal = 0;
    for (int n = van; n < tot; n++) {
      int i = personen[n];
      if (!Optiewaarden.kan(waarden.paar[paren[n]])
          || (bezetting.plan.geplaatst(i) && !magVerhuizen(i, a))) {
        continue;
      }
      long verlies = waarden.beste(i) - waarden.paar[paren[n]];
      volgorde[aantal++] =
          Math.min(verlies >> waarden.bits, Integer.MAX_VALUE - 1) << 32 | (n - van);
    }
    Arrays.sort(volgorde, 0, aantal);
    int merk = bezetting.merk();
    long voor = bezetting.punten();
    long vrijgekomen = 0;
    for (int v = 0; v < aantal && tekort(a) > 0; v++) {
      int n = van + (int) volgorde[v];
      int i = personen[n];
      int terug = bezetting.merk();
      long plek = 0;
      if (bezetting.plan.geplaatst(i)) {
        if (!magVerhuizen(i, a)) {
          continue;
        }
        plek = waarden.plekPrijs(probleem.paarAanbod[bezetting.plan.paar[i]]) >> waarden.bits;
        bezetting.haalWeg(i);
      }
      if (keten.plaatsDirect(i, paren[n])) {
        vrijgekomen += plek;
      } else {
        bezetting.terugNaar(terug);
      }
    }
    boolean gevuld = tekort(a) <= 0;
    long metVullen = bezetting.punten() - voor + vrijgekomen;
    if (gevuld && (heeftHalvePin(a) || metVullen >= sluitwaarde(a, merk))) {
      return;
    }
    bezetting.terugNaar(merk);
    if (heeftHalvePin(a)) {
      return;
    }
    sluit(a);
  }

  private boolean magVerhuizen(int i, int a) {
    int b = probleem.paarAanbod[bezetting.plan.paar[i]];
    return b != a && probleem.vastAanbod[i] == GEEN && probleem.groepMinimum[b] <= 1;
  }

  private boolean heeftHalvePin(int a) {
    for (int v = bezetting.eersteOp(a); v != GEEN; v = bezetting.volgendeOp(v)) {
      if (probleem.vastAanbod[v] == a) {
        return true;
      }
    }
    return false;
  }

  /** Points of closing the group as it was at {@code merk}, with the best that people may hope. */
  private long sluitwaarde(int a, int merk) {
    int nu = bezetting.merk();
    if (nu < merk) {
      throw new IllegalStateException("dagboek is korter dan zijn merk");
    }
    long som = 0;
    for (int v = bezetting.eersteOp(a); v != GEEN; v = bezetting.volgendeOp(v)) {
      som += waarden.besteElders(v, a) - waarden.beste(v);
    }
    return som >> waarden.bits;
  }

  private void sluit(int a) {
    int v = bezetting.eersteOp(a);
    while (v != GEEN) {
      bezetting.haalWeg(v);
      v = bezetting.eersteOp(a);
    }
  }
}
