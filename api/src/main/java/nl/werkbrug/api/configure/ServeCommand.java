package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves what is in a data folder until asked to stop. */
@Command(
    name = "serve",
    description = "Start de dienst op een gegevensmap.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;
  @Mixin private Poortkeuze poort;

  @Override
  public Integer call() throws Exception {
    Instellingen instellingen = map.instellingen();
    poort.controleerVrij(instellingen);
    try (Werkbrug werkbrug = Werkbrug.open(map.map(), instellingen)) {
      serveer(werkbrug, poort, main.stopsein(), spec.commandLine().getOut());
    }
    return Main.DONE;
  }

  /** Serves until {@code stopsein}. */
  static void serveer(Werkbrug werkbrug, Poortkeuze poort, Stopsein stopsein, PrintWriter uit)
      throws Exception {
    int gekozen = werkbrug.serveer(poort.poort(werkbrug.instellingen()));
    uit.printf("Werkbrug staat klaar op %s%n", werkbrug.adres(gekozen));
    if (!werkbrug.isVerzonnen()) {
      werkbrug
          .eersteCode()
          .ifPresent(
              code ->
                  uit.printf(
                      "Er zijn nog geen gebruikers. Maak de eerste op %s/eerste-beheerder met code"
                          + " %s%n",
                      werkbrug.adres(gekozen), code));
    }
    uit.println("Stoppen: Ctrl-C.");
    uit.flush();
    stopsein.wacht();
  }
}
