package nl.werkbrug.api.web;

import java.util.List;

/**
 * The page of a person.
 *
 * @param presentatie what the person says of themselves, or empty
 * @param onbekend names of facts that decide on work and are unknown
 * @param geschiedenis newest first
 */
public record Mensbeeld(
    String naam,
    String adres,
    Cel status,
    String presentatie,
    List<Feit.Groep> groepen,
    List<String> onbekend,
    List<Stap> geschiedenis) {

  /** Something that happened. */
  public record Stap(String moment, Link wat, String uitleg) {}
}
