package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * What people can choose when nothing but the minutes of coaches ties them together: per person and
 * coach the pair and start that are worth most at the prices of minutes, and what the person has
 * now.
 *
 * <p>Only an aanbod takes part that has a plek for everybody who could take it and counts in no
 * group, contract, werkgever or term, and only a coach without contract or term. Who has a half pin
 * on an aanbod, or now something else than this, stays as it is and keeps its minutes.
 */
final class Minutenopties {
  /** Persons times coaches above which the lists would not fit in memory. */
  private static final long MEESTE = 4_000_000;

  private final Planprobleem probleem;
  private final Plan plan;
  private final double[] prijzen;
  private final boolean[] los;

  /** People who take part. */
  int[] mensen = {};

  /** Options of each of {@link #mensen}, from the least loss up; one longer than the number. */
  int[] optieVan = {0};

  /** The option that each of {@link #mensen} has now. */
  int[] nu = {};

  /** Pair, coach (GEEN for none) and start of each option; the pair is GEEN for staying off. */
  int[] paar = {};

  int[] coach = {};
  int[] start = {};

  /** Points of each option. */
  long[] waarde = {};

  /** What each option is worth less than the best of its person, at the prices. */
  double[] verlies = {};

  /** Option of a person on a coach at {@code persoon * coaches + coach}, or GEEN. */
  int[] bijCoach = {};

  /** Rows of minutes that can run out: those of a coach stand together. */
  int[] rijVan = {0};

  int[] ruimte = {};
  double[] prijs = {};

  /** Minutes of an option in the rows of its coach, from {@code minutenVan[optie]}. */
  int[] minutenVan = {};

  int[] minuten = {};

  private int aantal;

  /**
   * @param prijzen points for a minute, at {@code coach * PERIODEN + periode}
   */
  Minutenopties(Planprobleem probleem, Plan plan, double[] prijzen) {
    this.probleem = probleem;
    this.plan = plan;
    this.prijzen = prijzen;
    los = losAanbod();
    if (draagtDeHelft()) {
      kiesMensen();
      int[] over = ruimteVoorMensen();
      somOp(over);
      verdeelRijen(over);
    }
  }

  private boolean[] losAanbod() {
    int[] paren = new int[probleem.aanbodAantal()];
    for (int aanbod : probleem.paarAanbod) {
      paren[aanbod]++;
    }
    boolean[] uit = new boolean[paren.length];
    for (int a = 0; a < uit.length; a++) {
      int contract = probleem.aanbodContract[a];
      uit[a] =
          probleem.plekken[a] >= paren[a]
              && probleem.groepMinimum[a] - probleem.groepReeds[a] <= 1
              && probleem.aanbodTermen[a].length == 0
              && (contract == GEEN || probleem.contractMaximum[contract] == ONBEGRENSD);
    }
    return uit;
  }

  private boolean draagt(int persoon, int p) {
    int aanbod = probleem.paarAanbod[p];
    int vlaggen = probleem.paarVlaggen[p];
    return los[aanbod]
        && ((vlaggen & BESCHUT) == 0 || probleem.beschutTerm[persoon] == GEEN)
        && ((vlaggen & BEGELEID) == 0
            || probleem.werkgeverMaximum[probleem.aanbodWerkgever[aanbod]] == ONBEGRENSD);
  }

  /** Whether half of all pairs can be carried; a region with scarce plekken is nothing for this. */
  private boolean draagtDeHelft() {
    long gedragen = 0;
    for (int i = 0; i < probleem.personen(); i++) {
      for (int p = probleem.paarVan[i]; p < probleem.paarVan[i + 1]; p++) {
        gedragen += draagt(i, p) ? 1 : 0;
      }
    }
    return gedragen > 0
        && 2 * gedragen >= probleem.paarAanbod.length
        && (long) probleem.personen() * probleem.coaches() <= MEESTE;
  }

  private boolean coachDoetMee(int c) {
    int contract = probleem.coachContract[c];
    return probleem.coachTerm[c] == GEEN
        && (contract == GEEN || probleem.contractMaximum[contract] == ONBEGRENSD);
  }

  private void kiesMensen() {
    int[] lijst = new int[probleem.personen()];
    int n = 0;
    for (int i = 0; i < lijst.length; i++) {
      int p = plan.paar[i];
      boolean mee =
          p == GEEN
              ? probleem.paarVan[i] < probleem.paarVan[i + 1]
              : draagt(i, p) && (probleem.paarKlasse[p] == GEEN || coachDoetMee(plan.coach[i]));
      if (mee && probleem.vastAanbod[i] == GEEN) {
        lijst[n++] = i;
      }
    }
    mensen = Arrays.copyOf(lijst, n);
  }

