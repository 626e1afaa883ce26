package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.math.BigInteger;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;

/** Recomputes a bound from published prices the slow and plain way, with none of the main code. */
final class Grenscontrole {
  private Grenscontrole() {}

  static BigInteger reken(Planprobleem p, Prijzen prijzen) {
    BigInteger som = BigInteger.ZERO;
    for (int a = 0; a < p.aanbodAantal(); a++) {
      som =
          som.add(maal(prijzen.aanbod()[a], open(p, a) ? Math.min(p.plekken[a], p.personen()) : 0));
    }
    for (int m = 0; m < p.vrij.length; m++) {
      som = som.add(maal(prijzen.minuut()[m], Math.max(0, p.vrij[m])));
    }
    for (int w = 0; w < p.werkgeverMaximum.length; w++) {
      som = som.add(maal(prijzen.werkgever()[w], p.werkgeverMaximum[w]));
    }
    for (int c = 0; c < p.contractMaximum.length; c++) {
      som = som.add(maal(prijzen.contract()[c], p.contractMaximum[c]));
    }
    long[] kanTellen = new long[p.termen.size()];
    for (int i = 0; i < p.personen(); i++) {
      long beste = 0;
      for (int paar = p.paarVan[i]; paar < p.paarVan[i + 1]; paar++) {
        beste = Math.max(beste, beste(p, prijzen, i, paar));
      }
      som = som.add(BigInteger.valueOf(beste));
      for (int term : p.persoonTermen[i]) {
        kanTellen[term]++;
      }
      if (p.beschutTerm[i] != GEEN) {
        kanTellen[p.beschutTerm[i]]++;
      }
      for (int k = p.coachVan[i]; k < p.coachVan[i + 1]; k++) {
        int coach = p.coachKeuze[k];
        if (p.coachTerm[coach] != GEEN && (p.vastCoach[i] == GEEN || p.vastCoach[i] == coach)) {
          kanTellen[p.coachTerm[coach]]++;
        }
      }
    }
    for (int a = 0; a < p.aanbodAantal(); a++) {
      for (int term : p.aanbodTermen[a]) {
        kanTellen[term] += open(p, a) ? Math.min(p.plekken[a], p.personen()) : 0;
      }
    }
    for (int t = 0; t < kanTellen.length; t++) {
      Trapterm term = p.termen.get(t);
      long gewicht = term.medium() ? prijzen.gewichtMedium() : prijzen.gewichtSoft();
      for (int k = 1; k <= kanTellen[t]; k++) {
        som = som.add(BigInteger.valueOf(Math.max(0, gewicht * term.marge(k) - prijzen.term()[t])));
      }
    }
    return som;
  }

  private static BigInteger maal(long prijs, int capaciteit) {
    if (prijs < 0 || (capaciteit == ONBEGRENSD && prijs != 0)) {
      throw new AssertionError("prijs " + prijs + " kan niet");
    }
    return BigInteger.valueOf(prijs).multiply(BigInteger.valueOf(capaciteit));
  }

  /** A group that cannot reach its minimum takes nobody. */
  private static boolean open(Planprobleem p, int a) {
    return p.plekken[a] > 0 && p.plekken[a] + p.groepReeds[a] >= p.groepMinimum[a];
  }

  private static long beste(Planprobleem p, Prijzen prijzen, int i, int paar) {
    int a = p.paarAanbod[paar];
    if (!open(p, a) || (p.vastAanbod[i] != GEEN && p.vastAanbod[i] != a)) {
      return 0;
    }
    long w = prijzen.gewichtMedium() * p.prioriteit[i] + prijzen.gewichtSoft() * p.paarSoft[paar];
    w -= prijzen.aanbod()[a];
    if ((p.paarVlaggen[paar] & BEGELEID) != 0) {
      w -= prijzen.werkgever()[p.aanbodWerkgever[a]];
    }
    if (p.aanbodContract[a] != GEEN) {
      w -= prijzen.contract()[p.aanbodContract[a]];
    }
    if ((p.paarVlaggen[paar] & BESCHUT) != 0 && p.beschutTerm[i] != GEEN) {
      w += prijzen.term()[p.beschutTerm[i]];
    }
    for (int term : p.persoonTermen[i]) {
      w += prijzen.term()[term];
    }
    for (int term : p.aanbodTermen[a]) {
      w += prijzen.term()[term];
    }
    int klasse = p.paarKlasse[paar];
    if (klasse == GEEN) {
      return w;
    }
    long beste = 0;
    for (int k = p.coachVan[i]; k < p.coachVan[i + 1]; k++) {
      int coach = p.coachKeuze[k];
      if (p.vastCoach[i] != GEEN && p.vastCoach[i] != coach) {
        continue;
      }
      for (int s = 0; s < PERIODEN; s++) {
        if ((p.paarStarts[paar] >> s & 1) == 0) {
          continue;
        }
        long vertraging = (long) p.startvertraging * (s - p.eersteStart(paar));
        long v = w + prijzen.gewichtSoft() * (p.coachSoft[k] - vertraging);
        boolean past = true;
        for (int t = 0; t < PERIODEN; t++) {
          int minuten = p.minuten(klasse, s, t);
          past &= minuten <= Math.max(0, p.vrij[coach * PERIODEN + t]);
          v -= prijzen.minuut()[coach * PERIODEN + t] * minuten;
        }
        if (p.coachContract[coach] != GEEN) {
          v -= prijzen.contract()[p.coachContract[coach]];
        }
        if (p.coachTerm[coach] != GEEN) {
          v += prijzen.term()[p.coachTerm[coach]];
        }
        if (past) {
          beste = Math.max(beste, v);
        }
      }
    }
    return beste;
  }
}
