package nl.werkbrug.data.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.organisatie.Regio;

/** Reads and writes a region: as a folder of CSV or as one JSON file. Stores nothing. */
public final class RegioBestanden {
  private static final String JSON = ".json";

  private RegioBestanden() {}

  /** As {@link #lees(Path, Leesopdracht)}, for files that stand on their own. */
  public static Invoer lees(Path invoer) {
    return lees(invoer, Leesopdracht.OP_ZICHZELF);
  }

  /**
   * Reads a folder of CSV, a JSON file of a region, or a VUM file with profiles (a JSON array).
   *
   * @return the records and every fault; what cannot be read at all is a fault too
   * @throws UncheckedIOException when the disk fails
   */
  public static Invoer lees(Path invoer, Leesopdracht opdracht) {
    Foutenlijst fouten = new Foutenlijst(opdracht.meestFouten());
    String naam = String.valueOf(invoer.getFileName());
    try {
      if (Files.isDirectory(invoer)) {
        Regiolezing lezing = new Regiolezing(null);
        CsvMap.lees(invoer, lezing, fouten);
        return rondAf(lezing, opdracht, fouten);
      }
      if (!Files.isRegularFile(invoer)) {
        return weiger(fouten, naam, naam, "bestaat niet");
      }
      return switch (Tekstbestand.eersteTeken(invoer)) {
        case '{' -> {
          Regiolezing lezing = new Regiolezing(naam);
          JsonBestand.leesRegio(invoer, lezing, fouten);
          yield rondAf(lezing, opdracht, fouten);
        }
        case '[' -> VumProfielen.lees(invoer, opdracht);
        case -1 -> weiger(fouten, naam, naam, "is leeg");
        default ->
            weiger(
                fouten,
                naam,
                naam,
                naam.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? "is één los CSV-bestand: geef de map waarin het staat"
                    : "moet een map met CSV-bestanden zijn, een JSON-bestand van een regio, of een"
                        + " VUM-bestand met profielen");
      };
    } catch (IOException e) {
      throw new UncheckedIOException("Lezen van " + naam + " is mislukt", e);
    }
  }

  /**
   * Writes a region to a file when the name ends in {@code .json}, else to a folder of CSV. Equal
   * regions give equal bytes; files that were there are replaced only when all are written.
   *
   * @throws UncheckedIOException when the disk fails
   */
  public static void schrijf(Regio regio, Path doel) {
    String naam = String.valueOf(doel.getFileName());
    boolean json = naam.endsWith(JSON) && !Files.isDirectory(doel);
    Path map = json ? doel.toAbsolutePath().getParent() : doel;
    try (Uitvoer uitvoer = new Uitvoer(map == null ? doel : map)) {
      if (json) {
        JsonBestand.schrijfRegio(regio, uitvoer, naam);
      } else {
        CsvMap.schrijf(regio, uitvoer);
      }
      uitvoer.plaats();
    } catch (IOException e) {
      throw new UncheckedIOException("Schrijven van " + naam + " is mislukt", e);
    }
  }

  private static Invoer rondAf(Regiolezing lezing, Leesopdracht opdracht, Foutenlijst fouten) {
    List<String> opmerkingen = Verwijzingscontrole.controleer(lezing, opdracht, fouten);
    Regio regio = lezing.regio();
    return new Invoer(
        regio,
        fouten.opVolgorde(CsvMap.bestanden()),
        Invoerverslag.van(regio, fouten.aantal(), opmerkingen));
  }

  private static Invoer weiger(Foutenlijst fouten, String bestand, String waarde, String reden) {
    fouten.meld(bestand, 0, "invoer", waarde, reden);
    return new Invoer(
        Regio.LEEG,
        fouten.opVolgorde(List.of()),
        Invoerverslag.van(Regio.LEEG, fouten.aantal(), List.of()));
  }
}
