package nl.werkbrug.data.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * A region as one JSON object with an array per kind, one record a line; and the beleidskaders as
 * an array. Records are read and written one by one.
 */
final class JsonBestand {
  private static final List<String> VELDEN =
      List.of(
          "gemeenten",
          "organisaties",
          "beroepen",
          "beleidskaders",
          "werkgevers",
          "aanbod",
          "jobcoaches",
          "werkzoekenden");

  private static final ObjectReader LEZER =
      DomeinJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String naam;
  private final JsonParser parser;
  private final Regiolezing lezing;
  private final Foutenlijst fouten;

  private JsonBestand(String naam, JsonParser parser, Regiolezing lezing, Foutenlijst fouten) {
    this.naam = naam;
    this.parser = parser;
    this.lezing = lezing;
    this.fouten = fouten;
  }

  /** Reads a whole region. */
  static void leesRegio(Path bestand, Regiolezing lezing, Foutenlijst fouten) throws IOException {
    lees(bestand, lezing, fouten, JsonBestand::regio);
  }

  /** Reads an array of beleidskaders. */
  static void leesBeleidskaders(Path bestand, Regiolezing lezing, Foutenlijst fouten)
      throws IOException {
    lees(
        bestand,
        lezing,
        fouten,
        json -> {
          json.parser.nextToken();
          json.veld("beleidskaders");
        });
  }

  static void schrijfRegio(Regio regio, Uitvoer uitvoer, String naam) throws IOException {
    try (Writer schrijver = uitvoer.nieuw(naam)) {
      String voor = "{";
      for (String veld : VELDEN) {
        schrijver.append(voor).append('"').append(veld).append("\":");
        schrijfLijst(records(regio, veld), schrijver);
        voor = ",\n";
      }
      schrijver.append("}\n");
    }
  }

  static void schrijfBeleidskaders(List<Beleidskader> kaders, Uitvoer uitvoer) throws IOException {
    try (Writer schrijver = uitvoer.nieuw(Regiolezing.BELEIDSKADERS_BESTAND)) {
      schrijfLijst(opVersie(kaders), schrijver);
      schrijver.append('\n');
    }
  }

  static void schrijfLijst(List<?> records, Writer schrijver) throws IOException {
    schrijver.append('[');
    String voor = "\n";
    for (Object record : records) {
      schrijver.append(voor).append(DomeinJson.schrijf(record));
      voor = ",\n";
    }
    schrijver.append(records.isEmpty() ? "]" : "\n]");
  }

  private static List<?> records(Regio regio, String veld) {
    return switch (veld) {
      case "gemeenten" -> CsvMap.opId(regio.gemeenten(), (Gemeente g) -> g.id().waarde());
      case "organisaties" -> CsvMap.opId(regio.organisaties(), (Organisatie o) -> o.id().waarde());
      case "beroepen" -> CsvMap.opId(regio.beroepen(), (Beroep b) -> b.code().waarde());
      case "beleidskaders" -> opVersie(regio.beleidskaders());
      case "werkgevers" -> CsvMap.opId(regio.werkgevers(), (Werkgever w) -> w.id().waarde());
      case "aanbod" -> CsvMap.opId(regio.aanbod(), (Werkaanbod a) -> a.id().waarde());
      case "jobcoaches" -> CsvMap.opId(regio.jobcoaches(), (Jobcoach j) -> j.id().waarde());
      case "werkzoekenden" ->
          CsvMap.opId(regio.werkzoekenden(), (Werkzoekende w) -> w.id().waarde());
      default -> throw new IllegalArgumentException("Onbekend veld van een regio: " + veld);
    };
  }

  private static List<Beleidskader> opVersie(List<Beleidskader> kaders) {
    return kaders.stream()
        .sorted(Comparator.comparing(Beleidskader::id).thenComparingInt(Beleidskader::versie))
        .toList();
  }

  /** What is read of a file. */
  private interface Inhoud {
    void lees(JsonBestand json) throws IOException;
  }

