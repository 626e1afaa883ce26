package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Reservekopie;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup back into an empty folder. */
@Command(
    name = "terugzetten",
    description = {
      "Zet een reservekopie terug in een gegevensmap zonder database.",
      "Daarna wordt de zoekindex vanzelf opnieuw gemaakt."
    },
    mixinStandardHelpOptions = true)
final class TerugzettenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Parameters(paramLabel = "BESTAND", description = "De reservekopie.")
  private Path bestand;

  @Override
  public Integer call() {
    if (map.instellingen().database() != null) {
      throw Opdrachtfout.geweigerd(
          "Deze gegevens staan in PostgreSQL. Zet daarvan een reservekopie terug met pg_restore.");
    }
    Reservekopie.zetTerug(bestand, map.map());
    try (Database database = Database.open(map.map())) {
      spec.commandLine()
          .getOut()
          .printf(
              Werkbrug.TAAL,
              "Teruggezet in %s: %,d werkzoekenden en %,d rondes.%n",
              map.map(),
              new WerkzoekendeStore(database).aantal(),
              new RondeStore(database).aantal());
    }
    return Main.DONE;
  }
}
