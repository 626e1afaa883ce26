package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.exchange.RegioBestanden;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a demo region to files. */
@Command(
    name = "genereer",
    description = "Maak een verzonnen regio als bestanden.",
    mixinStandardHelpOptions = true)
final class GenereerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Regiokeuze regio;

  @Option(
      names = "--uitvoer",
      required = true,
      paramLabel = "MAP",
      description = "De map voor de CSV-bestanden, of een bestand dat eindigt op .json.")
  private Path uitvoer;

  @Override
  public Integer call() {
    regio.controleer();
    Regio gemaakt = regio.maak();
    RegioBestanden.schrijf(gemaakt, uitvoer);
    spec.commandLine()
        .getOut()
        .printf(
            Werkbrug.TAAL,
            "Gemaakt in %s: %,d werkzoekenden, %,d keer werk, %,d werkgevers en %,d jobcoaches.%n",
            uitvoer,
            gemaakt.werkzoekenden().size(),
            gemaakt.aanbod().size(),
            gemaakt.werkgevers().size(),
            gemaakt.jobcoaches().size());
    return Main.DONE;
  }
}
