package nl.werkbrug.api.web.werk;

import java.util.List;
import nl.werkbrug.engine.search.Fragment;

/**
 * The page that searches work.
 *
 * @param fouten what is wrong with the question, in sentences
 * @param volgende address of the next page, or empty
 */
public record Zoekwerkbeeld(
    String tekst,
    String postcode,
    String km,
    String volgorde,
    List<String> fouten,
    String telling,
    List<Plek> plekken,
    List<Facet> facetten,
    String volgende) {

  /** A place found; {@code afstand} is empty when it was not asked. */
  public record Plek(
      Fragment titel,
      String adres,
      String werkgever,
      String soort,
      String gemeente,
      String uren,
      String plekken,
      String afstand,
      Fragment fragment) {}

  /** A property to narrow by; {@code naam} is its query parameter. */
  public record Facet(String naam, String kop, List<Waarde> waarden) {}

  /** A value of it, with how many results it gives. */
  public record Waarde(String waarde, String tekst, String aantal, boolean aan) {}
}
