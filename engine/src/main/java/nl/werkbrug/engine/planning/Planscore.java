package nl.werkbrug.engine.planning;

/** Score of a plan per level; hard is 0 or negative. */
public record Planscore(long hard, long medium, long soft) {

  /** What the solver optimises beside hard: {@code soft + kappa * medium}. */
  public long som(int kappa) {
    return soft + kappa * medium;
  }
}
