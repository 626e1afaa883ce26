package nl.werkbrug.api.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as a Dutch reader writes them. */
final class Notatie {
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

  private Notatie() {}

  /** "1.234". */
  static String getal(long getal) {
    return String.format(NEDERLANDS, "%,d", getal);
  }

  /** "12,3%", with the given number of decimals. */
  static String procent(double procent, int decimalen) {
    return String.format(NEDERLANDS, "%,." + decimalen + "f%%", procent);
  }

  /** "1,5" hours, from minutes. */
  static String uren(long minuten) {
    return String.format(NEDERLANDS, "%,.1f", minuten / 60.0);
  }

  /** "22 november 2026". */
  static String datum(LocalDate datum) {
    return DATUM.format(datum);
  }
}
