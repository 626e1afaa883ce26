package nl.werkbrug.data.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a CSV file apart into rows of cells; the separator is a semicolon or a comma. */
final class CsvLezer {
  /** Longest cell, in characters; longer ones end the reading of a file. */
  private static final int LANGSTE_CEL = 50_000_000;

  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LANGSTE_CEL).build())
          .build();

  private CsvLezer() {}

  /** Receives the rows of a file. */
  interface Ontvanger {
    /**
     * @param regel line on which the row starts, from 1
     * @return whether to read on
     */
    boolean rij(int regel, List<String> cellen);
  }

  /**
   * Reads every row that holds anything; faults of quoting are reported, and the rows after them
   * are read as far as possible.
   *
   * @return whether the whole file could be read
   */
  static boolean lees(Path bestand, Foutenlijst fouten, Ontvanger ontvanger) throws IOException {
    String naam = String.valueOf(bestand.getFileName());
    Tekstbestand.Coderingsfout codering = Tekstbestand.controleer(bestand);
    if (codering != null) {
      fouten.meld(naam, codering.regel(), codering.fout());
      return false;
    }
    boolean heel = true;
    char scheiding = scheidingsteken(bestand);
    try (Reader lezer = Tekstbestand.open(bestand);
        CsvParser parser = CSV.createParser(lezer)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(scheiding));
      List<String> cellen = new ArrayList<>();
      int regel = 0;
      boolean kapot = false;
      while (true) {
        JsonToken teken;
        try {
          teken = parser.nextToken();
        } catch (StreamConstraintsException e) {
          fouten.meld(
              naam,
              regel,
              "regel",
              "cel %d".formatted(cellen.size() + 1),
              "mag hoogstens %d tekens bevatten; de rest van het bestand is niet gelezen"
                  .formatted(LANGSTE_CEL));
          return false;
        } catch (JsonProcessingException e) {
          if (!kapot) {
            meldAanhaling(fouten, naam, regel, cellen.size() + 1, e);
          }
          kapot = true;
          heel = false;
          continue;
        }
        if (teken == null) {
          return heel;
        }
        switch (teken) {
          case START_ARRAY -> {
            regel = parser.currentLocation().getLineNr();
            cellen.clear();
            kapot = false;
          }
          case END_ARRAY -> {
            boolean gevuld = cellen.stream().anyMatch(cel -> !cel.isBlank());
            if (gevuld && !kapot && !ontvanger.rij(regel, List.copyOf(cellen))) {
              return false;
            }
            cellen.clear();
          }
          default -> cellen.add(parser.getText());
        }
      }
    }
  }

  private static void meldAanhaling(
      Foutenlijst fouten, String naam, int regel, int cel, JsonProcessingException fout) {
    boolean totEinde = String.valueOf(fout.getOriginalMessage()).startsWith("Missing closing");
    fouten.meld(
        naam,
        regel,
        "regel",
        "cel " + cel,
        totEinde
            ? "heeft een aanhalingsteken dat nergens sluit; de rest van het bestand is niet gelezen"
            : "heeft een aanhalingsteken dat niet vlak voor een scheidingsteken sluit");
  }

  /** The one that stands most often in the first line, outside quotes. */
  private static char scheidingsteken(Path bestand) throws IOException {
    try (Reader lezer = Tekstbestand.open(bestand)) {
      int puntkommas = 0;
      int kommas = 0;
      boolean aangehaald = false;
      boolean gevuld = false;
      for (int teken = lezer.read(); teken >= 0; teken = lezer.read()) {
        if (teken == '"') {
          aangehaald = !aangehaald;
        } else if (!aangehaald && teken == ';') {
          puntkommas++;
        } else if (!aangehaald && teken == ',') {
          kommas++;
        } else if (!aangehaald && gevuld && (teken == '\n' || teken == '\r')) {
          break;
        }
        gevuld |= !Character.isWhitespace(teken);
      }
      return kommas > puntkommas ? ',' : ';';
    }
  }
}
