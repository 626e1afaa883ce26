package nl.werkbrug.engine.planning.relaxation;

import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;

/**
 * Start, proof and prices.
 *
 * @param probleem the problem with the candidates of each person alone; pairs in {@code start} are
 *     indices in this one
 * @param start a plan without hard faults, unless half pins make that impossible
 * @param score score of {@code start}
 * @param grens bounds and their prices
 * @param erbij pairs that became candidates at the final prices
 * @param uitgeprijsd other pairs that still beat their person's candidates at the final prices of
 *     the sum; the bound counts them
 * @param stappen price steps done, all levels together
 * @param gestoptDoor why it ended
 */
public record Relaxatieresultaat(
    Planprobleem probleem,
    Plan start,
    Planscore score,
    Grens grens,
    int erbij,
    long uitgeprijsd,
    int stappen,
    Einde gestoptDoor) {

  /** Why a relaxation ended. */
  public enum Einde {
    /** All steps were done. */
    KLAAR,
    /** Somebody asked for it. */
    STOP,
    /** The emergency brake; equal input may then give unequal output. */
    NOODREM
  }

  /** Gap of the start on the medium level, in points. */
  public long mediumGat() {
    return grens.mediumPunten() - score.medium();
  }

  /** Gap of the start on the soft level among plans at least as good on medium, in points. */
  public long softGat() {
    return grens.softPunten(score.medium()) - score.soft();
  }
}
