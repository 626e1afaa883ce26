package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Ejection chains guided by prices: somebody takes the option that is worth most at the prices, who
 * stands in the way goes to its own best option, and so on; what is kept is the best point of the
 * chain in real points, or nothing.
 */
final class Keten {
  private static final int LENGTE = 100;

  private final Planprobleem probleem;
  private final Prijsmodel model;
  private final Bezetting bezetting;
  private final Waarden waarden;
  private final long drempel;
  private long ruilkosten;
  private final int[] slot;
  private final int[] rij = new int[LENGTE * 3 + 2];
  private int nummer;
  private boolean groepenVast;

  // The choice that was made last.
  private int keuzePaar;
  private int keuzeCoach;
  private int keuzeStart;
  private int keuzePlekWeg;
  private int keuzeWerkgeverWeg;
  private int keuzeCoachWeg;
  private long keuzeScore;
  private final int[] keuzeWeg = {GEEN, GEEN};
  private long wegKosten;
  private int[] opAanbod = new int[16];

  Keten(Prijsmodel model, Bezetting bezetting, Waarden waarden) {
    this.model = model;
    probleem = model.probleem;
    this.bezetting = bezetting;
    this.waarden = waarden;
    slot = new int[model.personen];
    drempel = -waarden.gemiddeld / 170;
    zetRuilkosten(1);
  }

  /** Sending somebody away counts as a loss of 1/350 of a placement, divided by {@code deler}. */
  void zetRuilkosten(int deler) {
    ruilkosten = Math.max(1, waarden.gemiddeld / 350 / deler);
  }

  /** From now on no group may be begun, nor fall below its minimum. */
  void houdGroepenVast() {
    groepenVast = true;
  }

  /** Whether a chain from this person is worth a try. */
  boolean kansrijk(int i) {
    int p = waarden.kort[i * Waarden.KORT];
    if (p == GEEN) {
      return false;
    }
    if (!bezetting.plan.geplaatst(i)) {
      return waarden.paar[p] > drempel;
    }
    return magWeg(i) && waarden.paar[p] - nu(i) > ruilkosten;
  }

  /** Tries a chain that begins with this person; keeps it when the plan is better for it. */
  boolean verbeter(int i) {
    long begin = bezetting.punten();
    int begonnen = bezetting.merk();
    nummer++;
    if (bezetting.plan.geplaatst(i)) {
      if (!magWeg(i)) {
        return false;
      }
      bezetting.haalWeg(i);
    }
    long beste = begin;
    int besteMerk = begonnen;
    int lengte = 0;
    rij[lengte++] = i;
    for (int stap = 0; stap < LENGTE && lengte > 0; stap++) {
      int j = rij[--lengte];
      if (!kies(j)) {
        continue;
      }
      slot[j] = nummer;
      int paar = keuzePaar;
      int coach = keuzeCoach;
      int start = keuzeStart;
      if (keuzeCoachWeg != GEEN) {
        bezetting.haalWeg(keuzeCoachWeg);
        rij[lengte++] = keuzeCoachWeg;
      }
      if (keuzeWerkgeverWeg != GEEN) {
        bezetting.haalWeg(keuzeWerkgeverWeg);
        rij[lengte++] = keuzeWerkgeverWeg;
      }
      if (keuzePlekWeg != GEEN) {
        bezetting.haalWeg(keuzePlekWeg);
        rij[lengte++] = keuzePlekWeg;
      }
      bezetting.plaats(j, paar, coach, start);
      if (bezetting.punten() > beste) {
        beste = bezetting.punten();
        besteMerk = bezetting.merk();
      }
    }
    bezetting.terugNaar(besteMerk);
    if (beste > begin && begonnen == 0) {
      bezetting.bewaar();
    }
    return beste > begin;
  }

