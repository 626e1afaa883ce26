package nl.werkbrug.engine.search;

import java.util.List;

/**
 * Counts of the results by one property. A filter on that very property is left out of its counts,
 * so that they show what choosing another value would give.
 *
 * @param waarden most results first, ties by value; values without results are left out
 * @param onbekend results of which the property is unknown
 */
public record Facet(Facetsoort soort, List<Waarde> waarden, int onbekend) {

  /** How many results have this value, 1 or more. */
  public record Waarde(String waarde, int aantal) {}

  public Facet {
    waarden = List.copyOf(waarden);
  }
}
