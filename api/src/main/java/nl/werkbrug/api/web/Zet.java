package nl.werkbrug.api.web;

import java.util.List;

/**
 * Something that can be done.
 *
 * @param doe what the form sends
 * @param open whether its form stands open at once
 * @param toets key that leads here, with Alt
 * @param adres of a page of its own instead of a form; empty for a form
 */
public record Zet(
    String doe,
    String kop,
    String uitleg,
    List<Invoer> velden,
    String knop,
    boolean open,
    String toets,
    String adres) {
  public Zet {
    velden = List.copyOf(velden);
  }
}
