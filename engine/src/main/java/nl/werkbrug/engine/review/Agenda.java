package nl.werkbrug.engine.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Contactmoment;

/**
 * Signals, and contact with werkgevers to go after, as a calendar that other software can follow
 * (iCalendar, RFC 5545). It leaves the house, so it names nobody: only the number of the plaatsing
 * or of the werkgever, and nothing of what was said.
 */
public final class Agenda {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int REGEL = 75;

  private Agenda() {}

  /**
   * One whole-day event for each.
   *
   * @param contacten those without a day to go after them are left out
   */
  public static String van(List<Signaal> signalen, List<Contactmoment> contacten, Instant nu) {
    StringBuilder uit = new StringBuilder();
    regel(uit, "BEGIN:VCALENDAR");
    regel(uit, "VERSION:2.0");
    regel(uit, "PRODID:-//Werkbrug//Signalen//NL");
    regel(uit, "CALSCALE:GREGORIAN");
    regel(uit, "METHOD:PUBLISH");
    regel(uit, "X-WR-CALNAME:Werkbrug signalen");
    for (Signaal signaal : signalen) {
      dag(
          uit,
          nu,
          "%s-%s-%s".formatted(signaal.plaatsing(), signaal.soort(), DAG.format(signaal.datum())),
          signaal.datum(),
          signaal.tekst(),
          "Plaatsing %s. %s.".formatted(signaal.plaatsing(), signaal.bron()),
          signaal.functie());
    }
    for (Contactmoment contact : contacten) {
      if (contact.opvolgen() != null) {
        dag(
            uit,
            nu,
            "contact-" + contact.id(),
            contact.opvolgen(),
            "Volg een contact met een werkgever op (%s)."
                .formatted(contact.onderwerp().omschrijving()),
            "Werkgever %s.".formatted(contact.werkgever()),
            Functie.ACCOUNTMANAGER);
      }
    }
    regel(uit, "END:VCALENDAR");
    return uit.toString();
  }

  private static void dag(
      StringBuilder uit,
      Instant nu,
      String uid,
      LocalDate dag,
      String kort,
      String lang,
      Functie functie) {
    regel(uit, "BEGIN:VEVENT");
    regel(uit, "UID:" + uid + "@werkbrug");
    regel(uit, "DTSTAMP:" + MOMENT.format(nu));
    regel(uit, "DTSTART;VALUE=DATE:" + DAG.format(dag));
    regel(uit, "DTEND;VALUE=DATE:" + DAG.format(dag.plusDays(1)));
    regel(uit, "SUMMARY:" + tekst(kort));
    regel(uit, "DESCRIPTION:" + tekst(lang));
    regel(uit, "CATEGORIES:" + functie);
    regel(uit, "TRANSP:TRANSPARENT");
    regel(uit, "END:VEVENT");
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
