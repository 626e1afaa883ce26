package nl.werkbrug.engine.planning.model;

import nl.werkbrug.engine.planning.Trapterm;

/** A concave term with its weight in the sum; one object per term. */
public final class Term {
  private final int nummer;
  private final Trapterm trap;
  private final long gewicht;

  /**
   * @param gewicht points in the sum for one point of the term: kappa for medium, 1 for soft
   */
  public Term(int nummer, Trapterm trap, long gewicht) {
    this.nummer = nummer;
    this.trap = trap;
    this.gewicht = gewicht;
  }

  public Trapterm trap() {
    return trap;
  }

  /** Points in the sum of {@code aantal} placements. */
  public long waarde(int aantal) {
    return gewicht * trap.waarde(aantal);
  }

  @Override
  public String toString() {
    return "Term " + nummer + " " + trap.id();
  }
}
