package nl.werkbrug.api.web;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/** Numbers, money and dates as a Dutch reader writes them. */
public final class Notatie {
  public static final Locale NEDERLANDS = Locale.of("nl", "NL");
  public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  public static final String ONBEKEND = "onbekend";

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter KORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM", NEDERLANDS);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", NEDERLANDS).withZone(NEDERLAND);

  private static final Collator COLLATOR = Collator.getInstance(NEDERLANDS);
  private static final int MEESTE_SLEUTELS = 100_000;
  private static final Map<String, CollationKey> SLEUTELS = new ConcurrentHashMap<>();

  private Notatie() {}

  /** "1.234". */
  public static String getal(long getal) {
    return String.format(NEDERLANDS, "%,d", getal);
  }

  /** "1.234,5": no more decimals than the number needs. */
  public static String getal(BigDecimal getal) {
    int decimalen = Math.max(0, getal.stripTrailingZeros().scale());
    return String.format(NEDERLANDS, "%,." + decimalen + "f", getal);
  }

  /** "12,50": with the decimals that the number came with. */
  public static String zoalsHetIs(BigDecimal getal) {
    return getal.toPlainString().replace('.', ',');
  }

  /** "1 mens", "2 mensen". */
  public static String aantal(long aantal, String een, String meer) {
    return getal(aantal) + " " + (aantal == 1 ? een : meer);
  }

  /** "12,3%", with the given number of decimals. */
  public static String procent(double procent, int decimalen) {
    return String.format(NEDERLANDS, "%,." + decimalen + "f%%", procent);
  }

  /** "60%" or "62,5%". */
  public static String procent(BigDecimal procent) {
    return getal(procent) + "%";
  }

  /** "1,5" hours, from minutes. */
  public static String uren(long minuten) {
    return String.format(NEDERLANDS, "%,.1f", minuten / 60.0);
  }

  /** "€ 14,99" or "-€ 14,99", from cents. */
  public static String geld(long cent) {
    long heel = Math.abs(cent);
    return String.format(NEDERLANDS, "%s€ %,d,%02d", cent < 0 ? "-" : "", heel / 100, heel % 100);
  }

  /** "14,99", from cents, as somebody types it. */
  public static String bedrag(int cent) {
    return String.format(NEDERLANDS, "%d,%02d", cent / 100, cent % 100);
  }

  /** "22 november 2026". */
  public static String datum(LocalDate datum) {
    return DATUM.format(datum);
  }

  /** "22 nov. 2026", or a dash. */
  public static String kort(@Nullable LocalDate datum) {
    return datum == null ? "–" : KORT.format(datum);
  }

  /** "22 nov". */
  public static String dagMaand(LocalDate datum) {
    return DAG.format(datum);
  }

  /** "22 nov. 2026, 14:05". */
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** "13 seconden", "2 minuten en 5 seconden". */
  public static String duur(long milliseconden) {
    long seconden = Math.max(1, Math.round(milliseconden / 1000.0));
    long minuten = seconden / 60;
    String rest = aantal(seconden % 60, "seconde", "seconden");
    return minuten == 0
        ? rest
        : aantal(minuten, "minuut", "minuten") + (seconden % 60 == 0 ? "" : " en " + rest);
  }

  /** "ja", "nee" or "onbekend". */
  public static String jaNee(Gegeven<Boolean> gegeven) {
    Boolean waarde = gegeven.waardeOfNull();
    return waarde == null ? ONBEKEND : waarde ? "ja" : "nee";
  }

  /** The value of an enum in a sentence: "onbepaalde tijd". */
  public static String woord(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The current day in the Netherlands. */
  public static LocalDate vandaag(Clock klok) {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  /** With a capital. */
  public static String zin(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
  }

  /** Dutch order of words, without regard to case. */
  public static Comparator<String> volgorde() {
    return Comparator.comparing(Notatie::sleutel);
  }

  /** Made once per text: comparing by rule costs a page of ten thousand names too much. */
  private static CollationKey sleutel(String tekst) {
    if (SLEUTELS.size() > MEESTE_SLEUTELS) {
      SLEUTELS.clear();
    }
    return SLEUTELS.computeIfAbsent(tekst, COLLATOR::getCollationKey);
  }
}