  /** Whether somebody may leave without a replacement. */
  boolean magWeg(int v) {
    if (slot[v] == nummer || probleem.vastAanbod[v] != GEEN) {
      return false;
    }
    int a = probleem.paarAanbod[bezetting.plan.paar[v]];
    return !groepenVast
        || probleem.groepMinimum[a] <= 1
        || bezetting.opAanbod[a] - 1 + probleem.groepReeds[a] >= probleem.groepMinimum[a];
  }

  private boolean magErbij(int a) {
    return !groepenVast
        || bezetting.opAanbod[a] + 1 + probleem.groepReeds[a] >= probleem.groepMinimum[a];
  }

  private long nu(int v) {
    return waarden.nu(v, bezetting.plan.paar[v], bezetting.plan.coach[v], bezetting.plan.start[v]);
  }

  /** Chooses the best option of somebody without a place; false when nothing is worth it. */
  private boolean kies(int j) {
    keuzeScore = probleem.vastAanbod[j] == GEEN ? drempel : Long.MIN_VALUE;
    keuzePaar = GEEN;
    for (int n = j * Waarden.KORT; n < (j + 1) * Waarden.KORT; n++) {
      int p = waarden.kort[n];
      if (p == GEEN) {
        break;
      }
      kiesPaar(j, p);
    }
    return keuzePaar != GEEN;
  }

  /** What is paid for limits that have room left is no loss now. */
  private long ruimte(int p) {
    int a = probleem.paarAanbod[p];
    long meer = bezetting.plekVrij(a) ? waarden.plekPrijs(a) : 0;
    if ((probleem.paarVlaggen[p] & BEGELEID) != 0 && bezetting.begeleidVrij(a)) {
      meer += waarden.werkgeverPrijs(probleem.aanbodWerkgever[a]);
    }
    return meer;
  }

  private void kiesPaar(int j, int p) {
    int a = probleem.paarAanbod[p];
    boolean vrij = bezetting.plekVrij(a);
    long meer = ruimte(p);
    if (waarden.paar[p] + meer <= keuzeScore || (vrij && !magErbij(a))) {
      return;
    }
    int merk = bezetting.merk();
    int plekWeg = GEEN;
    if (!vrij) {
      plekWeg = goedkoopste(a, false);
      if (plekWeg == GEEN) {
        return;
      }
      meer -= wegKosten + ruilkosten;
      if (waarden.paar[p] + meer <= keuzeScore) {
        return;
      }
      bezetting.haalWeg(plekWeg);
    }
    int werkgeverWeg = GEEN;
    if ((probleem.paarVlaggen[p] & BEGELEID) != 0 && !bezetting.begeleidVrij(a)) {
      werkgeverWeg = goedkoopsteBegeleid(a);
      meer -= wegKosten + ruilkosten;
      if (werkgeverWeg == GEEN || waarden.paar[p] + meer <= keuzeScore) {
        bezetting.terugNaar(merk);
        return;
      }
      bezetting.haalWeg(werkgeverWeg);
    }
    if (bezetting.limietVrij(p)) {
      keuzeWeg[0] = plekWeg;
      keuzeWeg[1] = werkgeverWeg;
      kiesCoach(j, p, meer);
    }
    bezetting.terugNaar(merk);
  }

  /** Who is cheapest to send away from an aanbod; sets {@link #wegKosten}. */
  private int goedkoopste(int a, boolean begeleid) {
    int weg = GEEN;
    wegKosten = Long.MAX_VALUE / 4;
    for (int v = bezetting.eersteOp(a); v != GEEN; v = bezetting.volgendeOp(v)) {
      if (slot[v] == nummer
          || probleem.vastAanbod[v] != GEEN
          || (begeleid
              && ((probleem.paarVlaggen[bezetting.plan.paar[v]] & BEGELEID) == 0 || !magWeg(v)))) {
        continue;
      }
      long kosten = Math.max(0, nu(v) - waarden.besteElders(v, a));
      if (kosten < wegKosten) {
        wegKosten = kosten;
        weg = v;
      }
    }
    return weg;
  }

