package nl.werkbrug.engine.search;

import nl.werkbrug.data.domain.Controle;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param tekst anything a user typed; empty shows everything that passes the filter. Words between
 *     double quotes must follow each other. Only the first 1 000 characters and 24 words count.
 * @param filter {@link Aanbodfilter} or {@link Profielfilter}
 * @param nabij where distance is measured from, or null
 * @param aantal results to return, 1 to 200
 * @param cursor of the previous page of the same question, or null for the first page
 * @param facetten whether to count facets
 * @param markeringen whether to return fragments of text with the words found
 */
public record Zoekvraag<F>(
    String tekst,
    F filter,
    @Nullable Nabijheid nabij,
    Sortering sortering,
    int aantal,
    @Nullable String cursor,
    boolean facetten,
    boolean markeringen) {
  public static final int STANDAARD_AANTAL = 20;

  public Zoekvraag {
    new Controle()
        .tussen("aantal", aantal, 1, 200)
        .samenhang(
            sortering != Sortering.AFSTAND || nabij != null,
            "sortering",
            sortering,
            "op afstand vraagt een postcode")
        .klaar();
  }

  /** Open aanbod by relevance, twenty at a time, with facets and fragments. */
  public static Zoekvraag<Aanbodfilter> naarAanbod(String tekst) {
    return voor(tekst, Aanbodfilter.OPEN);
  }

  /** People who take part by relevance, twenty at a time, with facets and fragments. */
  public static Zoekvraag<Profielfilter> naarProfielen(String tekst) {
    return voor(tekst, Profielfilter.ACTIEF);
  }

  /** By relevance, twenty at a time, with facets and fragments. */
  public static <F> Zoekvraag<F> voor(String tekst, F filter) {
    return new Zoekvraag<>(
        tekst, filter, null, Sortering.RELEVANTIE, STANDAARD_AANTAL, null, true, true);
  }

  public Zoekvraag<F> metSortering(Sortering nieuw) {
    return new Zoekvraag<>(tekst, filter, nabij, nieuw, aantal, cursor, facetten, markeringen);
  }

  public Zoekvraag<F> metNabijheid(Nabijheid nieuw) {
    return new Zoekvraag<>(tekst, filter, nieuw, sortering, aantal, cursor, facetten, markeringen);
  }

  /** Another page size and place. */
  public Zoekvraag<F> metPagina(int nieuwAantal, @Nullable String nieuweCursor) {
    return new Zoekvraag<>(
        tekst, filter, nabij, sortering, nieuwAantal, nieuweCursor, facetten, markeringen);
  }

  /** Without facets and fragments: for machines. */
  public Zoekvraag<F> kaal() {
    return new Zoekvraag<>(tekst, filter, nabij, sortering, aantal, cursor, false, false);
  }
}
