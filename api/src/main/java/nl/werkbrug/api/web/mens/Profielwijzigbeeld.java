package nl.werkbrug.api.web.mens;

import java.util.List;
import nl.werkbrug.api.web.Invoergroep;
import nl.werkbrug.api.web.Link;

/**
 * The page on which a profile is changed.
 *
 * @param opbrengst what would become clear if more were known, most first
 */
public record Profielwijzigbeeld(
    String titel,
    String adres,
    String versie,
    List<String> opbrengst,
    List<Invoergroep> groepen,
    List<Link> fouten) {
  public Profielwijzigbeeld {
    opbrengst = List.copyOf(opbrengst);
    groepen = List.copyOf(groepen);
    fouten = List.copyOf(fouten);
  }
}
