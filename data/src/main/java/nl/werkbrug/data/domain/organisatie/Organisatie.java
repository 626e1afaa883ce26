package nl.werkbrug.data.domain.organisatie;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;

/**
 * An organisation that carries out the Participatiewet or is contracted for it.
 *
 * @param gemeenten the gemeenten it works for; empty means the whole region
 */
public record Organisatie(
    OrganisatieId id, String naam, Soort soort, SortedSet<GemeenteId> gemeenten) {

  /** What an organisation is in the chain. */
  public enum Soort {
    GEMEENTE,
    UITVOERINGSDIENST,
    WERKGEVERSSERVICEPUNT,
    SW_BEDRIJF,
    AANBIEDER
  }

  public Organisatie {
    new Controle().tekst("naam", naam, 1, 200).klaar();
    gemeenten = Collections.unmodifiableSortedSet(new TreeSet<>(gemeenten));
  }
}
