package nl.werkbrug.api.http;

import java.util.List;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Zoekresultaat;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param totaalExact false when there are more than {@code totaal}
 * @param volgende cursor for the parameter {@code na}, or null on the last page
 */
record ZoekresultaatWire(
    List<VacatureWire> items,
    int totaal,
    boolean totaalExact,
    Zoekresultaat.Wijze wijze,
    List<Facet> facetten,
    @Nullable String volgende) {

  record Facet(Facetsoort soort, List<Waarde> waarden, int onbekend) {}

  /** A value with its name in Dutch and how many results have it. */
  record Waarde(String waarde, String naam, int aantal) {}
}
