package nl.werkbrug.api.web;

import java.util.List;

/**
 * The page of the form that starts a round.
 *
 * @param fouten every fault, each a link to its field
 * @param omvang how large a round of the whole region is, in words
 */
public record Rondeformulierbeeld(
    List<Invoer> velden, List<Link> fouten, String omvang, List<Rondeoverzicht.Staaf> gewichten) {
  public Rondeformulierbeeld {
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
    gewichten = List.copyOf(gewichten);
  }
}
