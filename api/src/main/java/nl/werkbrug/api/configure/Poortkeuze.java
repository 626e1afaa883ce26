package nl.werkbrug.api.configure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The port of the service. */
final class Poortkeuze {
  private static final int HOOGSTE = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int poort;

  @Option(
      names = "--poort",
      paramLabel = "N",
      defaultValue = "8080",
      description = "De poort van de dienst, 0 voor een vrije poort. Standaard: ${DEFAULT-VALUE}.")
  void kies(int gekozen) {
    if (gekozen < 0 || gekozen > HOOGSTE) {
      throw new ParameterException(
          spec.commandLine(),
          "`--poort` (%d) moet tussen 0 en %d liggen".formatted(gekozen, HOOGSTE));
    }
    poort = gekozen;
  }

  int poort() {
    return poort;
  }

  /** Fails early when the port is taken: before minutes of work, not after. */
  void controleerVrij() {
    if (poort == 0) {
      return;
    }
    try (ServerSocket proef = new ServerSocket()) {
      proef.setReuseAddress(true);
      proef.bind(new InetSocketAddress(InetAddress.getByName(Werkbrug.HOST), poort));
    } catch (IOException e) {
      throw bezet(poort);
    }
  }

  static Opdrachtfout bezet(int poort) {
    return Opdrachtfout.mislukt(
        "poort %d is niet vrij. Stop het programma dat haar gebruikt, of kies een andere met --poort."
            .formatted(poort));
  }
}
