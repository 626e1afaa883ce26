package nl.werkbrug.api.web;

import java.util.List;

/**
 * The page of the form of a vacature or arrangement.
 *
 * @param adres where it is sent
 * @param versie of the work that is changed; empty for new work
 */
public record Werkformulierbeeld(
    String titel, String adres, String versie, List<Invoer> velden, List<Link> fouten) {
  public Werkformulierbeeld {
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
  }
}
