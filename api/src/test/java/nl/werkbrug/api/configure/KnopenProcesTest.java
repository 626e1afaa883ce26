package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that share one PostgreSQL, and one of them is killed. */
class KnopenProcesTest {
  private static final Duration GEDULD = Duration.ofMinutes(3);

  @TempDir private Path map;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> processen = new ArrayList<>();
  private EmbeddedPostgres server;
  private Path instellingen;
  private Regio regio;

  @BeforeEach
  void start() throws Exception {
    server = EmbeddedPostgres.builder().start();
    instellingen = map.resolve("werkbrug.properties");
    Files.writeString(
        instellingen,
        "database.url=%s\ndatabase.gebruiker=postgres\ndatabase.wachtwoord=postgres\n"
            .formatted(server.getJdbcUrl("postgres", "postgres")));
    regio = DemoRegio.maak(Presets.get("westerveld"), Omvang.van(200), 3, Proefdienst.PEILDATUM);
    try (Database database =
        Database.open(
            Objects.requireNonNull(Instellingenlezer.lees(instellingen, map).database()),
            java.time.Clock.systemUTC())) {
      new RegioStore(database).bewaar(regio);
      new KenmerkStore(database).zetVerzonnen(true);
    }
  }

  @AfterEach
  void stop() throws Exception {
    for (Process proces : processen) {
      proces.destroyForcibly().waitFor();
    }
    client.shutdownNow(); // close() waits for ever on a stream of which one end was killed
    server.close();
  }

  @Test
  void theOtherNodeFindsEndsAndKeepsWhatAKilledNodeHadTaken() throws Exception {
    Process eerste = knoop("een");
    String een = adres(eerste);
    String ronde =
        post(
                een + "/v1/matchingsrondes",
                "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
                    + "\"planstappen\":0,\"maximumSeconden\":7200}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(wachtOpRegel(een + ronde + "/voortgang", "plan verbeteren")).isPresent();
    Process tweede = knoop("twee");
    String twee = adres(tweede);

    String woord = "zeppelinmonteur";
    String gevonden = maak(een, woord);
    assertThat(zoek(twee, woord)).isEqualTo(gevonden);

    List<String> bevestigd = new CopyOnWriteArrayList<>();
    Thread poster =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    while (true) {
                      bevestigd.add(maak(een, "Medewerker"));
                    }
                  } catch (IOException e) {
                    // killed: what has no answer was not acknowledged
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    while (bevestigd.size() < 20) {
      Thread.onSpinWait();
    }
    eerste.destroyForcibly().waitFor();
    poster.join();

    for (String id : bevestigd) {
      assertThat(get(twee + "/v1/vacatures/" + id).statusCode()).as(id).isEqualTo(200);
    }
    // Only a node that holds the round can end it: the other took it when the lease had ended.
    post(twee + ronde + "/_stop", "");
    assertThat(wachtOpStatus(twee + ronde, "GESTOPT")).isTrue();
    JsonNode voorstellen = Contractcontrole.lees(get(twee + ronde + "/voorstellen").body());
    assertThat(voorstellen.path("items")).isNotEmpty();
    tweede.destroy();
    assertThat(tweede.waitFor()).isZero();
  }

  private Process knoop(String naam) throws IOException {
    Process proces =
        ProcesTest.start(
            "serve",
            "--map",
            map.resolve(naam).toString(),
            "--instellingen",
            instellingen.toString(),
            "--poort",
            "0");
    processen.add(proces);
    return proces;
  }

  private static String adres(Process proces) throws IOException {
    return ProcesTest.adres(proces);
  }

  /** Posts an open vacature and gives its id once it is acknowledged. */
  private String maak(String adres, String titel) throws IOException, InterruptedException {
    var werkgever = regio.werkgevers().getFirst();
    HttpResponse<String> antwoord =
        post(
            adres + "/v1/vacatures",
            "{\"titel\":\"%s\",\"werkgever\":\"%s\",\"organisatie\":\"%s\",\"status\":\"OPEN\",\"werktijd\":{\"urenMin\":16,\"urenMax\":24}}"
                .formatted(titel, werkgever.id(), werkgever.organisatie()));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return Contractcontrole.lees(antwoord.body()).path("id").asText();
  }

  /** The first that is found; its index follows five times a second. */
  private String zoek(String adres, String woord) throws IOException, InterruptedException {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (System.nanoTime() < einde) {
      JsonNode items =
          Contractcontrole.lees(get(adres + "/v1/vacatures/_zoek?tekst=" + woord).body())
              .path("items");
      if (!items.isEmpty()) {
        return items.at("/0/id").asText();
      }
    }
    return "";
  }

  private boolean wachtOpStatus(String adres, String status)
      throws IOException, InterruptedException {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (System.nanoTime() < einde) {
      if (Contractcontrole.lees(get(adres).body()).path("status").asText().equals(status)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  private Optional<String> wachtOpRegel(String adres, String tekst)
      throws IOException, InterruptedException {
    try (Stream<String> regels =
        client
            .send(
                HttpRequest.newBuilder(URI.create(adres)).build(),
                HttpResponse.BodyHandlers.ofLines())
            .body()) {
      return regels.filter(regel -> regel.contains(tekst)).findFirst();
    }
  }

  private HttpResponse<String> get(String adres) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(adres)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String adres, String json)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(adres))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