  private int goedkoopsteBegeleid(int a) {
    int weg = GEEN;
    long laagst = Long.MAX_VALUE / 4;
    int w = probleem.aanbodWerkgever[a];
    for (int n = waarden.werkgeverVan[w]; n < waarden.werkgeverVan[w + 1]; n++) {
      int v = goedkoopste(waarden.werkgeverAanbod[n], true);
      if (v != GEEN && wegKosten < laagst) {
        laagst = wegKosten;
        weg = v;
      }
    }
    wegKosten = laagst;
    return weg;
  }

  private void kiesCoach(int j, int p, long meer) {
    long zonder = waarden.zonderCoach(j, p);
    if (!Optiewaarden.kan(zonder)) {
      return;
    }
    zonder += meer;
    int klasse = probleem.paarKlasse[p];
    if (klasse == GEEN) {
      if (zonder > keuzeScore) {
        onthoud(zonder, p, GEEN, probleem.eersteStart(p), GEEN);
      }
      return;
    }
    int a = probleem.paarAanbod[p];
    for (int k = model.coachBegin[j]; k < model.coachEind[j]; k++) {
      int coach = probleem.coachKeuze[k];
      if (!bezetting.contractVrij(coach, a)) {
        continue;
      }
      for (int s = probleem.eersteStart(p); s < PERIODEN; s++) {
        if (!waarden.startMag(p, s)) {
          continue;
        }
        long w = waarden.coach(p, k, s);
        if (!Optiewaarden.kan(w) || zonder + w <= keuzeScore) {
          continue;
        }
        if (bezetting.minutenVrij(klasse, coach, s)) {
          onthoud(zonder + w, p, coach, s, GEEN);
        } else if (zonder + w - ruilkosten > keuzeScore) {
          verdringBijCoach(j, p, coach, s, zonder + w - ruilkosten);
        }
      }
    }
  }

  private void verdringBijCoach(int j, int p, int coach, int start, long score) {
    int klasse = probleem.paarKlasse[p];
    for (int v = bezetting.eersteBij(coach); v != GEEN; v = bezetting.volgendeBij(v)) {
      if (v == j || !magWeg(v) || !bezetting.minutenVrijZonder(klasse, coach, start, v)) {
        continue;
      }
      long kosten = Math.max(0, nu(v) - anders(v, coach));
      if (score - kosten > keuzeScore) {
        onthoud(score - kosten, p, coach, start, v);
      }
    }
  }

  /** Value of the best of: another aanbod, or the same with another coach. */
  private long anders(int v, int coach) {
    int p = bezetting.plan.paar[v];
    long beste = waarden.besteElders(v, probleem.paarAanbod[p]);
    long zonder = waarden.zonderCoach(v, p);
    for (int k = model.coachBegin[v]; k < model.coachEind[v]; k++) {
      if (probleem.coachKeuze[k] == coach) {
        continue;
      }
      for (int s = probleem.eersteStart(p); s < PERIODEN; s++) {
        if (waarden.startMag(p, s)) {
          beste = Math.max(beste, zonder + waarden.coach(p, k, s));
        }
      }
    }
    return beste;
  }

  private void onthoud(long score, int p, int coach, int start, int coachWeg) {
    keuzeScore = score;
    keuzePaar = p;
    keuzeCoach = coach;
    keuzeStart = start;
    keuzePlekWeg = keuzeWeg[0];
    keuzeWerkgeverWeg = keuzeWeg[1];
    keuzeCoachWeg = coachWeg;
  }

