package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Rondescore;
import org.jspecify.annotations.Nullable;

/**
 * How far a running round is.
 *
 * @param procent 0 to 100, of the whole round
 * @param score best plan so far, or null before there is one
 * @param grens proven bound, or null before there is one
 * @param verstrekenMs milliseconds since it started
 */
public record Rondevoortgang(
    RondeId ronde,
    Rondefase fase,
    int procent,
    @Nullable Rondescore score,
    @Nullable Grens grens,
    long verstrekenMs) {

  /**
   * The bound on each level, with the distance of the best plan to it in percent of its points.
   *
   * @param soft for plans with as many medium points
   */
  public record Grens(long medium, long soft, double mediumGatProcent, double softGatProcent) {}
}
