package nl.werkbrug.api.http.invoer;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * Files that were sent, in a folder of their own that goes when this is closed. Names in a zip only
 * count by their last part, so that nothing lands outside the folder.
 */
final class Invoerpakket implements AutoCloseable {
  static final String ZIP = "application/zip";
  static final String CSV = "text/csv";
  private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final int MEESTE_BESTANDEN = 50;
  private static final long MEESTE_BYTES = 256L * 1024 * 1024;
  private static final int BLOK = 64 * 1024;

  /** The end of the central directory: its signature, its size and where its number of parts is. */
  private static final int EINDE_TEKEN = 0x06054b50;

  private static final int EINDE_BYTES = 22;
  private static final int EINDE_DELEN = 10;

  /** What the zip programs of other systems add by themselves. */
  private static final Set<String> BIJVANGST = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  private final Path map;
  private final Path invoer;

  private Invoerpakket(Path map, Path invoer) {
    this.map = map;
    this.invoer = invoer;
  }

  /** A folder or a file, ready to be read. */
  Path invoer() {
    return invoer;
  }

  /**
   * Unpacks a body.
   *
   * @param werkmap where the folder is made
   * @param bestand name of a single file; the name of the CSV says what is in it
   */
  static Invoerpakket van(Path werkmap, String mediatype, String bestand, byte[] inhoud) {
    try {
      Files.createDirectories(werkmap);
      Path map = Files.createTempDirectory(werkmap, "import");
      boolean klaar = false;
      try {
        Path invoer = pakUit(map, mediatype, bestand, inhoud);
        klaar = true;
        return new Invoerpakket(map, invoer);
      } finally {
        if (!klaar) {
          wis(map);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path pakUit(Path map, String mediatype, String bestand, byte[] inhoud)
      throws IOException {
    return switch (mediatype) {
      case ZIP -> zip(map, inhoud);
      case CSV -> {
        Files.write(map.resolve(bestand), inhoud);
        yield map;
      }
      case Antwoord.JSON -> Files.write(map.resolve("inhoud.json"), inhoud);
      default ->
          throw new Probleemfout(
              Probleem.Soort.MEDIATYPE,
              "Stuur de inhoud als %s, %s of %s.".formatted(ZIP, Antwoord.JSON, CSV));
    };
  }

  /** A zip with one JSON file is that file; any other is a folder. */
  private static Path zip(Path pakket, byte[] inhoud) throws IOException {
    Path map = Files.createDirectory(pakket.resolve("zip")); // the name that faults tell
    List<String> namen = new ArrayList<>();
    int delen = 0;
    long over = MEESTE_BYTES;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(inhoud), StandardCharsets.UTF_8)) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        delen++;
        String pad = deel.getName().replace('\\', '/');
        String naam = pad.substring(pad.lastIndexOf('/') + 1);
        if (deel.isDirectory()
            || naam.startsWith(".")
            || BIJVANGST.contains(naam)
            || BIJVANGST.contains(pad.split("/", 2)[0])) {
          continue;
        }
        if (!NAAM.matcher(naam).matches()) {
          throw new OngeldigeGegevens("zip", naam, "is geen bruikbare naam van een bestand");
        }
        if (namen.contains(naam)) {
          throw new OngeldigeGegevens("zip", naam, "mag één keer in de zip staan");
        }
        namen.add(naam);
        if (namen.size() > MEESTE_BESTANDEN) {
          throw new OngeldigeGegevens(
              "zip", "…", "mag hoogstens %d bestanden bevatten".formatted(MEESTE_BESTANDEN));
        }
        try (OutputStream uit = Files.newOutputStream(map.resolve(naam))) {
          over = kopieer(zip, uit, over);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      if (e instanceof OngeldigeGegevens) {
        throw e;
      }
      throw new OngeldigeGegevens("zip", "…", "is geen zip, of is beschadigd");
    }
    if (namen.isEmpty()) {
      throw new OngeldigeGegevens("zip", "…", "bevat geen bestanden, of is geen zip");
    }
    if (delen != delenVolgensEinde(inhoud)) {
      throw new OngeldigeGegevens("zip", "…", "is niet heel: het einde ontbreekt");
    }
    boolean alleenJson = namen.size() == 1 && namen.getFirst().endsWith(".json");
    return alleenJson && !namen.getFirst().equals("beleidskaders.json")
        ? map.resolve(namen.getFirst())
        : map;
  }

  /**
   * How many parts the end of the zip tells of; -1 when it has no end. Reading stops quietly where
   * a zip was cut off between two parts.
   */
  private static int delenVolgensEinde(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = zip.length - EINDE_BYTES; i >= 0; i--) {
      if (bytes.getInt(i) == EINDE_TEKEN) {
        return bytes.getShort(i + EINDE_DELEN) & 0xFFFF;
      }
    }
    return -1;
  }

  /** What is left of the room after this file; a small zip can hold very much. */
  private static long kopieer(InputStream in, OutputStream uit, long over) throws IOException {
    byte[] blok = new byte[BLOK];
    long rest = over;
    for (int gelezen = in.read(blok); gelezen >= 0; gelezen = in.read(blok)) {
      rest -= gelezen;
      if (rest < 0) {
        throw new Probleemfout(
            Probleem.Soort.TE_GROOT,
            "Uitgepakt mag een zip hoogstens %d MB groot zijn."
                .formatted(MEESTE_BYTES / (1024 * 1024)));
      }
      uit.write(blok, 0, gelezen);
    }
    return rest;
  }

  /** A name that a file may have. */
  static String naam(String tekst) {
    if (!NAAM.matcher(tekst).matches() || !tekst.endsWith(".csv")) {
      throw new OngeldigeGegevens(
          "bestand", tekst, "moet de naam van een CSV-bestand zijn, zoals werkzoekenden.csv");
    }
    return tekst;
  }

  /** Removes what an earlier process left behind. */
  static void ruimOp(Path werkmap) {
    if (Files.isDirectory(werkmap)) {
      wis(werkmap);
    }
  }

  private static void wis(Path map) {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    wis(map);
  }
}
