package nl.werkbrug.api.web;

import java.util.List;

/**
 * A page with one table and a field to search it.
 *
 * @param adres of the page without its query
 * @param acties what can be done with the list
 */
public record Zoekbeeld(
    String titel, String inleiding, String adres, String zoek, Tabel tabel, List<Link> acties) {
  public Zoekbeeld {
    acties = List.copyOf(acties);
  }
}
