package nl.werkbrug.api.configure;

import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much a round may compute. */
final class Rekenkeuze {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--prijsstappen",
      paramLabel = "N",
      defaultValue = Werkbrug.PRIJSSTAPPEN,
      description = "Stappen voor de grens en het startplan. Standaard: ${DEFAULT-VALUE}.")
  private int prijsstappen;

  @Option(
      names = "--zoekstappen",
      paramLabel = "N",
      defaultValue = Werkbrug.ZOEKSTAPPEN,
      description = "Stappen om het plan te verbeteren. Standaard: ${DEFAULT-VALUE}.")
  private int zoekstappen;

  @Option(
      names = "--maximum-seconden",
      paramLabel = "N",
      defaultValue = Werkbrug.MAXIMUM_SECONDEN,
      description =
          "Noodrem: stop dan met het beste plan tot dan toe. Standaard: ${DEFAULT-VALUE}.")
  private int maximumSeconden;

  /** Checks what was given; what is wrong is wrong usage. */
  Rekenbudget budget() {
    try {
      return new Rekenbudget(prijsstappen, zoekstappen, maximumSeconden);
    } catch (OngeldigeGegevens e) {
      throw new ParameterException(
          spec.commandLine(),
          e.fouten().stream().map(Rekenkeuze::zin).collect(Collectors.joining("\n")),
          e);
    }
  }

  private static String zin(Gegevensfout fout) {
    String optie = fout.veld().equals("maximumSeconden") ? "maximum-seconden" : fout.veld();
    return new Gegevensfout("--" + optie, fout.waarde(), fout.toegestaan()).tekst();
  }
}
