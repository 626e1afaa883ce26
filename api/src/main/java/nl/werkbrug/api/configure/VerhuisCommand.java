package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JdbcSettings;
import nl.werkbrug.data.store.Verhuizing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves the database of a folder to PostgreSQL. */
@Command(
    name = "verhuis",
    description = {
      "Verhuis de database van een gegevensmap naar een lege PostgreSQL-database: alles, of niets.",
      "Na afloop is elke tabel geteld en vergeleken. De database in de map blijft staan."
    },
    mixinStandardHelpOptions = true)
final class VerhuisCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--map",
      required = true,
      paramLabel = "MAP",
      description = "De gegevensmap met de database. Stop eerst de dienst.")
  private Path map;

  @Option(
      names = "--naar",
      required = true,
      paramLabel = "BESTAND",
      description = "De instellingen waarin de PostgreSQL-database staat.")
  private Path naar;

  @Override
  public Integer call() {
    JdbcSettings doel = Instellingenlezer.lees(naar, map).database();
    if (doel == null) {
      throw Opdrachtfout.geweigerd(
          "In %s staat geen PostgreSQL-database. Vul `database.url` in.".formatted(naar));
    }
    Map<String, Long> verhuisd;
    try (Database bron = Database.open(Mapkeuze.bestaande(map));
        Database postgres = Database.open(doel)) {
      verhuisd = Verhuizing.verhuis(bron, postgres);
    }
    verhuisd.forEach(
        (tabel, aantal) ->
            spec.commandLine().getOut().printf(Werkbrug.TAAL, "%-24s %,12d%n", tabel, aantal));
    spec.commandLine()
        .getOut()
        .printf("Verhuisd en vergeleken. Start de dienst met: --instellingen %s%n", naar);
    return Main.DONE;
  }
}
