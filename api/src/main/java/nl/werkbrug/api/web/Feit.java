package nl.werkbrug.api.web;

import java.util.List;
import nl.werkbrug.data.domain.Gegeven;

/**
 * A fact about a person or work.
 *
 * @param bekend false when nobody has established it
 */
public record Feit(String naam, String waarde, boolean bekend) {

  /** Facts that belong together. */
  public record Groep(String naam, List<Feit> feiten) {
    public Groep {
      feiten = List.copyOf(feiten);
    }
  }

  public static Feit van(String naam, String waarde) {
    return new Feit(naam, waarde, true);
  }

  /** A fact that may be unknown, put into words by {@code tekst}. */
  public static <T> Feit van(
      String naam, Gegeven<T> gegeven, java.util.function.Function<? super T, String> tekst) {
    T waarde = gegeven.waardeOfNull();
    return waarde == null
        ? new Feit(naam, Notatie.ONBEKEND, false)
        : new Feit(naam, tekst.apply(waarde), true);
  }

  public static Feit jaNee(String naam, Gegeven<Boolean> gegeven) {
    return van(naam, gegeven, ja -> ja ? "ja" : "nee");
  }
}
