package nl.werkbrug.data.domain.ronde;

/**
 * What held a round back.
 *
 * @param soort JOBCOACH, AANBOD, REGEL or GEMEENTE
 * @param id id of the coach, aanbod, rule or gemeente
 * @param waarde size, in the unit that {@code tekst} names
 * @param tekst Dutch sentence
 */
public record Knelpunt(Soort soort, String id, long waarde, String tekst) {

  /** What the bottleneck is. */
  public enum Soort {
    JOBCOACH,
    AANBOD,
    REGEL,
    GEMEENTE,
    WERKGEVER,
    CONTRACT
  }
}
