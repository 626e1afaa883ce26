package nl.werkbrug.engine.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Zoekvraag}.
 *
 * @param totaal number of results
 * @param totaalExact false when there are more than {@code totaal}
 * @param wijze how the text was read
 * @param facetten in the order of {@link Facetsoort}; empty when not asked
 * @param cursor for the next page, or null when this was the last
 */
public record Zoekresultaat(
    List<Treffer> treffers,
    int totaal,
    boolean totaalExact,
    Wijze wijze,
    List<Facet> facetten,
    @Nullable String cursor) {

  /** How the text was read. */
  public enum Wijze {
    /** Nothing was typed. */
    ZONDER_TEKST,
    /** Something was typed, but it holds no word to look for: everything is shown. */
    GEEN_WOORDEN,
    /** Every word is in every result. */
    ALLE_WOORDEN,
    /** Nothing has every word: the results have at least half of them. */
    ENKELE_WOORDEN
  }

  public Zoekresultaat {
    treffers = List.copyOf(treffers);
    facetten = List.copyOf(facetten);
  }
}
