package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.Gegeven;

/** Wording of values in Dutch sentences. */
public final class Zin {
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  private Zin() {}

  /** "2 november 2026". */
  public static String datum(LocalDate datum) {
    return DATUM.format(datum);
  }

  /** "a, b en c". */
  static String lijst(Collection<String> delen) {
    List<String> alle = List.copyOf(delen);
    if (alle.size() < 2) {
      return String.join("", alle);
    }
    return String.join(", ", alle.subList(0, alle.size() - 1)) + " en " + alle.getLast();
  }

  /** What somebody wants at most, as the end of a sentence. */
  static String maximum(Gegeven<Integer> gegeven, String eenheid) {
    Integer waarde = gegeven.waardeOfNull();
    return waarde == null
        ? "het eigen maximum is niet bekend"
        : "het eigen maximum is %d %s".formatted(waarde, eenheid);
  }

  /** Kilometres with at most one decimal, Dutch comma. */
  static String km(double km) {
    return String.format(Locale.of("nl", "NL"), "%.1f km", km);
  }

  /** "24" or "24 tot 32". */
  static String bereik(int minimum, int maximum) {
    return minimum == maximum ? Integer.toString(minimum) : minimum + " tot " + maximum;
  }
}
