package nl.werkbrug.data.domain.ronde;

/**
 * What held a round back.
 *
 * @param id of the aanbod, rule, gemeente, werkgever or contract; for JOBCOACH of the gemeente
 *     where hours lack
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
