package nl.werkbrug.api.web.ronde;

import java.util.List;
import nl.werkbrug.api.web.Rondeoverzicht;

/**
 * What people have done with a finished round, and what may be done with it now.
 *
 * @param oordelen how much is judged, as bars
 * @param wijzigingen what a replanned round changed, as bars; empty for any other
 * @param magSluiten whether the round can be closed
 * @param slot how it stands with closing, in words
 */
public record Vervolgbeeld(
    List<Rondeoverzicht.Staaf> oordelen,
    List<Rondeoverzicht.Staaf> wijzigingen,
    boolean magSluiten,
    String slot) {
  public Vervolgbeeld {
    oordelen = List.copyOf(oordelen);
    wijzigingen = List.copyOf(wijzigingen);
  }
}
