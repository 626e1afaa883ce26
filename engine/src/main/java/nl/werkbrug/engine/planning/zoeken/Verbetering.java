package nl.werkbrug.engine.planning.zoeken;

import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;

/**
 * Simulated annealing with the moves of {@link Zetten} on the arrays. The temperature falls with
 * the number of steps, so a seed and a number of steps decide the outcome; the result is never
 * worse than the start.
 *
 * <p>Bron: S. Kirkpatrick, C.D. Gelatt, M.P. Vecchi, "Optimization by simulated annealing", Science
 * 220 (1983); ejection chains: F. Glover, Discrete Applied Mathematics 65 (1996).
 */
public final class Verbetering {
  private static final int PEILING = 1 << 10;

  /** Share of the start temperature at which the last steps are done. */
  private static final double EIND = 0.01;

  private final Stand stand;
  private final Zetten zetten;
  private final Toeval toeval;
  private final Plan beste;
  private long besteWaarde;
  private Planscore besteScore;

  /** People changed since the best plan was written down. */
  private final int[] anders;

  private final boolean[] isAnders;
  private int andersAantal;
  private long stappen;

  /** From a stand that is feasible; it is the working stand from here on. */
  public Verbetering(Stand stand, long seed) {
    this.stand = stand;
    toeval = new Toeval(seed);
    zetten = new Zetten(stand, toeval);
    beste = stand.plan.kopie();
    besteWaarde = stand.waarde();
    besteScore = stand.score();
    anders = new int[stand.probleem.personen()];
    isAnders = new boolean[anders.length];
  }

  /** Start temperature for a greedy plan: a part of the usual soft points of a pair. */
  public static double temperatuur(Planprobleem probleem) {
    long som = 0;
    int paren = probleem.paarSoft.length;
    int stap = Math.max(1, paren / 10_000);
    int aantal = 0;
    for (int paar = 0; paar < paren; paar += stap) {
      som += Math.abs(probleem.paarSoft[paar]);
      aantal++;
    }
    return aantal == 0 ? 1 : Math.max(1, 0.12 * som / aantal);
  }

  /** The best plan so far. */
  public Plan beste() {
    schrijfOp();
    return beste;
  }

  public Planscore besteScore() {
    schrijfOp();
    return besteScore;
  }

  /** Moves tried so far. */
  public long stappen() {
    return stappen;
  }

  /**
   * Tries a number of moves from a start temperature down.
   *
   * @param stop asked once in every 1 024 moves; true ends the search
   */
  public void zoek(long aantal, double temperatuur, BooleanSupplier stop) {
    if (zetten.leeg()) {
      return;
    }
    double warmte = temperatuur;
    for (long stap = 0; stap < aantal; stap++) {
      if (stap % PEILING == 0) {
        if (stop.getAsBoolean()) {
          break;
        }
        warmte = temperatuur * Math.pow(EIND, (double) stap / aantal);
        zetten.bereik((long) (8 * warmte));
      }
      stappen++;
      stap(warmte);
    }
    schrijfOp();
  }

  private void stap(double warmte) {
    long voor = stand.waarde();
    Planscore voorScore = voor > besteWaarde ? stand.score() : besteScore;
    if (!zetten.doe()) {
      return;
    }
    long verschil = stand.waarde() - voor;
    if (verschil < 0 && toeval.fractie() >= Math.exp(verschil / warmte)) {
      stand.neemTerug();
      return;
    }
    if (verschil < 0 && voor > besteWaarde) {
      schrijfAnderen();
      stand.schrijfVorige(beste);
      besteWaarde = voor;
      besteScore = voorScore;
    }
    for (int i = 0; i < stand.gewijzigd(); i++) {
      int persoon = stand.gewijzigdePersoon(i);
      if (!isAnders[persoon]) {
        isAnders[persoon] = true;
        anders[andersAantal++] = persoon;
      }
    }
    stand.houd();
  }

  private void schrijfOp() {
    if (stand.waarde() > besteWaarde) {
      schrijfAnderen();
      besteWaarde = stand.waarde();
      besteScore = stand.score();
    }
  }

  private void schrijfAnderen() {
    Plan plan = stand.plan;
    for (int i = 0; i < andersAantal; i++) {
      int persoon = anders[i];
      beste.plaats(persoon, plan.paar[persoon], plan.coach[persoon], plan.start[persoon]);
      isAnders[persoon] = false;
    }
    andersAantal = 0;
  }
}
