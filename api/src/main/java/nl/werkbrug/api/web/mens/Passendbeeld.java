package nl.werkbrug.api.web.mens;

import java.util.List;
import nl.werkbrug.api.web.Rondeoverzicht;

/** Work for one person: what suits, and what nearly does. */
public record Passendbeeld(String titel, String telling, List<Plek> passend, List<Plek> bijna) {

  /**
   * A place.
   *
   * @param vragen what to ask first, or what stands in the way
   * @param remedie what would make it suit; empty for what suits already
   */
  public record Plek(
      String titel,
      String adres,
      String omschrijving,
      String passendheid,
      List<Rondeoverzicht.Staaf> delen,
      List<String> vragen,
      String remedie) {}
}
