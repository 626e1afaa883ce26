package nl.werkbrug.api.http.zoek;

import java.util.List;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Zoekresultaat;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param totaalExact false when there are more than {@code totaal}
 * @param volgende cursor for the next page, or null on the last one
 */
record ZoekresultaatWire<T>(
    List<T> items,
    int totaal,
    boolean totaalExact,
    Zoekresultaat.Wijze wijze,
    List<Facet> facetten,
    @Nullable String volgende) {

  record Facet(Facetsoort soort, List<Waarde> waarden, int onbekend) {}

  /** A value with its name in Dutch and how many results have it. */
  record Waarde(String waarde, String naam, int aantal) {}

  static <T> ZoekresultaatWire<T> van(Zoekresultaat resultaat, List<T> items, Zoeknamen namen) {
    return new ZoekresultaatWire<>(
        items,
        resultaat.totaal(),
        resultaat.totaalExact(),
        resultaat.wijze(),
        resultaat.facetten().stream()
            .map(
                facet ->
                    new Facet(
                        facet.soort(),
                        facet.waarden().stream()
                            .map(
                                een ->
                                    new Waarde(
                                        een.waarde(),
                                        namen.facet(facet.soort(), een.waarde()),
                                        een.aantal()))
                            .toList(),
                        facet.onbekend()))
            .toList(),
        resultaat.cursor());
  }
}
