package nl.werkbrug.engine.planning;

import org.jspecify.annotations.Nullable;

/**
 * Where a solve stands.
 *
 * @param stappen moves tried so far, all phases together; those of {@code VERDELING} count for a
 *     twentieth, as they take so much less time
 * @param score best so far
 * @param kloof distance to the bound, or null when no bound is known
 */
public record Voortgang(Fase fase, long stappen, Planscore score, @Nullable Kloof kloof) {

  /** Phases of a solve, in their order. */
  public enum Fase {
    BEGIN,
    VERDELING,
    VERBETERING,
    OPTAPLANNER,
    KLAAR
  }
}
