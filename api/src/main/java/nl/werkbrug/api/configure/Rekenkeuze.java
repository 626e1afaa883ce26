package nl.werkbrug.api.configure;

import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import org.jspecify.annotations.Nullable;
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
      description = "Stappen voor de bewezen grens; 0 laat haar weg. Standaard: 300.")
  private @Nullable Integer prijsstappen;

  @Option(
      names = "--zoekstappen",
      paramLabel = "N",
      description = "Stappen om het plan te verbeteren. Standaard: 500 per persoon.")
  private @Nullable Integer zoekstappen;

  @Option(
      names = "--planstappen",
      paramLabel = "N",
      description = "Stappen van de oplosser over het hele model. Standaard: 100000.")
  private @Nullable Integer planstappen;

  @Option(
      names = "--maximum-seconden",
      paramLabel = "N",
      description = "Noodrem: stop dan met het beste plan tot dan toe. Standaard: 900.")
  private @Nullable Integer maximumSeconden;

  /** Checks what was given; what is wrong is wrong usage. */
  void controleer() {
    budget(1);
  }

  /** The budget for a round of so many people. */
  Rekenbudget budget(int personen) {
    Rekenbudget standaard = Rekenbudget.standaard(personen);
    try {
      return new Rekenbudget(
          prijsstappen == null ? standaard.prijsstappen() : prijsstappen,
          zoekstappen == null ? standaard.zoekstappen() : zoekstappen,
          planstappen == null ? standaard.planstappen() : planstappen,
          maximumSeconden == null ? standaard.maximumSeconden() : maximumSeconden);
    } catch (OngeldigeGegevens e) {
      throw new ParameterException(
          spec.commandLine(),
          e.fouten().stream()
              .map(Rekenkeuze::zin)
              .collect(Collectors.joining(System.lineSeparator())),
          e);
    }
  }

  private static String zin(Gegevensfout fout) {
    String optie = fout.veld().equals("maximumSeconden") ? "maximum-seconden" : fout.veld();
    return new Gegevensfout("--" + optie, fout.waarde(), fout.toegestaan()).tekst();
  }
}
