package nl.werkbrug.api.web.uitleg;

import java.util.List;
import nl.werkbrug.api.web.Link;

/**
 * Who got a voorstel and who did not.
 *
 * @param jaren to choose from, the one in view without an address
 */
public record Eerlijkheidbeeld(
    String titel, String inleiding, List<Link> jaren, List<Vergelijking> vergelijkingen) {
  public Eerlijkheidbeeld {
    jaren = List.copyOf(jaren);
    vergelijkingen = List.copyOf(vergelijkingen);
  }

  /** The groups of one kenmerk. */
  public record Vergelijking(String id, String titel, String bevinding, List<Groep> groepen) {
    public Vergelijking {
      groepen = List.copyOf(groepen);
    }
  }

  /**
   * One group; its interval in percent, to draw.
   *
   * @param besluit what people made of the voorstellen, or a dash
   * @param wijktAf whether everybody's part lies outside the interval
   */
  public record Groep(
      String naam,
      String aantal,
      String deel,
      String marge,
      String passendheid,
      String besluit,
      int procent,
      int onder,
      int breed,
      boolean wijktAf) {}
}
