package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.engine.matching.Coachparen;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * The planning problem of a round, with what its indices stand for: person, aanbod and jobcoach
 * {@code i} of the problem are those of {@code gegevens}.
 *
 * @param probleem holds all pairs that may be proposed
 * @param gebonden placements that pins fixed beforehand
 * @param meldingen Dutch warnings about pins that could not be kept
 */
record Rondeprobleem(
    Planprobleem probleem,
    Rondegegevens gegevens,
    Paren paren,
    Coachparen coachparen,
    List<Binding> gebonden,
    List<String> meldingen,
    Behoud behoud) {

  /**
   * A person whose place and coach are both pinned: outside the problem, in the result.
   *
   * @param paar index in {@code paren}
   * @param coach index, or {@link Planprobleem#GEEN}
   * @param minuten of the coach, per period
   */
  record Binding(int persoon, int paar, int coach, int start, int[] minuten) {}

  /** The judged pair of a person and an aanbod, or {@link Planprobleem#GEEN}. */
  static int findPaar(Paren paren, int persoon, int aanbod) {
    for (int paar = paren.paarVan[persoon]; paar < paren.paarVan[persoon + 1]; paar++) {
      if (paren.paarAanbod[paar] == aanbod) {
        return paar;
      }
    }
    return Planprobleem.GEEN;
  }
}
