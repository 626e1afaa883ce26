package nl.werkbrug.engine.planning;

/**
 * A proven bound on every plan.
 *
 * @param medium no plan has more medium points
 * @param som no plan has a larger {@code soft + kappa * medium}
 */
public record Bovengrens(long medium, long som) {

  /**
   * The distance from a plan to this bound, per level; the soft distance is for plans at least as
   * good on the medium level.
   */
  public Kloof kloof(Planscore score, int kappa) {
    long voorMedium = Math.max(0, medium - score.medium());
    long voorSoft = Math.max(0, som - score.som(kappa));
    return new Kloof(
        voorMedium, deel(voorMedium, score.medium()), voorSoft, deel(voorSoft, score.soft()));
  }

  private static double deel(long kloof, long punten) {
    return kloof == 0 ? 0 : (double) kloof / Math.max(1, Math.abs(punten));
  }
}
