package nl.werkbrug.engine.planning;

import java.util.Arrays;

/**
 * A plan: per person the pair, the coach and the start period, each {@link Planprobleem#GEEN} when
 * there is none. Mutable while it is being made; nobody changes it afterwards.
 */
public final class Plan {
  /** Index of the pair in the problem. */
  public final int[] paar;

  public final int[] coach;
  public final int[] start;

  public Plan(int personen) {
    paar = new int[personen];
    coach = new int[personen];
    start = new int[personen];
    Arrays.fill(paar, Planprobleem.GEEN);
    Arrays.fill(coach, Planprobleem.GEEN);
    Arrays.fill(start, Planprobleem.GEEN);
  }

  /** Places a person; {@code nieuweCoach} is {@link Planprobleem#GEEN} when none is needed. */
  public void plaats(int persoon, int nieuwPaar, int nieuweCoach, int nieuweStart) {
    paar[persoon] = nieuwPaar;
    coach[persoon] = nieuweCoach;
    start[persoon] = nieuweStart;
  }

  public void haalWeg(int persoon) {
    plaats(persoon, Planprobleem.GEEN, Planprobleem.GEEN, Planprobleem.GEEN);
  }

  public boolean geplaatst(int persoon) {
    return paar[persoon] != Planprobleem.GEEN;
  }

  public Plan kopie() {
    Plan kopie = new Plan(paar.length);
    System.arraycopy(paar, 0, kopie.paar, 0, paar.length);
    System.arraycopy(coach, 0, kopie.coach, 0, coach.length);
    System.arraycopy(start, 0, kopie.start, 0, start.length);
    return kopie;
  }
}
