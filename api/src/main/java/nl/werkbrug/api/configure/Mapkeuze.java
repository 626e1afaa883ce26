package nl.werkbrug.api.configure;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The data folder. */
final class Mapkeuze {
  private static final String DATABASE = "werkbrug.db";

  @Option(
      names = "--map",
      required = true,
      paramLabel = "MAP",
      description = "De gegevensmap, met de database en de zoekindex.")
  private Path map;

  Path map() {
    return map;
  }

  /** The folder, which must hold a database already: reading does not make one. */
  Path bestaande() {
    return bestaande(map);
  }

  /** As {@link #bestaande()}, for another option. */
  static Path bestaande(Path map) {
    if (!Files.isRegularFile(map.resolve(DATABASE))) {
      throw Opdrachtfout.geweigerd(
          "De map %s bevat nog geen gegevens van Werkbrug. Vul ze met: werkbrug import --map %s INVOER"
              .formatted(map, map));
    }
    return map;
  }
}
