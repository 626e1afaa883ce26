package nl.werkbrug.engine.planning;

/**
 * What another placement of one person would do to the round, the rest fixed.
 *
 * @param belet why it cannot be, or {@link Belet#GEEN} when it can
 * @param coach jobcoach it would have, or {@link Planprobleem#GEEN}
 * @param start period in which it would start
 * @param verdrongen person who would have to leave the plek, or {@link Planprobleem#GEEN}
 * @param verdrongenPaar pair that this person would get instead, or {@link Planprobleem#GEEN}
 * @param verdrongenCoach jobcoach of that pair, or {@link Planprobleem#GEEN}
 * @param verdrongenStart start period of that pair, or {@link Planprobleem#GEEN}
 * @param medium medium points more (or less) for the whole round
 * @param soft soft points more (or less) for the whole round
 */
public record Uitwerking(
    int persoon,
    int paar,
    Belet belet,
    int coach,
    int start,
    int verdrongen,
    int verdrongenPaar,
    int verdrongenCoach,
    int verdrongenStart,
    long medium,
    long soft) {

  /** What stands in the way. */
  public enum Belet {
    GEEN,
    /** Full, and nobody on it may be moved. */
    PLEK,
    /** No jobcoach who may serve has the minutes. */
    JOBCOACH_UREN,
    WERKGEVER_DRAAGKRACHT,
    AANBIEDER_CONTRACT,
    /** The group it is about, or the one that would be left, becomes too small. */
    GROEP,
    /** A half pin says otherwise. */
    VASTGEZET
  }

  public boolean kan() {
    return belet == Belet.GEEN;
  }

  /** Points in the sum {@code soft + kappa * medium}. */
  public long som(int kappa) {
    return soft + kappa * medium;
  }
}
