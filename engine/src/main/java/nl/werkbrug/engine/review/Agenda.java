package nl.werkbrug.engine.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Signals as a calendar that other software can follow (iCalendar, RFC 5545). It leaves the house,
 * so it names nobody: only the number of the plaatsing.
 */
public final class Agenda {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int REGEL = 75;

  private Agenda() {}

  /** One whole-day event for each signal. */
  public static String van(List<Signaal> signalen, Instant nu) {
    StringBuilder uit = new StringBuilder();
    regel(uit, "BEGIN:VCALENDAR");
    regel(uit, "VERSION:2.0");
    regel(uit, "PRODID:-//Werkbrug//Signalen//NL");
    regel(uit, "CALSCALE:GREGORIAN");
    regel(uit, "METHOD:PUBLISH");
    regel(uit, "X-WR-CALNAME:Werkbrug signalen");
    for (Signaal signaal : signalen) {
      LocalDate dag = signaal.datum();
      regel(uit, "BEGIN:VEVENT");
      regel(
          uit,
          "UID:%s-%s-%s@werkbrug".formatted(signaal.plaatsing(), signaal.soort(), DAG.format(dag)));
      regel(uit, "DTSTAMP:" + MOMENT.format(nu));
      regel(uit, "DTSTART;VALUE=DATE:" + DAG.format(dag));
      regel(uit, "DTEND;VALUE=DATE:" + DAG.format(dag.plusDays(1)));
      regel(uit, "SUMMARY:" + tekst(signaal.tekst()));
      regel(
          uit,
          "DESCRIPTION:"
              + tekst("Plaatsing %s. %s.".formatted(signaal.plaatsing(), signaal.bron())));
      regel(uit, "CATEGORIES:" + signaal.functie());
      regel(uit, "TRANSP:TRANSPARENT");
      regel(uit, "END:VEVENT");
    }
    regel(uit, "END:VCALENDAR");
    return uit.toString();
  }

  private static String tekst(String tekst) {
    return tekst
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line of at most 75 bytes; the rest goes on in lines that begin with a space. */
  private static void regel(StringBuilder uit, String regel) {
    int bytes = 0;
    for (int i = 0; i < regel.length(); ) {
      int teken = regel.codePointAt(i);
      String deel = Character.toString(teken);
      int lengte = deel.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + lengte > REGEL) {
        uit.append("\r\n ");
        bytes = 1;
      }
      uit.append(deel);
      bytes += lengte;
      i += Character.charCount(teken);
    }
    uit.append("\r\n");
  }
}
