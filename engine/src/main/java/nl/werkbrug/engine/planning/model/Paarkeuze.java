package nl.werkbrug.engine.planning.model;

import org.jspecify.annotations.Nullable;

/**
 * A value of the first variable: a pair of one person.
 *
 * @param nummer index of the pair in the problem
 * @param klasse guidance it needs from a jobcoach, or null when none
 * @param starts allowed start periods, bit {@code t} for period {@code t}; never 0
 * @param begeleid whether it counts for the guided people of the werkgever
 * @param beschut whether it counts for {@code beschut-aantal}
 */
public record Paarkeuze(
    int nummer,
    Plek plek,
    @Nullable Klasse klasse,
    int soft,
    int starts,
    boolean begeleid,
    boolean beschut) {

  public int eersteStart() {
    return Integer.numberOfTrailingZeros(starts);
  }

  public boolean magBeginnen(int start) {
    return (starts >> start & 1) != 0;
  }
}
