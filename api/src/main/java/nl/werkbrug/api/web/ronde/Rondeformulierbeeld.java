package nl.werkbrug.api.web.ronde;

import java.util.List;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Rondeoverzicht;

/**
 * The page of the form that starts a round.
 *
 * @param fouten every fault, each a link to its field
 * @param proefgewichten fields of the weights that a trial may change
 * @param proef whether a trial is chosen
 * @param omvang how large a round of the whole region is, in words
 */
public record Rondeformulierbeeld(
    List<Invoer> velden,
    List<Invoer> proefgewichten,
    boolean proef,
    List<Link> fouten,
    String omvang,
    List<Rondeoverzicht.Staaf> gewichten) {
  public Rondeformulierbeeld {
    velden = List.copyOf(velden);
    proefgewichten = List.copyOf(proefgewichten);
    fouten = List.copyOf(fouten);
    gewichten = List.copyOf(gewichten);
  }
}
