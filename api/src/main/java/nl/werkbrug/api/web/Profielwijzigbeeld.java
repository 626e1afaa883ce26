package nl.werkbrug.api.web;

import java.util.List;

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
