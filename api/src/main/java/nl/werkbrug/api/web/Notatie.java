package nl.werkbrug.api.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/** Numbers, money and dates as a Dutch reader writes them. */
final class Notatie {
  static final Locale NEDERLANDS = Locale.of("nl", "NL");
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  static final String ONBEKEND = "onbekend";

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter KORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", NEDERLANDS).withZone(NEDERLAND);

  private Notatie() {}

  /** "1.234". */
  static String getal(long getal) {
    return String.format(NEDERLANDS, "%,d", getal);
  }

  /** "1 mens", "2 mensen". */
  static String aantal(long aantal, String een, String meer) {
    return getal(aantal) + " " + (aantal == 1 ? een : meer);
  }

  /** "12,3%", with the given number of decimals. */
  static String procent(double procent, int decimalen) {
    return String.format(NEDERLANDS, "%,." + decimalen + "f%%", procent);
  }

  /** "60%" or "62,5%". */
  static String procent(BigDecimal procent) {
    return procent.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
  }

  /** "1,5" hours, from minutes. */
  static String uren(long minuten) {
    return String.format(NEDERLANDS, "%,.1f", minuten / 60.0);
  }

  /** "€ 14,99", from cents. */
  static String geld(long cent) {
    return String.format(NEDERLANDS, "€ %,d,%02d", cent / 100, cent % 100);
  }

  /** "14,99", from cents, as somebody types it. */
  static String bedrag(int cent) {
    return String.format(NEDERLANDS, "%d,%02d", cent / 100, cent % 100);
  }

  /** "22 november 2026". */
  static String datum(LocalDate datum) {
    return DATUM.format(datum);
  }

  /** "22 nov. 2026", or a dash. */
  static String kort(@Nullable LocalDate datum) {
    return datum == null ? "–" : KORT.format(datum);
  }

  /** "22 nov". */
  static String dagMaand(LocalDate datum) {
    return DAG.format(datum);
  }

  /** "22 nov. 2026, 14:05". */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** "13 seconden", "2 minuten en 5 seconden". */
  static String duur(long milliseconden) {
    long seconden = Math.max(1, Math.round(milliseconden / 1000.0));
    long minuten = seconden / 60;
    String rest = aantal(seconden % 60, "seconde", "seconden");
    return minuten == 0
        ? rest
        : aantal(minuten, "minuut", "minuten") + (seconden % 60 == 0 ? "" : " en " + rest);
  }

  /** "ja", "nee" or "onbekend". */
  static String jaNee(Gegeven<Boolean> gegeven) {
    Boolean waarde = gegeven.waardeOfNull();
    return waarde == null ? ONBEKEND : waarde ? "ja" : "nee";
  }

  /** The value of an enum in a sentence: "onbepaalde tijd". */
  static String woord(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** With a capital. */
  static String zin(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
  }

  /** Dutch order of words, without regard to case. */
  static Comparator<String> volgorde() {
    Collator collator = Collator.getInstance(NEDERLANDS);
    return collator::compare;
  }
}
