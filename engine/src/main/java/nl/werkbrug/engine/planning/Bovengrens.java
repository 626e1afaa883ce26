package nl.werkbrug.engine.planning;

import java.util.function.LongUnaryOperator;

/**
 * A proven bound on every plan.
 *
 * @param medium no plan has more medium points
 * @param soft given medium points: no plan with at least so many has more soft points than this
 */
public record Bovengrens(long medium, LongUnaryOperator soft) {

  /** The distance from a plan to this bound, per level. */
  public Kloof kloof(Planscore score) {
    long voorMedium = Math.max(0, medium - score.medium());
    long voorSoft = Math.max(0, soft.applyAsLong(score.medium()) - score.soft());
    return new Kloof(
        voorMedium, deel(voorMedium, score.medium()), voorSoft, deel(voorSoft, score.soft()));
  }

  private static double deel(long kloof, long punten) {
    return kloof == 0 ? 0 : (double) kloof / Math.max(1, Math.abs(punten));
  }
}
