package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Shares out the minutes of coaches anew where these are what ties a plan together: people move to
 * another coach, two people change coaches, or a chain of them does ({@link Minutenketen}), while a
 * coach may be too full for a time.
 *
 * <p>What a plan falls short of the bound is what everyone has less than their best at the prices,
 * plus the price of every minute that is left. Annealing minimises that sum. Minutes left or too
 * many weigh next to nothing first, so that everyone can look for a good place, and their whole
 * price at the end; what a minute too many weighs more than one left rises until coaches are no
 * longer too full, and falls when none is. The best plan without a coach too full is kept.
 *
 * <p>What is carried is told at {@link Minutenopties}; the rest of the plan stays as it is. The
 * seed and the number of steps decide the outcome. Not thread-safe.
 *
 * <p>Bron: M. Yagiura, T. Ibaraki, F. Glover, "An ejection chain approach for the generalized
 * assignment problem", INFORMS Journal on Computing 16 (2004), for the adaptive weight of overload.
 */
public final class Minutenverdeling {
  private static final int PEILING = 1 << 10;

  private static final int PEILINGEN_PER_STOP = 64;

  /** Coolings, each longer than all before it, so that a stop always finds something. */
  private static final int RONDEN = 3;

  /** Options of a person that are tried, those with the least loss. */
  private static final int KEUZEN = 8;

  /** Temperature at the begin and the end, in losses of a second choice. */
  private static final double WARM = 1;

  private static final double KOUD = 0.2;

  /** Part of its price that a minute weighs at the begin. */
  private static final double LICHT = 0.005;

  /** Part of the steps after which the weight of overload adapts, and how fast it does. */
  private static final double VANAF = 0.6;

  private static final double AANPASSING = 1.001;
  private static final double MINSTE_OVERLAST = 0.02;

  /** Chance of a chain at the end: one takes as long as hundreds of single moves. */
  private static final double KETENS = 0.1;

  /** No loss that is worth a random number, in temperatures. */
  private static final double UITGESLOTEN = 20;

  private final Planprobleem probleem;
  private final Stand stand;
  private final Minutenopties opties;
  private final Minutenstand verdeling;
  private final Minutenketen keten;
  private final Toeval toeval;

  private final int[] beste;
  private long besteWaarde;

  /** The stand of {@link #beste}, worked out when asked for. */
  private Stand besteStand;

  private long besteStandWaarde;
  private double overlast;
  private double warmte;
  private long stappen;

  /**
   * @param minuutprijzen points for a minute of a coach, at {@code coach * PERIODEN + periode}
   */
  public Minutenverdeling(Stand stand, double[] minuutprijzen, long seed) {
    this.stand = stand;
    probleem = stand.probleem;
    opties = new Minutenopties(probleem, stand.plan, minuutprijzen);
    toeval = new Toeval(seed);
    verdeling = new Minutenstand(opties, probleem.coaches());
    keten = new Minutenketen(verdeling, toeval);
    beste = verdeling.optie.clone();
    besteWaarde = verdeling.waarde();
    besteStand = stand;
    besteStandWaarde = besteWaarde;
  }

  /** Whether minutes are what ties most of the plan together. */
  public boolean zinvol() {
    return opties.ruimte.length > 0 && 2 * opties.mensen.length >= probleem.personen();
  }

  /** Moves tried so far; of a chain everybody who was looked at counts. */
  public long stappen() {
    return stappen;
  }

  /**
   * Tries a number of moves; the stand is not touched.
   *
   * @param stop asked once in every 65 536 moves; true ends the search
   * @return a stand worth more than the one given, or that one
   */
  public Stand verdeel(long aantal, BooleanSupplier stop) {
    if (!zinvol()) {
      return stand;
    }
    long over = aantal;
    for (int rest = RONDEN - 1; rest >= 0; rest--) {
      long ronde = over >> (2 * rest);
      over -= ronde;
      if (!koelAf(ronde, stop)) {
        break;
      }
    }
    return beste();
  }

  /** The best so far: a stand worth more than the one given, or that one. */
  public Stand beste() {
    if (besteWaarde > besteStandWaarde) {
      besteStandWaarde = besteWaarde;
      Stand nieuw = Stand.van(probleem, bestePlan());
      besteStand = nieuw.waarde() > besteStand.waarde() ? nieuw : besteStand;
    }
    return besteStand;
  }

