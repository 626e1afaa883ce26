package nl.werkbrug.api.web;

import java.util.List;

/**
 * One voorstel with its explanation, in Dutch notation.
 *
 * @param kenmerken short facts, shown beside each other
 * @param vragen what to ask first, because it is unknown
 */
public record Voorstelrij(
    String persoon,
    String werk,
    List<String> kenmerken,
    String passendheid,
    int passendheidDeel,
    List<Rondeoverzicht.Staaf> delen,
    List<String> vragen,
    String coachuitleg,
    List<String> alternatieven) {

  public Voorstelrij {
    kenmerken = List.copyOf(kenmerken);
    delen = List.copyOf(delen);
    vragen = List.copyOf(vragen);
    alternatieven = List.copyOf(alternatieven);
  }
}
