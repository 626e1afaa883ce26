package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.round.Dossieropslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product as a process of its own: signals, kill -9, and starting again. */
class ProcesTest {
  private static final int GEDULD_SECONDEN = 120;

  @TempDir private Path map;

  /** Killed as soon as the write-ahead log has grown so far: during the transaction. */
  @ParameterizedTest
  @ValueSource(longs = {200_000, 3_000_000})
  void killInTheMiddleOfAnImportLeavesItWholeOrAbsent(long bytes) throws Exception {
    Path bestanden = map.resolve("bestanden");
    int mensen = 1_500;
    RegioBestanden.schrijf(
        DemoRegio.maak(Presets.get("westerveld"), Omvang.van(mensen), 3, Proefdienst.PEILDATUM),
        bestanden);
    Path data = map.resolve("data");

    Process proces = start("import", "--map", data.toString(), bestanden.toString());
    File logboek = data.resolve("werkbrug.db-wal").toFile();
    while (proces.isAlive() && logboek.length() < bytes) {
      Thread.onSpinWait();
    }
    proces.destroyForcibly();
    assertThat(proces.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)).isTrue();

    try (Database database = Database.open(data)) {
      assertThat(new RegioStore(database).lees().werkzoekenden().size()).isIn(0, mensen);
    }
    Process opnieuw = start("import", "--map", data.toString(), bestanden.toString());
    assertThat(einde(opnieuw)).isZero();
    try (Database database = Database.open(data)) {
      assertThat(new RegioStore(database).lees().werkzoekenden()).hasSize(mensen);
    }
  }

  @Test
  void demoStartsAgainOnItsFolderWithTheSameRound() throws Exception {
    Path data = map.resolve("data");
    String[] regel = {
      "demo",
      "--preset",
      "westerveld",
      "--personen",
      "80",
      "--map",
      data.toString(),
      "--poort",
      "0",
      "--prijsstappen",
      "50",
      "--zoekstappen",
      "20000",
      "--planstappen",
      "1000"
    };

    Process eerste = start(regel);
    String voor = rondes(adres(eerste));
    eerste.destroy();
    int eersteEinde = einde(eerste);
    Process tweede = start(regel);
    String na = rondes(adres(tweede));
    tweede.destroy();

    assertThat(voor).contains("\"KLAAR\"");
    assertThat(na).isEqualTo(voor);
    assertThat(eersteEinde).isZero();
    assertThat(einde(tweede)).isZero();
    Process anders =
        start("demo", "--preset", "noord-limburg", "--map", data.toString(), "--poort", "0");
    assertThat(einde(anders)).isEqualTo(Main.FAILED);
  }

  @Test
  void signalDuringARoundKeepsTheBestPlanSoFar() throws Exception {
    Path bestanden = map.resolve("bestanden");
    RegioBestanden.schrijf(
        DemoRegio.maak(Presets.get("westerveld"), Omvang.van(200), 3, Proefdienst.PEILDATUM),
        bestanden);
    Path uit = map.resolve("uit");

    Process proces =
        start(
            "ronde",
            "--invoer",
            bestanden.toString(),
            "--uitvoer",
            uit.toString(),
            "--peildatum",
            "2026-11-02",
            "--prijsstappen",
            "20",
            "--zoekstappen",
            "100000000");
    try (BufferedReader regels = proces.errorReader()) {
      String regel = regels.readLine();
      while (regel != null && !regel.contains("plan verbeteren")) {
        regel = regels.readLine();
      }
      proces.destroy();

      assertThat(einde(proces)).isZero();
    }
    assertThat(Files.readString(uit.resolve("samenvatting.txt"))).containsIgnoringCase("gestopt");
    assertThat(uit.resolve("voorstellen.json")).isNotEmptyFile();
  }

  @Test
  void killInTheMiddleOfARoundLetsTheNextStartFinishIt() throws Exception {
    Path data = gevuldeMap();
    String[] regel = {"serve", "--map", data.toString(), "--poort", "0"};
    String ronde =
        "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
            + "\"planstappen\":0,\"maximumSeconden\":7200}";

    Process eerste = start(regel);
    String adres = adres(eerste);
    try (HttpClient client = HttpClient.newHttpClient()) {
      String locatie = startRonde(client, adres, ronde);
      assertThat(
              client
                  .send(
                      HttpRequest.newBuilder(URI.create(adres + locatie + "/voortgang")).build(),
                      HttpResponse.BodyHandlers.ofLines())
                  .body()
                  .filter(een -> een.contains("plan verbeteren"))
                  .findFirst())
          .isPresent();
      eerste.destroyForcibly().waitFor();

      Process tweede = start(regel);
      String opnieuw = adres(tweede);
      client.send(
          HttpRequest.newBuilder(URI.create(opnieuw + locatie + "/_stop"))
              .POST(HttpRequest.BodyPublishers.noBody())
              .build(),
          HttpResponse.BodyHandlers.discarding());
      String laatste =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(opnieuw + locatie + "/voortgang")).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();

      assertThat(laatste).contains("event: einde").contains("\"GESTOPT\"");
      tweede.destroy();
      assertThat(einde(tweede)).isZero();
    }
  }

  @Test
  void killRightAfterARoundLosesNothingOfIt() throws Exception {
    Path data = gevuldeMap();
    Process proces = start("serve", "--map", data.toString(), "--poort", "0");
    String adres = adres(proces);
    String locatie;
    try (HttpClient client = HttpClient.newHttpClient()) {
      locatie = startRonde(client, adres, "{\"peildatum\":\"2026-11-02\"}");
      String laatste =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(adres + locatie + "/voortgang")).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      proces.destroyForcibly().waitFor();

      assertThat(laatste).contains("event: einde").contains("\"KLAAR\"");
    }
    RondeId ronde = new RondeId(locatie.substring(locatie.lastIndexOf('/') + 1));
    try (Database database = Database.open(data)) {
      assertThat(new Dossieropslag(database).bestaat(ronde)).isTrue();
      assertThat(
              new UitkomstStore(database)
                  .listVoorstellen(ronde, UitkomstStore.Filter.ALLES, null, 1)
                  .rijen())
          .isNotEmpty();
    }
  }

  /** With an invented region. */
  private Path gevuldeMap() {
    Path data = map.resolve("data");
    try (Database database = Database.open(data)) {
      new KenmerkStore(database).zetVerzonnen(true);
      new RegioStore(database)
          .bewaar(
              DemoRegio.maak(Presets.get("westerveld"), Omvang.van(200), 3, Proefdienst.PEILDATUM));
    }
    return data;
  }

  private static String startRonde(HttpClient client, String adres, String ronde) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(adres + "/v1/matchingsrondes"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ronde))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /** The product as a process, with this command line. */
  static Process start(String... regel) throws IOException {
    List<String> opdracht =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                Main.class.getName()));
    opdracht.addAll(List.of(regel));
    return new ProcessBuilder(opdracht).start();
  }

  /** Waits until the service says where it is. */
  static String adres(Process proces) throws IOException {
    BufferedReader regels = proces.inputReader();
    String regel = regels.readLine();
    while (regel != null && !regel.contains("http://")) {
      regel = regels.readLine();
    }
    if (regel == null) {
      throw new AssertionError(
          "de dienst startte niet: "
              + new String(proces.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    return regel.substring(regel.indexOf("http://"));
  }

  private static String rondes(String adres) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest verzoek =
          HttpRequest.newBuilder(URI.create(adres + "/v1/matchingsrondes")).build();
      return client.send(verzoek, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private static int einde(Process proces) throws InterruptedException {
    assertThat(proces.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)).isTrue();
    return proces.exitValue();
  }
}
