package nl.werkbrug.engine.planning;

import nl.werkbrug.engine.planning.zoeken.Gulzig;

/** The plan that people make without a planner, to compare with. */
public final class Handwerk {
  private Handwerk() {}

  /**
   * One aanbod after the other in the given order: each plek goes to the one who suits it best of
   * those who are left, with their best jobcoach who has room. A group that does not fill goes
   * again. Keeps to every hard rule but half pins that cannot be honoured.
   */
  public static Plan perAanbod(Planprobleem probleem, int[] volgorde) {
    return Gulzig.perAanbod(probleem, volgorde).plan();
  }
}
