package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import org.jspecify.annotations.Nullable;

/**
 * The soft points for a proposal that stays as it was in the round before: so among plans that are
 * nearly as good, the one that disturbs least wins. Place and jobcoach count apart.
 */
final class Behoud {
  static final String REGEL = "behoud";

  private final Tussenstand.@Nullable Indices vorig;
  private final int punten;

  /**
   * Of a replanned round.
   *
   * @param vorig null when there is no round before it
   */
  Behoud(Tussenstand.@Nullable Indices vorig, int punten) {
    this.vorig = vorig;
    this.punten = vorig == null ? 0 : punten;
  }

  int vanPlek(int persoon, int aanbod) {
    return vorig != null && vorig.aanbod[persoon] == aanbod ? punten : 0;
  }

  int vanCoach(int persoon, int coach) {
    return vorig != null && coach != GEEN && vorig.coach[persoon] == coach ? punten : 0;
  }
}
