package nl.werkbrug.api.configure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The port of the service. */
final class Poortkeuze {
  private static final int HOOGSTE = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Integer poort;

  @Option(
      names = "--poort",
      paramLabel = "N",
      description =
          "De poort van de dienst, 0 voor een vrije poort. Standaard: die van de instellingen,"
              + " 8080.")
  void kies(int gekozen) {
    if (gekozen < 0 || gekozen > HOOGSTE) {
      throw new ParameterException(
          spec.commandLine(),
          "`--poort` (%d) moet tussen 0 en %d liggen".formatted(gekozen, HOOGSTE));
    }
    poort = gekozen;
  }

  /** The port on the command line, or else the one of the settings. */
  int poort(Instellingen instellingen) {
    return poort == null ? instellingen.poort() : poort;
  }

  /** Fails early when the port is taken: before minutes of work, not after. */
  void controleerVrij(Instellingen instellingen) {
    int gekozen = poort(instellingen);
    if (gekozen == 0) {
      return;
    }
    InetAddress adres = adres(instellingen.host());
    try (ServerSocket proef = new ServerSocket()) {
      proef.setReuseAddress(true);
      proef.bind(new InetSocketAddress(adres, gekozen));
    } catch (IOException e) {
      throw bezet(gekozen);
    }
  }

  private static InetAddress adres(String host) {
    try {
      InetAddress adres = InetAddress.getByName(host);
      if (adres.isAnyLocalAddress()
          || adres.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(adres) != null) {
        return adres;
      }
    } catch (UnknownHostException | SocketException e) {
      // told below, as an address of another computer
    }
    throw Opdrachtfout.geweigerd(
        "`host` (%s) moet een adres van deze computer zijn, zoals 127.0.0.1, of 0.0.0.0 voor alle."
            .formatted(host));
  }

  static Opdrachtfout bezet(int poort) {
    return Opdrachtfout.mislukt(
        "poort %d is niet vrij. Stop het programma dat haar gebruikt, of kies een andere met --poort."
            .formatted(poort));
  }
}
