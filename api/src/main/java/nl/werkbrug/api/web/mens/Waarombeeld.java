package nl.werkbrug.api.web.mens;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.voorstel.Voorstelbeeld;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is not proposed for a place.
 *
 * @param gevonden work to choose from, when none was chosen yet
 * @param antwoord null when no work was chosen
 */
public record Waarombeeld(
    String naam, String adres, String zoek, List<Plek> gevonden, @Nullable Antwoord antwoord) {
  public Waarombeeld {
    gevonden = List.copyOf(gevonden);
  }

  /** Work that was found. */
  public record Plek(String titel, String omschrijving, String adres) {}

  /**
   * The answer for one place.
   *
   * @param redenen rules that fail, each with its source
   * @param remedie what would help, or empty
   * @param effect what choosing it all the same does to the round, or empty
   */
  public record Antwoord(
      Link werk,
      String omschrijving,
      String passendheid,
      String tekst,
      Cel oordeel,
      List<Voorstelbeeld.Regel> redenen,
      List<String> vragen,
      String remedie,
      String effect,
      List<Rondeoverzicht.Staaf> delen) {
    public Antwoord {
      redenen = List.copyOf(redenen);
      vragen = List.copyOf(vragen);
      delen = List.copyOf(delen);
    }
  }
}