  /** Free minutes less those of who stays as it is. */
  private int[] ruimteVoorMensen() {
    boolean[] mee = new boolean[probleem.personen()];
    for (int i : mensen) {
      mee[i] = true;
    }
    int[] over = probleem.vrij.clone();
    for (int i = 0; i < mee.length; i++) {
      int p = plan.paar[i];
      if (!mee[i] && p != GEEN && probleem.paarKlasse[p] != GEEN) {
        for (int t = plan.start[i]; t < PERIODEN; t++) {
          over[plan.coach[i] * PERIODEN + t] -=
              probleem.minuten(probleem.paarKlasse[p], plan.start[i], t);
        }
      }
    }
    return over;
  }

  private void somOp(int[] over) {
    int coaches = probleem.coaches();
    bijCoach = new int[mensen.length * coaches];
    Arrays.fill(bijCoach, GEEN);
    optieVan = new int[mensen.length + 1];
    nu = new int[mensen.length];
    int[] bestePaar = new int[coaches + 1];
    int[] besteStart = new int[coaches + 1];
    double[] beste = new double[coaches + 1];
    for (int m = 0; m < mensen.length; m++) {
      Arrays.fill(beste, Double.NEGATIVE_INFINITY);
      for (int p = probleem.paarVan[mensen[m]]; p < probleem.paarVan[mensen[m] + 1]; p++) {
        if (draagt(mensen[m], p)) {
          vergelijk(mensen[m], p, over, bestePaar, besteStart, beste);
        }
      }
      voegToe(m, bestePaar, besteStart, beste);
    }
    paar = Arrays.copyOf(paar, aantal);
    coach = Arrays.copyOf(coach, aantal);
    start = Arrays.copyOf(start, aantal);
    waarde = Arrays.copyOf(waarde, aantal);
    verlies = Arrays.copyOf(verlies, aantal);
  }

  /** Keeps a pair where it is worth most: per coach, and last in the arrays without a coach. */
  private void vergelijk(
      int persoon, int p, int[] over, int[] bestePaar, int[] besteStart, double[] beste) {
    int zonder = probleem.coaches();
    if (probleem.paarKlasse[p] == GEEN) {
      if (punten(persoon, p, GEEN, probleem.eersteStart(p)) > beste[zonder]) {
        beste[zonder] = punten(persoon, p, GEEN, probleem.eersteStart(p));
        bestePaar[zonder] = p;
        besteStart[zonder] = probleem.eersteStart(p);
      }
      return;
    }
    for (int k = probleem.coachVan[persoon]; k < probleem.coachVan[persoon + 1]; k++) {
      int c = probleem.coachKeuze[k];
      int vast = probleem.vastCoach[persoon];
      if (!coachDoetMee(c) || (vast != GEEN && vast != c)) {
        continue;
      }
      for (int rest = probleem.paarStarts[p] & 0x1FFF; rest != 0; rest &= rest - 1) {
        int s = Integer.numberOfTrailingZeros(rest);
        double kosten = kosten(p, c, s, over);
        if (kosten < Double.POSITIVE_INFINITY) {
          double w = punten(persoon, p, c, s) - kosten;
          if (w > beste[c]) {
            beste[c] = w;
            bestePaar[c] = p;
            besteStart[c] = s;
          }
        }
      }
    }
  }

  private long punten(int persoon, int p, int c, int s) {
    return (long) probleem.kappa * probleem.prioriteit[persoon]
        + probleem.paarSoft[p]
        - (long) probleem.startvertraging * (s - probleem.eersteStart(p))
        + (c == GEEN ? 0 : probleem.coachSoft(persoon, c));
  }

  /** Price of the minutes, infinite when they do not fit even alone. */
  private double kosten(int p, int c, int s, int[] over) {
    double som = 0;
    for (int t = s; t < PERIODEN; t++) {
      int m = probleem.minuten(probleem.paarKlasse[p], s, t);
      if (m > 0 && m > over[c * PERIODEN + t]) {
        return Double.POSITIVE_INFINITY;
      }
      som += m * prijzen[c * PERIODEN + t];
    }
    return som;
  }

