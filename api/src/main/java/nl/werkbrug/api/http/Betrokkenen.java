package nl.werkbrug.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.api.auth.Vastlegging.Genoemd;
import nl.werkbrug.api.auth.Vastlegging.Getoond;
import nl.werkbrug.data.store.Bereiksoort;
import org.jspecify.annotations.Nullable;

/**
 * Which people an answer tells of, read from the answer itself, so that no route can forget to say
 * so: by the fields that name a person, a voorstel or a plaatsing, by the first column of a
 * spreadsheet, and by the links of a page or a calendar.
 */
final class Betrokkenen {
  private static final Map<String, Bereiksoort> VELDEN =
      Map.of(
          "werkzoekende", Bereiksoort.WERKZOEKENDE,
          "voorstel", Bereiksoort.VOORSTEL,
          "plaatsing", Bereiksoort.PLAATSING);

  /** By the last word of a path: what the {@code id} of a record there is of. */
  private static final Map<String, Bereiksoort> PADEN =
      Map.of(
          "werkzoekenden", Bereiksoort.WERKZOEKENDE,
          "mensen", Bereiksoort.WERKZOEKENDE,
          "voorstellen", Bereiksoort.VOORSTEL,
          "kandidaten", Bereiksoort.VOORSTEL,
          "plaatsingen", Bereiksoort.PLAATSING);

  private static final Pattern VERWIJZING =
      Pattern.compile(
          "/(mensen|voorstellen|kandidaten|plaatsingen)/([A-Za-z0-9._-]{1,64})(?=[\"/?#])");

  private static final Pattern AFSPRAAK =
      Pattern.compile("DESCRIPTION:Plaatsing ([A-Za-z0-9._-]{1,64})\\. ");

  private Betrokkenen() {}

  /**
   * @param pad of the route
   */
  static Getoond van(Antwoord antwoord, String pad) {
    if (!(antwoord.inhoud() instanceof Inhoud.Geheel geheel)) {
      return new Getoond(Set.of(), true);
    }
    Set<Genoemd> genoemd = new HashSet<>();
    if (antwoord.mediatype().startsWith("text/html")) {
      verwijzingen(genoemd, tekst(geheel));
      return new Getoond(genoemd, false);
    }
    if (antwoord.mediatype().startsWith("text/csv")) {
      eersteKolom(genoemd, tekst(geheel));
      return new Getoond(genoemd, false);
    }
    if (antwoord.mediatype().startsWith("text/calendar")) {
      plaatsingen(genoemd, tekst(geheel));
      return new Getoond(genoemd, false);
    }
    if (!antwoord.mediatype().startsWith(Antwoord.JSON)) {
      return new Getoond(Set.of(), geheel.bytes().length > 0);
    }
    JsonNode json = Wirejson.willekeurig(geheel.bytes());
    Bereiksoort eigen = laatste(pad);
    if (eigen != null) {
      leg(genoemd, eigen, json.path("id"));
      json.path("items").forEach(een -> leg(genoemd, eigen, een.path("id")));
    }
    zoek(genoemd, json);
    return new Getoond(genoemd, false);
  }

  private static String tekst(Inhoud.Geheel inhoud) {
    return new String(inhoud.bytes(), StandardCharsets.UTF_8);
  }

  private static void verwijzingen(Set<Genoemd> genoemd, String tekst) {
    Matcher verwijzing = VERWIJZING.matcher(tekst);
    while (verwijzing.find()) {
      genoemd.add(new Genoemd(soort(verwijzing.group(1)), verwijzing.group(2)));
    }
  }

  /** A spreadsheet about people begins with the column that names them. */
  private static void eersteKolom(Set<Genoemd> genoemd, String tekst) {
    List<String> kolom =
        tekst
            .replace("\uFEFF", "")
            .lines()
            .map(regel -> regel.substring(0, Math.max(0, regel.indexOf(';'))))
            .toList();
    Bereiksoort soort = kolom.isEmpty() ? null : VELDEN.get(kolom.getFirst());
    if (soort != null) {
      kolom.stream().skip(1).forEach(id -> genoemd.add(new Genoemd(soort, id)));
    }
  }

  /** A calendar names plaatsingen only, in lines that may be folded. */
  private static void plaatsingen(Set<Genoemd> genoemd, String tekst) {
    Matcher plaatsing = AFSPRAAK.matcher(tekst.replace("\r\n ", ""));
    while (plaatsing.find()) {
      genoemd.add(new Genoemd(Bereiksoort.PLAATSING, plaatsing.group(1)));
    }
  }

  private static Bereiksoort soort(String woord) {
    return PADEN.getOrDefault(woord, Bereiksoort.GEDEELD);
  }

  private static @Nullable Bereiksoort laatste(String pad) {
    String kaal = pad.replaceAll("/(_[a-z-]+|:[a-z]+)$", "");
    return PADEN.get(kaal.substring(kaal.lastIndexOf('/') + 1));
  }

  private static void zoek(Set<Genoemd> genoemd, JsonNode knoop) {
    for (Map.Entry<String, JsonNode> veld : knoop.properties()) {
      Bereiksoort soort = VELDEN.get(veld.getKey());
      if (soort != null) {
        leg(genoemd, soort, veld.getValue());
        leg(genoemd, soort, veld.getValue().path("id"));
      }
    }
    knoop.forEach(deel -> zoek(genoemd, deel));
  }

  private static void leg(Set<Genoemd> genoemd, Bereiksoort soort, JsonNode id) {
    if (id.isTextual()) {
      genoemd.add(new Genoemd(soort, id.asText()));
    }
  }
}
