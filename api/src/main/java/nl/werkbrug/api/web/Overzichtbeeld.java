package nl.werkbrug.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview.
 *
 * @param taken what waits, each with its count and where to go
 * @param lopend the round that runs or waits, or null
 * @param ronde the newest finished round, or null
 */
public record Overzichtbeeld(
    String vandaag, List<Taak> taken, @Nullable LopendBeeld lopend, @Nullable Uitkomstbeeld ronde) {

  /** Something that waits: how many, of what, and the next step. */
  public record Taak(String aantal, String wat, String stap, String adres) {}

  public Overzichtbeeld {
    taken = List.copyOf(taken);
  }
}
