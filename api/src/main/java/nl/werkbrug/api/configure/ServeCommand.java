package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Preset;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.RegioStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--preset",
      paramLabel = "NAAM",
      description =
          "Richt een lege gegevensmap in als deze regio: gemeenten, organisaties, beroepen en wat"
              + " het beleid van de bron vastlegt; nog zonder mensen en werk.")
  private @Nullable String preset;

  @Override
  public Integer call() throws Exception {
    Preset gekozen = preset == null ? null : preset(preset);
    Instellingen instellingen = map.instellingen();
    poort.controleerVrij(instellingen);
    try (Werkbrug werkbrug = Werkbrug.open(map.map(), instellingen)) {
      if (gekozen != null) {
        richtIn(werkbrug, gekozen);
      }
      serveer(werkbrug, poort, main.stopsein(), spec.commandLine().getOut());
    }
    return Main.DONE;
  }

  private Preset preset(String naam) {
    try {
      return Presets.get(naam);
    } catch (OngeldigeGegevens e) {
      throw new ParameterException(spec.commandLine(), "--" + e.fouten().getFirst().tekst());
    }
  }

  /** Only in an empty folder: what somebody changed since stays as it is. */
  static void richtIn(Werkbrug werkbrug, Preset preset) {
    if (!new BeleidskaderStore(werkbrug.database()).list().isEmpty()) {
      throw Opdrachtfout.geweigerd(
          "De map is al ingericht. Start de dienst zonder --preset, of kies een lege map met"
              + " --map.");
    }
    new RegioStore(werkbrug.database()).bewaar(DemoRegio.inrichting(preset, Werkbrug.vandaag()));
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
