package nl.werkbrug.api.web;

import java.util.List;

/**
 * Fields of a form that belong together.
 *
 * @param uitleg under the heading; empty for none
 */
public record Invoergroep(String naam, String uitleg, List<Invoer> velden) {
  public Invoergroep {
    velden = List.copyOf(velden);
  }
}
