package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Shares out the minutes of coaches anew where these are what ties a plan together: people move to
 * another coach, or two people change coaches, while a coach may be too full for a time.
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

  /** No loss that is worth a random number, in temperatures. */
  private static final double UITGESLOTEN = 20;

  private final Planprobleem probleem;
  private final Stand stand;
  private final Minutenopties opties;
  private final Toeval toeval;
  private final int coaches;

  private final int[] optie;
  private final int[] gebruik;
  private final double[] wegingLeeg;
  private final double[] wegingVol;
  private final Leden leden;
  private int teVol;
  private long waarde;
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
    coaches = probleem.coaches();
    opties = new Minutenopties(probleem, stand.plan, minuutprijzen);
    toeval = new Toeval(seed);
    int mensen = opties.mensen.length;
    optie = opties.nu.clone();
    beste = optie.clone();
    gebruik = new int[opties.ruimte.length];
    wegingLeeg = new double[gebruik.length];
    wegingVol = new double[gebruik.length];
    leden = new Leden(coaches, mensen);
    for (int m = 0; m < mensen; m++) {
      waarde += opties.waarde[optie[m]];
      int c = opties.coach[optie[m]];
      if (c != GEEN) {
        leden.voegToe(c, m);
        tel(c, GEEN, optie[m]);
      }
    }
    besteWaarde = waarde;
    besteStand = stand;
    besteStandWaarde = waarde;
  }

  /** Whether minutes are what ties most of the plan together. */
  public boolean zinvol() {
    return opties.ruimte.length > 0 && 2 * opties.mensen.length >= probleem.personen();
  }

  /** Moves tried so far. */
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

  /** From warm to cold in a number of moves; false when it was stopped. */
  private boolean koelAf(long aantal, BooleanSupplier stop) {
    double schaal = gewoonVerlies();
    double gewonePrijs = Arrays.stream(opties.prijs).average().orElse(0);
    overlast = 1;
    for (long stap = 0; stap < aantal; stap++) {
      if (stap % PEILING == 0) {
        if (stap % (PEILING << 6) == 0 && stop.getAsBoolean()) {
          return false;
        }
        double deel = (double) stap / aantal;
        warmte = schaal * WARM * Math.pow(KOUD / WARM, deel);
        weeg(deel, gewonePrijs);
      }
      stappen++;
      stap();
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

  private void weeg(double deel, double gewonePrijs) {
    if (deel > VANAF) {
      overlast =
          teVol > 0 ? overlast * AANPASSING : Math.max(MINSTE_OVERLAST, overlast / AANPASSING);
    }
    double gewicht = LICHT * Math.pow(1 / LICHT, deel);
    for (int rij = 0; rij < gebruik.length; rij++) {
      wegingLeeg[rij] = gewicht * opties.prijs[rij];
      wegingVol[rij] = gewicht * overlast * Math.max(opties.prijs[rij], gewonePrijs / 8);
    }
  }

  /** One person to another option, or two people changing coaches. */
  private void stap() {
    int een = toeval.getal(opties.mensen.length);
    int vanEen = opties.optieVan[een];
    int keuzen = Math.min(KEUZEN, opties.optieVan[een + 1] - vanEen);
    int naarEen = vanEen + Math.min(toeval.getal(keuzen), toeval.getal(keuzen));
    int uitEen = optie[een];
    if (naarEen == uitEen) {
      return;
    }
    int hier = opties.coach[uitEen];
    int daar = opties.coach[naarEen];
    double meer = opties.verlies[naarEen] - opties.verlies[uitEen];
    if (hier == daar) {
      if (mag(meer + (hier == GEEN ? 0 : gewicht(hier, uitEen, naarEen)))) {
        zet(een, naarEen);
        houdBeste();
      }
      return;
    }
    int ander = GEEN;
    int uitAnder = GEEN;
    int naarAnder = GEEN;
    if (hier != GEEN && daar != GEEN && leden.aantal(daar) > 0 && toeval.getal(4) != 0) {
      ander = leden.lid(daar, toeval.getal(leden.aantal(daar)));
      uitAnder = optie[ander];
      naarAnder = opties.bijCoach[ander * coaches + hier];
      if (naarAnder == GEEN) {
        return;
      }
      meer += opties.verlies[naarAnder] - opties.verlies[uitAnder];
    }
    if (meer > UITGESLOTEN * warmte) {
      return;
    }
    if (hier != GEEN) {
      meer += gewicht(hier, uitEen, naarAnder);
    }
    if (daar != GEEN) {
      meer += gewicht(daar, uitAnder, naarEen);
    }
    if (mag(meer)) {
      zet(een, naarEen);
      if (ander != GEEN) {
        zet(ander, naarAnder);
      }
      houdBeste();
    }
  }

  private boolean mag(double meer) {
    return meer <= 0 || toeval.fractie() < Math.exp(-meer / warmte);
  }

  /** How much heavier a coach weighs when one option goes and another comes; either may be GEEN. */
  private double gewicht(int coach, int gaat, int komt) {
    double som = 0;
    int eerste = opties.rijVan[coach];
    for (int rij = eerste; rij < opties.rijVan[coach + 1]; rij++) {
      int nu = gebruik[rij] - opties.ruimte[rij];
      int straks = nu - minuten(gaat, rij - eerste) + minuten(komt, rij - eerste);
      som += weging(rij, straks) - weging(rij, nu);
    }
    return som;
  }

  private double weging(int rij, int over) {
    return over < 0 ? -over * wegingLeeg[rij] : over * wegingVol[rij];
  }

  private int minuten(int welke, int rij) {
    return welke == GEEN ? 0 : opties.minuten[opties.minutenVan[welke] + rij];
  }

  private void zet(int m, int naar) {
    int uit = optie[m];
    int hier = opties.coach[uit];
    int daar = opties.coach[naar];
    if (hier != GEEN) {
      leden.verwijder(hier, m);
      tel(hier, uit, GEEN);
    }
    if (daar != GEEN) {
      leden.voegToe(daar, m);
      tel(daar, GEEN, naar);
    }
    optie[m] = naar;
    waarde += opties.waarde[naar] - opties.waarde[uit];
  }

  private void tel(int coach, int gaat, int komt) {
    int eerste = opties.rijVan[coach];
    for (int rij = eerste; rij < opties.rijVan[coach + 1]; rij++) {
      teVol -= gebruik[rij] > opties.ruimte[rij] ? 1 : 0;
      gebruik[rij] += minuten(komt, rij - eerste) - minuten(gaat, rij - eerste);
      teVol += gebruik[rij] > opties.ruimte[rij] ? 1 : 0;
    }
  }

  private void houdBeste() {
    if (teVol == 0 && waarde > besteWaarde) {
      besteWaarde = waarde;
      System.arraycopy(optie, 0, beste, 0, beste.length);
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
