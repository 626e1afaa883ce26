package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything in a data folder to files. */
@Command(
    name = "export",
    description = "Schrijf alles uit een gegevensmap naar bestanden.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Parameters(
      paramLabel = "UITVOER",
      description = "De map voor de CSV-bestanden, of een bestand dat eindigt op .json.")
  private Path uitvoer;

  @Override
  public Integer call() {
    try (Database database = map.openBestaande()) {
      Regio regio = new RegioStore(database).lees();
      RegioBestanden.schrijf(regio, uitvoer);
      spec.commandLine()
          .getOut()
          .printf(
              Werkbrug.TAAL,
              "Geschreven naar %s: %,d werkzoekenden, %,d keer werk, %,d werkgevers en %,d"
                  + " jobcoaches.%n",
              uitvoer,
              regio.werkzoekenden().size(),
              regio.aanbod().size(),
              regio.werkgevers().size(),
              regio.jobcoaches().size());
    }
    return Main.DONE;
  }
}
