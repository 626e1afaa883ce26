package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * What every option is worth at fixed prices, in fixed point: what guides the building of a plan.
 * Per person a short list of the best pairs, best first.
 */
final class Waarden {
  static final int KORT = 16;

  private final Planprobleem probleem;
  private final Prijsmodel model;
  private final Optiewaarden opties;
  final int bits;

  /** Value of each pair with its best coach. */
  final long[] paar;

  /** Best pairs per person at {@code i * KORT}, GEEN when there are fewer. */
  final int[] kort;

  /** Aanbod of each werkgever. */
  final int[] werkgeverVan;

  final int[] werkgeverAanbod;

  /** Mean worth of a placement before prices. */
  final long gemiddeld;

  Waarden(Prijsmodel model, Optiewaarden opties, Draden draden) {
    this.model = model;
    this.opties = opties;
    probleem = model.probleem;
    bits = opties.bits();
    paar = opties.paarWaarden(draden);
    gemiddeld = opties.gemiddeld();
    werkgeverVan = new int[probleem.werkgeverMaximum.length + 1];
    for (int werkgever : probleem.aanbodWerkgever) {
      werkgeverVan[werkgever + 1]++;
    }
    for (int w = 0; w < probleem.werkgeverMaximum.length; w++) {
      werkgeverVan[w + 1] += werkgeverVan[w];
    }
    int[] vulling = werkgeverVan.clone();
    werkgeverAanbod = new int[probleem.aanbodAantal()];
    for (int a = 0; a < werkgeverAanbod.length; a++) {
      werkgeverAanbod[vulling[probleem.aanbodWerkgever[a]]++] = a;
    }
    kort = new int[model.personen * KORT];
    Arrays.fill(kort, GEEN);
    draden.verdeel(
        model.personen,
        256,
        (draad, van, tot) -> {
          for (int i = van; i < tot; i++) {
            kiesKort(i);
          }
        });
  }

  private void kiesKort(int i) {
    int begin = i * KORT;
    int aantal = 0;
    for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
      if (!Optiewaarden.kan(paar[p])
          || (aantal == KORT && paar[p] <= paar[kort[begin + KORT - 1]])) {
        continue;
      }
      int plaats = aantal;
      while (plaats > 0 && paar[kort[begin + plaats - 1]] < paar[p]) {
        plaats--;
      }
      aantal = Math.min(KORT, aantal + 1);
      System.arraycopy(kort, begin + plaats, kort, begin + plaats + 1, aantal - 1 - plaats);
      kort[begin + plaats] = p;
    }
  }

  /** Value of the best pair of a person, at least 0. */
  long beste(int i) {
    int p = kort[i * KORT];
    return p == GEEN ? 0 : Math.max(0, paar[p]);
  }

  /** Value of the best pair of a person at another aanbod, at least 0. */
  long besteElders(int i, int aanbod) {
    for (int n = i * KORT; n < i * KORT + KORT; n++) {
      int p = kort[n];
      if (p == GEEN) {
        return 0;
      }
      if (probleem.paarAanbod[p] != aanbod) {
        return Math.max(0, paar[p]);
      }
    }
    return 0;
  }

  /** Value of a choice of coach (index in coachKeuze) and start for a pair; low when unfit. */
  long coach(int p, int keuze, int start) {
    int coach = probleem.coachKeuze[keuze];
    long w = opties.minuutWaarde(probleem.paarKlasse[p], start, coach);
    if (!Optiewaarden.kan(w)) {
      return w;
    }
    long vertraging = (long) probleem.startvertraging * (start - probleem.eersteStart(p));
    return w - opties.coachKosten(coach) + ((probleem.coachSoft[keuze] - vertraging) << bits);
  }

  long zonderCoach(int i, int p) {
    return opties.paarZonderCoach(i, p);
  }

  /** Value of a placement as it is. */
  long nu(int i, int p, int coach, int start) {
    long w = zonderCoach(i, p);
    if (coach == GEEN) {
      return w;
    }
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      if (probleem.coachKeuze[k] == coach) {
        return w + coach(p, k, start);
      }
    }
    throw new IllegalStateException("coach %d past niet bij persoon %d".formatted(coach, i));
  }

  long plekPrijs(int aanbod) {
    return opties.plekPrijs(aanbod);
  }

  long werkgeverPrijs(int werkgever) {
    return opties.werkgeverPrijs(werkgever);
  }

  boolean startMag(int p, int start) {
    return start < PERIODEN && (probleem.paarStarts[p] >> start & 1) != 0;
  }
}