  private static void lees(Path bestand, Regiolezing lezing, Foutenlijst fouten, Inhoud inhoud)
      throws IOException {
    String naam = String.valueOf(bestand.getFileName());
    Tekstbestand.Coderingsfout codering = Tekstbestand.controleer(bestand);
    if (codering != null) {
      fouten.meld(naam, codering.regel(), codering.fout());
      lezing.alleOnvolledig();
      return;
    }
    try (Reader lezer = Tekstbestand.open(bestand);
        JsonParser parser = DomeinJson.mapper().createParser(lezer)) {
      try {
        JsonBestand json = new JsonBestand(naam, parser, lezing, fouten);
        inhoud.lees(json);
        if (parser.nextToken() != null) {
          fouten.meld(naam, json.regel(), "json", parser.getText(), "mag niet na het einde staan");
        }
      } catch (JsonProcessingException e) {
        int regel = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        fouten.meld(naam, regel, DomeinJson.vertaal(e));
        lezing.alleOnvolledig();
      }
    }
  }

  private void regio() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      fouten.meld(
          naam,
          regel(),
          "json",
          tekst(),
          "moet een object met de velden %s zijn".formatted(VELDEN));
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String veld = parser.currentName();
      parser.nextToken();
      if (VELDEN.contains(veld)) {
        veld(veld);
      } else {
        fouten.meld(
            naam,
            regel(),
            "veld",
            veld,
            "is geen veld van een regio" + Suggestie.bedoeldeU(veld, VELDEN));
        parser.skipChildren();
      }
    }
  }

  private void veld(String veld) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      fouten.meld(naam, regel(), veld, tekst(), "moet een lijst zijn");
      parser.skipChildren();
      return;
    }
    switch (veld) {
      case "gemeenten" -> lijst(veld, Gemeente.class, lezing.gemeenten, null);
      case "organisaties" -> lijst(veld, Organisatie.class, lezing.organisaties, null);
      case "beroepen" -> lijst(veld, Beroep.class, lezing.beroepen, null);
      case "beleidskaders" -> lijst(veld, Beleidskader.class, lezing.beleidskaders, null);
      case "werkgevers" ->
          lijst(
              veld,
              Werkgever.class,
              lezing.werkgevers,
              (record, regel) -> lezing.voegWerkgeverToe(regel, record, fouten));
      case "aanbod" -> lijst(veld, Werkaanbod.class, lezing.aanbod, null);
      case "jobcoaches" ->
          lijst(
              veld,
              Jobcoach.class,
              lezing.jobcoaches,
              (record, regel) -> lezing.voegJobcoachToe(regel, record, fouten));
      default -> lijst(veld, Werkzoekende.class, lezing.werkzoekenden, null);
    }
  }

  private <R> void lijst(
      String veld, Class<R> type, Verzameling<R> verzameling, @Nullable ObjIntConsumer<R> voegToe)
      throws IOException {
    ObjectReader lezer = LEZER.forType(type);
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      int regel = regel();
      TokenBuffer tekens = new TokenBuffer(parser);
      tekens.copyCurrentStructure(parser);
      try {
        R record = lees(tekens, lezer, type);
        if (record == null) {
          fouten.meld(naam, regel, plek(veld, index), "null", "moet een object zijn");
          verzameling.onvolledig();
        } else if (voegToe == null) {
          verzameling.voegToe(regel, record, fouten);
        } else {
          voegToe.accept(record, regel);
        }
      } catch (OngeldigeGegevens e) {
        for (Gegevensfout fout : e.fouten()) {
          String pad = fout.veld().equals("json") ? "" : "." + fout.veld();
          fouten.meld(naam, regel, plek(veld, index) + pad, fout.waarde(), fout.toegestaan());
        }
        verzameling.onvolledig();
      }
    }
  }

  /** Only of a record that cannot be read at once is a tree made, which tells every fault. */
  private <R> @Nullable R lees(TokenBuffer tekens, ObjectReader lezer, Class<R> type)
      throws IOException {
    try (JsonParser deel = tekens.asParser(parser)) {
      return lezer.readValue(deel);
    } catch (JsonProcessingException e) {
      try (JsonParser deel = tekens.asParser(parser)) {
        JsonNode boom = LEZER.readTree(deel);
        return DomeinJson.lees(boom, type);
      }
    }
  }

  private static String plek(String veld, int index) {
    return veld + "[" + index + "]";
  }

  private int regel() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  private String tekst() throws IOException {
    JsonToken teken = parser.currentToken();
    return teken == null ? "" : teken.isScalarValue() ? parser.getText() : teken.asString();
  }
}