  private void voegToe(int m, int[] bestePaar, int[] besteStart, double[] beste) {
    int persoon = mensen[m];
    int eerste = aantal;
    nu[m] = GEEN;
    Integer[] volgorde = new Integer[beste.length];
    Arrays.setAll(volgorde, c -> c);
    Arrays.sort(volgorde, (x, y) -> Double.compare(beste[y], beste[x]));
    double top = beste[volgorde[0]];
    for (int c : volgorde) {
      if (beste[c] == Double.NEGATIVE_INFINITY) {
        break;
      }
      int bij = c == probleem.coaches() ? GEEN : c;
      if (bij != GEEN) {
        bijCoach[m * probleem.coaches() + c] = aantal;
      }
      if (bestePaar[c] == plan.paar[persoon]
          && bij == plan.coach[persoon]
          && besteStart[c] == plan.start[persoon]) {
        nu[m] = aantal;
      }
      optie(
          bestePaar[c],
          bij,
          besteStart[c],
          punten(persoon, bestePaar[c], bij, besteStart[c]),
          top - beste[c]);
    }
    if (nu[m] == GEEN) {
      nu[m] = aantal;
      int p = plan.paar[persoon];
      long eigen = p == GEEN ? 0 : punten(persoon, p, plan.coach[persoon], plan.start[persoon]);
      double minutenprijs = 0;
      if (p != GEEN && plan.coach[persoon] != GEEN) {
        minutenprijs = kosten(p, plan.coach[persoon], plan.start[persoon], probleem.vrij);
      }
      double w = eigen - minutenprijs;
      optie(
          p,
          plan.coach[persoon],
          plan.start[persoon],
          eigen,
          aantal == eerste ? 0 : Math.max(0, top - w));
    }
    optieVan[m + 1] = aantal;
  }

  private void optie(int p, int c, int s, long punten, double minder) {
    if (aantal == paar.length) {
      int groter = Math.max(64, aantal * 2);
      paar = Arrays.copyOf(paar, groter);
      coach = Arrays.copyOf(coach, groter);
      start = Arrays.copyOf(start, groter);
      waarde = Arrays.copyOf(waarde, groter);
      verlies = Arrays.copyOf(verlies, groter);
    }
    paar[aantal] = p;
    coach[aantal] = c;
    start[aantal] = s;
    waarde[aantal] = punten;
    verlies[aantal++] = minder;
  }

  /** A row for every coach and period in which everybody together could ask too much. */
  private void verdeelRijen(int[] over) {
    long[] gevraagd = new long[over.length];
    int[] meest = new int[over.length];
    for (int m = 0; m < mensen.length; m++) {
      for (int o = optieVan[m]; o < optieVan[m + 1]; o++) {
        for (int t = 0; coach[o] != GEEN && t < PERIODEN; t++) {
          int plaats = coach[o] * PERIODEN + t;
          meest[plaats] = Math.max(meest[plaats], minuten(o, t));
        }
      }
      for (int o = optieVan[m]; o < optieVan[m + 1]; o++) {
        for (int t = 0; coach[o] != GEEN && t < PERIODEN; t++) {
          int plaats = coach[o] * PERIODEN + t;
          gevraagd[plaats] += meest[plaats];
          meest[plaats] = 0;
        }
      }
    }
    int coaches = probleem.coaches();
    rijVan = new int[coaches + 1];
    int[] rijen = new int[over.length];
    int n = 0;
    for (int plaats = 0; plaats < over.length; plaats++) {
      if (gevraagd[plaats] > over[plaats]) {
        rijen[n++] = plaats;
      }
      rijVan[plaats / PERIODEN + 1] = n;
    }
    ruimte = new int[n];
    prijs = new double[n];
    for (int rij = 0; rij < n; rij++) {
      ruimte[rij] = over[rijen[rij]];
      prijs[rij] = prijzen[rijen[rij]];
    }
    minutenVan = new int[aantal + 1];
    for (int o = 0; o < aantal; o++) {
      int c = coach[o];
      minutenVan[o + 1] = minutenVan[o] + (c == GEEN ? 0 : rijVan[c + 1] - rijVan[c]);
    }
    minuten = new int[minutenVan[aantal]];
    for (int o = 0; o < aantal; o++) {
      for (int k = minutenVan[o]; k < minutenVan[o + 1]; k++) {
        minuten[k] = minuten(o, rijen[rijVan[coach[o]] + k - minutenVan[o]] % PERIODEN);
      }
    }
  }

  private int minuten(int optie, int periode) {
    return probleem.minuten(probleem.paarKlasse[paar[optie]], start[optie], periode);
  }
}
