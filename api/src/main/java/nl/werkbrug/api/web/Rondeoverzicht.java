package nl.werkbrug.api.web;

import java.util.List;

/**
 * The outcome of a round in Dutch notation; the same on every page of its voorstellen.
 *
 * @param bewijs the certificate in plain words, one sentence a line; empty when there is none
 */
public record Rondeoverzicht(
    String titel,
    String toelichting,
    List<Kerncijfer> kerncijfers,
    List<String> bewijs,
    List<Staaf> doelgroepen,
    List<Staaf> gemeenten,
    List<Staaf> jobcoaches,
    List<Staaf> redenen,
    List<String> knelpunten,
    List<String> meldingen) {

  /** A number that matters, and what it is made of. */
  public record Kerncijfer(String waarde, String naam, String uitleg) {}

  /**
   * A bar.
   *
   * @param deel filled part, 0 to 100
   * @param tekst the numbers in words, for everyone who does not look at the bar
   * @param vol whether the bar marks something that is full
   */
  public record Staaf(String naam, int deel, String tekst, boolean vol) {}
}
