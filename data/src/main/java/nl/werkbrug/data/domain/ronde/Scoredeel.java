package nl.werkbrug.data.domain.ronde;

import java.util.List;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;

/**
 * One part of passendheid. The {@code bijdrage} of all parts adds up exactly to the passendheid.
 *
 * @param score 0 to 1000, or -1 when unknown (then it does not count)
 * @param gewicht weight from the beleidskader
 * @param bijdrage what it adds to the passendheid of 0 to 1000
 * @param tekst Dutch sentence with the actual values
 */
public record Scoredeel(Passendheidsdeel deel, int score, int gewicht, int bijdrage, String tekst) {

  /**
   * The parts for a reader: as they are for who may know of health and doelgroep. Somebody else
   * gets them without what a person can or wants, and without the parts that only count for some
   * doelgroepen; so the contributions add up to the passendheid or less.
   */
  public static List<Scoredeel> voor(boolean zorg, List<Scoredeel> delen) {
    return zorg
        ? delen
        : delen.stream()
            .filter(een -> !een.deel.isVanDoelgroep())
            .map(Scoredeel::neutraal)
            .toList();
  }

  private Scoredeel neutraal() {
    return new Scoredeel(deel, score, gewicht, bijdrage, neutraleTekst());
  }

  private String neutraleTekst() {
    return score < 0
        ? "Van %s is te weinig bekend om mee te tellen.".formatted(deel.omschrijving())
        : "Op %s past dit %s.".formatted(deel.omschrijving(), mate());
  }

  private String mate() {
    return score >= 700 ? "goed" : score >= 400 ? "redelijk" : "matig";
  }
}
