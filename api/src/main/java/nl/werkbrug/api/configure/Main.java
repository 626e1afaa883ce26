package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of Werkbrug.
 *
 * <p>Exit codes: 0 done, 1 refused input, 2 wrong usage, 3 failed.
 */
@Command(
    name = "werkbrug",
    description = "Matcht werkzoekenden, werk en jobcoaches in een arbeidsmarktregio.",
    mixinStandardHelpOptions = true,
    resourceBundle = "nl.werkbrug.api.configure.opdrachtregel",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      GenereerCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      PostcodesCommand.class,
      RondeCommand.class,
      ReservekopieCommand.class,
      TerugzettenCommand.class,
      VerhuisCommand.class,
      OpschonenCommand.class,
      GebruikerCommand.class
    })
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;
  static final int FAILED = 3;

  /** Lucene's hint about a JVM flag: nothing a user has to know. Kept, or its level is lost. */
  private static final Logger VECTOREN =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Stopsein stopsein;

  @Spec private CommandSpec spec;

  private Main(Stopsein stopsein) {
    this.stopsein = stopsein;
  }

  /** Runs the command in {@code args} and ends the JVM with its exit code. */
  public static void main(String[] args) {
    VECTOREN.setLevel(Level.OFF);
    if (Boolean.getBoolean("exit.with.parent")) {
      exitWithParent();
    }
    Stopsein stopsein = Stopsein.vanHetSysteem();
    int exitCode = commandLine(stopsein).execute(args);
    stopsein.klaar(exitCode);
    System.exit(exitCode);
  }

  /** The whole command line, ready to execute; tests use it without ending the JVM. */
  static CommandLine commandLine(Stopsein stopsein) {
    return new CommandLine(new Main(stopsein))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(int.class, Waardevorm::geheelGetal)
        .registerConverter(Integer.class, Waardevorm::geheelGetal)
        .registerConverter(long.class, Waardevorm::grootGetal)
        .registerConverter(Path.class, Waardevorm::pad)
        .registerConverter(LocalDate.class, Waardevorm::datum)
        .setParameterExceptionHandler(Foutmelding::verkeerdGebruik)
        .setExecutionExceptionHandler(Foutmelding::mislukt);
  }

  /** Without a command there is nothing to do: that is wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Geef een opdracht.");
  }

  /** Asks long work to end. */
  Stopsein stopsein() {
    return stopsein;
  }

  /** A signal to Maven alone would otherwise leave the service behind, holding its port. */
  private static void exitWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent -> {
              CompletableFuture<Void> unused = parent.onExit().thenRun(() -> System.exit(DONE));
            });
  }

  /** The version in the manifest of the jar; "ontwikkelversie" outside a jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"werkbrug " + (version == null ? "ontwikkelversie" : version)};
    }
  }
}
