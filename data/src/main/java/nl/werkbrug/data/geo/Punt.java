package nl.werkbrug.data.geo;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * A point in or near the Netherlands, WGS 84. The bounds catch swapped and missing coordinates.
 *
 * @param breedtegraad degrees north, 50 to 54
 * @param lengtegraad degrees east, 3 to 8
 */
public record Punt(double breedtegraad, double lengtegraad) {
  public Punt {
    List<Gegevensfout> fouten = new ArrayList<>();
    controleer(fouten, "breedtegraad", breedtegraad, 50, 54);
    controleer(fouten, "lengtegraad", lengtegraad, 3, 8);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }

  private static void controleer(
      List<Gegevensfout> fouten, String veld, double waarde, int minimum, int maximum) {
    if (!(waarde >= minimum && waarde <= maximum)) {
      fouten.add(
          new Gegevensfout(
              veld,
              Double.toString(waarde),
              "moet tussen %d en %d liggen".formatted(minimum, maximum)));
    }
  }
}
