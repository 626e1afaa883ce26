package nl.werkbrug.api.configure;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JdbcSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The data folder, with its settings. */
final class Mapkeuze {
  private static final String DATABASE = "werkbrug.db";

  @Option(
      names = "--map",
      required = true,
      paramLabel = "MAP",
      description = "De gegevensmap, met de database en de zoekindex.")
  private Path map;

  @Option(
      names = "--instellingen",
      paramLabel = "BESTAND",
      description =
          "De instellingen. Standaard: " + Instellingenlezer.BESTAND + " in de gegevensmap.")
  private @Nullable Path bestand;

  Path map() {
    return map;
  }

  Instellingen instellingen() {
    return Instellingenlezer.lees(bestand, map);
  }

  /** Opens the database, or makes it. */
  Database open() {
    return open(map, instellingen());
  }

  /** Opens the database, which must be there already: reading does not make one. */
  Database openBestaande() {
    return openBestaande(map, bestand);
  }

  /** As {@link #openBestaande()}, for options that are not these. */
  static Database openBestaande(Path map, @Nullable Path bestand) {
    Instellingen instellingen = Instellingenlezer.lees(bestand, map);
    if (instellingen.database() == null) {
      bestaande(map);
    }
    return open(map, instellingen);
  }

  private static Database open(Path map, Instellingen instellingen) {
    JdbcSettings postgres = instellingen.database();
    return postgres == null ? Database.open(map) : Database.open(postgres);
  }

  /** A folder of another option, which must hold a database already. */
  static Path bestaande(Path map) {
    if (!Files.isRegularFile(map.resolve(DATABASE))) {
      throw Opdrachtfout.geweigerd(
          "De map %s bevat nog geen gegevens van Werkbrug. Vul ze met: werkbrug import --map %s INVOER"
              .formatted(map, map));
    }
    return map;
  }
}
