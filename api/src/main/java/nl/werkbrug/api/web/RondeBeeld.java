package nl.werkbrug.api.web;

import java.util.List;

/**
 * Everything the page of a round shows, in Dutch notation.
 *
 * @param bewijs the certificate in plain words, one sentence a line; empty when there is none
 * @param volgende cursor of the next page of voorstellen, or empty on the last one
 */
public record RondeBeeld(
    String titel,
    String toelichting,
    List<Kerncijfer> kerncijfers,
    List<String> bewijs,
    List<Staaf> doelgroepen,
    List<Staaf> gemeenten,
    List<Staaf> jobcoaches,
    List<Staaf> redenen,
    List<String> knelpunten,
    List<String> meldingen,
    List<Rij> voorstellen,
    String volgende) {

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

  /** One voorstel with its explanation. */
  public record Rij(
      String persoon,
      String doelgroep,
      String werk,
      String werkgever,
      String jobcoach,
      String start,
      String passendheid,
      List<Staaf> delen,
      List<String> vragen,
      String coachuitleg,
      List<String> alternatieven) {}
}