  /** Places somebody on a pair with the coach and start that are worth most and fit as it is. */
  boolean plaatsDirect(int i, int p) {
    if (!bezetting.plekVrij(probleem.paarAanbod[p]) || !bezetting.limietVrij(p)) {
      return false;
    }
    if (probleem.paarKlasse[p] == GEEN) {
      bezetting.plaats(i, p, GEEN, probleem.eersteStart(p));
      return true;
    }
    long beste = Long.MIN_VALUE;
    int besteCoach = GEEN;
    int besteStart = GEEN;
    int klasse = probleem.paarKlasse[p];
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      int coach = probleem.coachKeuze[k];
      if (!bezetting.contractVrij(coach, probleem.paarAanbod[p])) {
        continue;
      }
      for (int s = probleem.eersteStart(p); s < PERIODEN; s++) {
        if (waarden.startMag(p, s)) {
          long w = waarden.coach(p, k, s);
          if (Optiewaarden.kan(w) && w > beste && bezetting.minutenVrij(klasse, coach, s)) {
            beste = w;
            besteCoach = coach;
            besteStart = s;
          }
        }
      }
    }
    if (besteCoach == GEEN) {
      return false;
    }
    bezetting.plaats(i, p, besteCoach, besteStart);
    return true;
  }

  /** Places somebody where there is room, when that brings points; the best such place. */
  boolean vulAan(int i) {
    long beste = 0;
    int bestePaar = GEEN;
    for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
      if (bezetting.plekVrij(probleem.paarAanbod[p]) && magErbij(probleem.paarAanbod[p])) {
        int merk = bezetting.merk();
        long voor = bezetting.punten();
        if (plaatsDirect(i, p)) {
          long winst = bezetting.punten() - voor;
          bezetting.terugNaar(merk);
          if (winst > beste) {
            beste = winst;
            bestePaar = p;
          }
        }
      }
    }
    return bestePaar != GEEN && plaatsDirect(i, bestePaar);
  }

  /**
   * Tries to let somebody trade places with each person on the aanbod of its short list; keeps the
   * first trade that brings points.
   */
  boolean ruil(int i) {
    if (!magRuilen(i)) {
      return false;
    }
    int van = probleem.paarAanbod[bezetting.plan.paar[i]];
    for (int n = i * Waarden.KORT; n < (i + 1) * Waarden.KORT; n++) {
      int p = waarden.kort[n];
      if (p == GEEN) {
        break;
      }
      int naar = probleem.paarAanbod[p];
      if (naar == van) {
        continue;
      }
      int aantal = 0;
      for (int v = bezetting.eersteOp(naar); v != GEEN; v = bezetting.volgendeOp(v)) {
        if (aantal == opAanbod.length) {
          opAanbod = Arrays.copyOf(opAanbod, aantal * 2);
        }
        opAanbod[aantal++] = v;
      }
      // A trade that is taken back changes the order of the list: hence the copy.
      for (int w = 0; w < aantal; w++) {
        int v = opAanbod[w];
        int terug = magRuilen(v) ? probleem.findPaar(v, van) : GEEN;
        if (terug != GEEN && belooft(i, p, v, terug) && ruil(i, p, v, terug)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean magRuilen(int i) {
    return bezetting.plan.geplaatst(i) && probleem.vastAanbod[i] == GEEN;
  }

  /**
   * Whether a trade can bring points: coaches and terms seldom add more than 1/350 of a placement.
   */
  private boolean belooft(int i, int p, int v, int terug) {
    long winst =
        (long) probleem.paarSoft[p]
            + probleem.paarSoft[terug]
            - probleem.paarSoft[bezetting.plan.paar[i]]
            - probleem.paarSoft[bezetting.plan.paar[v]];
    return winst > -(waarden.gemiddeld >> waarden.bits) / 350;
  }

  private boolean ruil(int i, int p, int v, int terug) {
    int merk = bezetting.merk();
    long voor = bezetting.punten();
    bezetting.haalWeg(i);
    bezetting.haalWeg(v);
    if (plaatsDirect(i, p) && plaatsDirect(v, terug) && bezetting.punten() > voor) {
      return true;
    }
    bezetting.terugNaar(merk);
    return false;
  }
}
