package nl.werkbrug.api.configure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Preset;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.organisatie.Regio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which demo region to make. */
final class Regiokeuze {
  private static final int MINST = 50;
  private static final int MEEST = 400_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--preset",
      required = true,
      paramLabel = "NAAM",
      description =
          "De voorbeeldregio: gooi-en-vechtstreek, westerveld, noord-limburg, schouwen-duiveland of"
              + " stichtse-vecht-wijdemeren-weesp.")
  private String preset;

  @Option(
      names = "--personen",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Hoeveel werkzoekenden, 50 tot 400000. Standaard: ${DEFAULT-VALUE}.")
  private int personen;

  @Option(
      names = "--plekken",
      paramLabel = "N",
      description = "Hoeveel plekken. Standaard: 3 op de 10 personen.")
  private @Nullable Integer plekken;

  @Option(
      names = "--jobcoaches",
      paramLabel = "N",
      description = "Hoeveel jobcoaches. Standaard: 1 op de 50 personen.")
  private @Nullable Integer jobcoaches;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Begin van het toeval: dezelfde seed geeft dezelfde regio en ronde. Standaard: 1.")
  private long seed;

  @Option(
      names = "--peildatum",
      paramLabel = "DATUM",
      description = "De dag waarop alles wordt bekeken, jjjj-mm-dd. Standaard: vandaag.")
  private @Nullable LocalDate peildatum;

  /** Checks everything that was given; what is wrong is wrong usage, all at once. */
  void controleer() {
    List<Gegevensfout> fouten = new ArrayList<>();
    vang(this::preset, fouten);
    vang(this::omvang, fouten);
    if (!fouten.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          fouten.stream()
              .map(fout -> new Gegevensfout("--" + fout.veld(), fout.waarde(), fout.toegestaan()))
              .map(Gegevensfout::tekst)
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }

  Preset preset() {
    return Presets.get(preset);
  }

  Omvang omvang() {
    Omvang standaard = Omvang.van(Math.clamp(personen, MINST, MEEST));
    return new Omvang(
        personen,
        plekken == null ? standaard.plekken() : plekken,
        jobcoaches == null ? standaard.jobcoaches() : jobcoaches);
  }

  long seed() {
    return seed;
  }

  LocalDate peildatum() {
    return peildatum == null ? Werkbrug.vandaag() : peildatum;
  }

  Regio maak() {
    return DemoRegio.maak(preset(), omvang(), seed, peildatum());
  }

  private static void vang(Supplier<?> keuze, List<Gegevensfout> fouten) {
    try {
      Object unused = keuze.get();
    } catch (OngeldigeGegevens e) {
      fouten.addAll(e.fouten());
    }
  }
}
