package nl.werkbrug.data.domain.werkzoekende;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/**
 * An education. Bron: VUM Opleiding.
 *
 * @param naam code or name
 * @param niveau VUM CodeNiveauOpleiding 1-6 or 9, or unknown
 * @param diploma whether a diploma was obtained, or unknown
 */
public record Opleiding(String naam, Gegeven<Integer> niveau, Gegeven<Boolean> diploma) {
  public Opleiding {
    new Controle()
        .tekst("opleidingNaam", naam, 1, 500)
        .tussen("codeNiveauOpleiding", niveau, 1, 9)
        .klaar();
  }
}