  /** From warm to cold in a number of moves, with ever more chains; false when it was stopped. */
  private boolean koelAf(long aantal, BooleanSupplier stop) {
    double schaal = gewoonVerlies();
    double minstePrijs = Arrays.stream(opties.prijs).average().orElse(0) / 8;
    overlast = 1;
    long gedaan = 0;
    double deel = 0;
    for (long peiling = 0; gedaan < aantal; ) {
      if (gedaan >= peiling * PEILING) {
        if (peiling++ % PEILINGEN_PER_STOP == 0 && stop.getAsBoolean()) {
          return false;
        }
        deel = (double) gedaan / aantal;
        warmte = schaal * WARM * Math.pow(KOUD / WARM, deel);
        pasOverlastAan(deel);
        verdeling.weeg(LICHT * Math.pow(1 / LICHT, deel), overlast, minstePrijs);
      }
      long nieuw = stap(deel, aantal - gedaan);
      gedaan += nieuw;
      stappen += nieuw;
    }
    return true;
  }

  /** What second choices are worth less than first ones, on average. */
  private double gewoonVerlies() {
    double som = 0;
    int aantal = 0;
    for (int m = 0; m < opties.mensen.length; m++) {
      if (opties.optieVan[m + 1] - opties.optieVan[m] > 1) {
        som += opties.verlies[opties.optieVan[m] + 1];
        aantal++;
      }
    }
    return som > 0 ? som / aantal : 1;
  }

  private void pasOverlastAan(double deel) {
    if (deel > VANAF) {
      overlast =
          verdeling.teVol()
              ? overlast * AANPASSING
              : Math.max(MINSTE_OVERLAST, overlast / AANPASSING);
    }
  }

  /**
   * One person to another option, alone, in exchange with another or with a chain of others.
   *
   * @param deel of the cooling that is done
   * @param hoogstens moves
   * @return moves
   */
  private long stap(double deel, long hoogstens) {
    int een = toeval.getal(opties.mensen.length);
    int vanEen = opties.optieVan[een];
    int keuzen = Math.min(KEUZEN, opties.optieVan[een + 1] - vanEen);
    int naarEen = vanEen + Math.min(toeval.getal(keuzen), toeval.getal(keuzen));
    int uitEen = verdeling.optie[een];
    int hier = opties.coach[uitEen];
    int daar = opties.coach[naarEen];
    if (hier != daar && hier != GEEN && daar != GEEN && toeval.fractie() < KETENS * deel) {
      int bekeken = keten.probeer(een, naarEen, warmte, hoogstens);
      houdBeste();
      return bekeken;
    }
    if (naarEen != uitEen) {
      verplaatsOfRuil(een, naarEen);
    }
    return 1;
  }

  private void verplaatsOfRuil(int een, int naarEen) {
    int uitEen = verdeling.optie[een];
    int hier = opties.coach[uitEen];
    int daar = opties.coach[naarEen];
    double meer = verdeling.verlies(een, naarEen);
    if (hier == daar) {
      if (mag(meer + (hier == GEEN ? 0 : verdeling.gewicht(hier, uitEen, naarEen)))) {
        verdeling.zet(een, naarEen);
        houdBeste();
      }
      return;
    }
    int ander = GEEN;
    int uitAnder = GEEN;
    int naarAnder = GEEN;
    if (hier != GEEN && daar != GEEN && verdeling.leden.aantal(daar) > 0 && toeval.getal(4) != 0) {
      ander = verdeling.leden.lid(daar, toeval.getal(verdeling.leden.aantal(daar)));
      uitAnder = verdeling.optie[ander];
      naarAnder = opties.bijCoach[ander * verdeling.coaches + hier];
      if (naarAnder == GEEN) {
        return;
      }
      meer += verdeling.verlies(ander, naarAnder);
    }
    if (meer > UITGESLOTEN * warmte) {
      return;
    }
    if (hier != GEEN) {
      meer += verdeling.gewicht(hier, uitEen, naarAnder);
    }
    if (daar != GEEN) {
      meer += verdeling.gewicht(daar, uitAnder, naarEen);
    }
    if (mag(meer)) {
      verdeling.zet(een, naarEen);
      if (ander != GEEN) {
        verdeling.zet(ander, naarAnder);
      }
      houdBeste();
    }
  }

  private boolean mag(double meer) {
    return meer <= 0 || toeval.fractie() < Math.exp(-meer / warmte);
  }

  private void houdBeste() {
    if (verdeling.waarde() > besteWaarde && !verdeling.teVol()) {
      besteWaarde = verdeling.waarde();
      System.arraycopy(verdeling.optie, 0, beste, 0, beste.length);
    }
  }

  private Plan bestePlan() {
    Plan plan = stand.plan.kopie();
    for (int m = 0; m < beste.length; m++) {
      int o = beste[m];
      plan.plaats(opties.mensen[m], opties.paar[o], opties.coach[o], opties.start[o]);
    }
    return plan;
  }
}
