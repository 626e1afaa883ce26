package nl.werkbrug.api.web;

import java.util.List;
import nl.werkbrug.api.http.Probleem;

/**
 * A page that could not be shown: what is wrong and how to go on.
 *
 * @param fouten what is wrong with the request, one sentence each
 */
public record FoutBeeld(String titel, String tekst, List<String> fouten, String verder) {

  static FoutBeeld van(Probleem probleem) {
    return new FoutBeeld(
        titel(probleem.status(), probleem.title()),
        probleem.detail(),
        probleem.fouten().stream().map(Probleem.Fout::melding).toList(),
        verder(probleem.status()));
  }

  private static String titel(int status, String anders) {
    return switch (status) {
      case 401 -> "U bent niet (meer) ingelogd";
      case 403 -> "U mag deze bladzijde niet zien";
      case 404 -> "Deze bladzijde bestaat niet";
      case 500 -> "Er ging iets mis bij ons";
      default -> anders;
    };
  }

  private static String verder(int status) {
    return switch (status) {
      case 400, 422 -> "Ga terug, verbeter wat hierboven staat en probeer het opnieuw.";
      case 403 ->
          "Kies hierboven een onderdeel dat wel voor u is. Hebt u dit nodig voor uw werk? Vraag de"
              + " beheerder om de functie die erbij hoort.";
      case 401 -> "Log opnieuw in via het overzicht.";
      case 404 ->
          "Misschien is het adres verkeerd getypt, of is het gegeven verwijderd. Zoek het op vanuit"
              + " het overzicht.";
      case 409 -> "Ververs de vorige bladzijde: daar ziet u hoe het er nu voor staat.";
      case 503 -> "Wacht even en ververs dan deze bladzijde.";
      default ->
          "Probeer het opnieuw. Blijft het misgaan? Meld het bij de beheerder, met het kenmerk dat"
              + " hierboven staat.";
    };
  }
}
