package nl.werkbrug.engine.planning;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a solve.
 *
 * @param plan checked plan: its score is the same by the arrays and by OptaPlanner's constraints
 * @param begin score of the start
 * @param naVerbetering score after the search on the arrays
 * @param kloof distance to the bound, or null when none was given
 * @param zoekstappen moves tried on the arrays
 * @param optaplannerstappen moves drawn for OptaPlanner
 */
public record Planresultaat(
    Plan plan,
    Planscore score,
    Planscore begin,
    Planscore naVerbetering,
    @Nullable Kloof kloof,
    Gestopt gestoptDoor,
    long zoekstappen,
    long optaplannerstappen) {

  /** Why a solve ended. */
  public enum Gestopt {
    /** All steps were done. */
    STAPPEN,
    /** The gap to the bound is as small as asked. */
    DOEL,
    /** Someone asked for it. */
    GEBRUIKER,
    /** The emergency brake; the outcome may differ on another machine. */
    TIJD
  }
}
