package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.data.store.Reservekopie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database of a folder to one file. */
@Command(
    name = "reservekopie",
    description = {
      "Maak een reservekopie van de database, ook terwijl de dienst draait.",
      "Van PostgreSQL maakt u die met pg_dump."
    },
    mixinStandardHelpOptions = true)
final class ReservekopieCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Parameters(paramLabel = "BESTAND", description = "Het nieuwe bestand; het mag nog niet bestaan.")
  private Path bestand;

  @Override
  public Integer call() {
    if (map.instellingen().database() != null) {
      throw Opdrachtfout.geweigerd(
          "Deze gegevens staan in PostgreSQL. Maak daarvan een reservekopie met pg_dump.");
    }
    Reservekopie.maak(Mapkeuze.bestaande(map.map()), bestand);
    spec.commandLine().getOut().printf("De reservekopie staat in %s.%n", bestand);
    return Main.DONE;
  }
}
