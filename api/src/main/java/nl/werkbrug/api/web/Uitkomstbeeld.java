package nl.werkbrug.api.web;

import java.util.List;

/**
 * The page of a finished round.
 *
 * @param vergelijking with the round before; empty when there is none
 */
public record Uitkomstbeeld(
    String ronde, boolean proef, Rondeoverzicht overzicht, List<Verschil> vergelijking) {
  public Uitkomstbeeld {
    vergelijking = List.copyOf(vergelijking);
  }

  public String adres() {
    return "/rondes/" + ronde;
  }
}
