package nl.werkbrug.api.configure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Opslagfout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says when something is wrong, in Dutch, and the exit code with it. */
final class Foutmelding {
  private static final Logger LOG = LoggerFactory.getLogger(Foutmelding.class);

  private Foutmelding() {}

  static int verkeerdGebruik(ParameterException fout, String[] args) {
    CommandLine opdracht = fout.getCommandLine();
    PrintWriter err = opdracht.getErr();
    err.println(zin(fout));
    err.printf("Hulp: %s --help%n", opdracht.getCommandSpec().qualifiedName());
    err.flush();
    return Main.WRONG_USAGE;
  }

  static int mislukt(Exception fout, CommandLine opdracht, CommandLine.ParseResult gelezen) {
    PrintWriter err = opdracht.getErr();
    int code =
        switch (fout) {
          case OngeldigeGegevens ongeldig -> {
            List<String> fouten = ongeldig.fouten().stream().map(Gegevensfout::tekst).toList();
            yield Invoervorm.geweigerd(fouten, fouten.size(), err);
          }
          case Opdrachtfout eigen -> {
            err.println(eigen.getMessage());
            yield eigen.exitCode();
          }
          case Opslagfout opslag when opslag.code() == Opslagfout.Code.NIET_GEVONDEN -> {
            err.println(opslag.getMessage());
            yield Main.REFUSED;
          }
          case Opslagfout opslag -> {
            err.println("Mislukt: " + opslag.getMessage());
            if (opslag.soort() == Opslagfout.Soort.INTERN) {
              LOG.error("onverwachte fout in de opslag", opslag);
            }
            yield Main.FAILED;
          }
          case UncheckedIOException bestand -> {
            err.println("Mislukt: " + zin(bestand));
            yield Main.FAILED;
          }
          case IOException bestand -> {
            err.println("Mislukt: " + reden(bestand));
            yield Main.FAILED;
          }
          default -> {
            err.println("Mislukt door een onverwachte fout. Meer staat in het logboek.");
            LOG.error("onverwachte fout", fout);
            yield Main.FAILED;
          }
        };
    err.flush();
    return code;
  }

  private static String zin(UncheckedIOException fout) {
    String reden = reden(Objects.requireNonNull(fout.getCause()));
    String wat = fout.getMessage();
    return wat == null || wat.contains("Exception") ? reden : wat + ": " + reden;
  }

  private static String reden(IOException fout) {
    return switch (fout) {
      case AccessDeniedException dicht -> "geen rechten op " + dicht.getFile();
      case FileSystemException bestand
          when bestand.getReason() == null || bestand.getReason().isEmpty() ->
          bestand.getFile() + " is niet te gebruiken";
      case FileSystemException bestand -> bestand.getFile() + ": " + bestand.getReason();
      default -> String.valueOf(fout.getMessage());
    };
  }

  private static String zin(ParameterException fout) {
    return switch (fout) {
      case UnmatchedArgumentException onbekend -> onbekend(onbekend);
      case MissingParameterException mist ->
          mist.getMissing().stream()
              .map(Foutmelding::naam)
              .collect(Collectors.joining(", ", "Er ontbreekt: ", "."));
      case OverwrittenOptionException dubbel ->
          "De optie " + naam(dubbel.getOverwritten()) + " mag er één keer staan.";
      case ParameterException vorm
          when vorm.getArgSpec() != null
              && vorm.getCause() instanceof TypeConversionException reden ->
          "`%s` (%s) %s".formatted(naam(vorm.getArgSpec()), vorm.getValue(), reden.getMessage());
      default -> String.valueOf(fout.getMessage());
    };
  }

  private static String onbekend(UnmatchedArgumentException fout) {
    String gegeven = String.join(" ", fout.getUnmatched());
    boolean opdracht = fout.getCommandLine().getParent() == null;
    String soort =
        fout.isUnknownOption()
            ? "Onbekende optie: "
            : opdracht ? "Onbekende opdracht: " : "Dit hoort er niet bij: ";
    List<String> bedoeld = fout.getSuggestions();
    return soort
        + gegeven
        + "."
        + (bedoeld.isEmpty()
            ? ""
            : " Bedoelde u "
                + String.join(
                    " of ",
                    bedoeld.stream().map(naam -> naam.replaceFirst("^werkbrug ", "")).toList())
                + "?");
  }

  private static String naam(ArgSpec argument) {
    return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
  }
}
