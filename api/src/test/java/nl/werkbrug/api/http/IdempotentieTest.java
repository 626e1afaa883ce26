package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.auth.Vastlegging;
import nl.werkbrug.api.auth.Weigeringen;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A POST that counts how often it was done, on a real database and a clock that can be moved. */
class IdempotentieTest {
  private final AtomicReference<Instant> nu =
      new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
  private final AtomicInteger gedaan = new AtomicInteger();
  private final CountDownLatch bezig = new CountDownLatch(1);
  private final CountDownLatch verder = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path map;
  private Database database;
  private HttpDienst dienst;
  private URI adres;

  @BeforeEach
  void start() throws Exception {
    InstantSource bron = nu::get;
    Clock klok = bron.withZone(ZoneOffset.UTC);
    database = Database.open(map, klok);
    Idempotentie idempotentie = new Idempotentie(database);
    dienst =
        new HttpDienst(
            Netwerk.LOKAAL,
            new Metrieken(null),
            new Poort(
                bewijs ->
                    Optional.ofNullable(bewijs.drager())
                        .map(wie -> Gebruiker.medewerker(wie, wie, EnumSet.of(Functie.CONSULENT))),
                new BereikStore(database),
                new Vastlegging(database, klok),
                new Weigeringen(database, new AuditStore(database), klok)));
    dienst.route(
        HttpMethod.POST,
        "/v1/iets",
        Toegang.MEDEWERKERS,
        verzoek ->
            idempotentie.eenmaal(
                verzoek,
                sessie -> {
                  if (new String(verzoek.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                      .contains("wacht")) {
                    wacht();
                  }
                  return Antwoord.json(
                      201,
                      Map.of("keer", gedaan.incrementAndGet()),
                      Map.of("Location", "/v1/iets/1", "ETag", "\"1\""));
                }));
    adres = URI.create("http://127.0.0.1:" + dienst.luister("127.0.0.1", 0) + "/v1/iets");
  }

  @AfterEach
  void stop() {
    client.close();
    dienst.close();
    database.close();
  }

  private void wacht() {
    bezig.countDown();
    try {
      assertThat(verder.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<HttpResponse<String>> begin(String wie, String sleutel, String inhoud) {
    return client.sendAsync(
        HttpRequest.newBuilder(adres)
            .header("Authorization", "Bearer " + wie)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", sleutel)
            .POST(HttpRequest.BodyPublishers.ofString(inhoud))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String wie, String sleutel, String inhoud) {
    return begin(wie, sleutel, inhoud).join();
  }

  @Test
  void sameRequestIsDoneOnceAndAnsweredAlike() {
    HttpResponse<String> eerste = post("anna", "s", "{}");
    HttpResponse<String> tweede = post("anna", "s", "{}");

    assertThat(gedaan).hasValue(1);
    assertThat(tweede.statusCode()).isEqualTo(eerste.statusCode()).isEqualTo(201);
    assertThat(tweede.body()).isEqualTo(eerste.body());
    assertThat(tweede.headers().firstValue("Location")).contains("/v1/iets/1");
    assertThat(tweede.headers().firstValue("ETag")).contains("\"1\"");
  }

  @Test
  void whileItRunsTheSameKeyIsAConflict() throws Exception {
    CompletableFuture<HttpResponse<String>> eerste = begin("anna", "s", "{\"wacht\":1}");
    assertThat(bezig.await(1, TimeUnit.MINUTES)).isTrue();

    HttpResponse<String> tweede = post("anna", "s", "{\"wacht\":1}");
    verder.countDown();

    assertThat(tweede.statusCode()).isEqualTo(409);
    assertThat(tweede.body()).contains("urn:werkbrug:probleem:conflict", "loopt nog");
    assertThat(eerste.join().statusCode()).isEqualTo(201);
    assertThat(post("anna", "s", "{\"wacht\":1}").body()).isEqualTo(eerste.join().body());
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void answerIsKeptForADayAndNoLonger() {
    post("anna", "s", "{}");

    nu.updateAndGet(moment -> moment.plus(Duration.ofHours(24)).minusMillis(1));
    assertThat(post("anna", "s", "{}").body()).contains("1");
    nu.updateAndGet(moment -> moment.plusMillis(1));
    assertThat(post("anna", "s", "{}").body()).contains("2");

    assertThat(gedaan).hasValue(2);
  }

  @Test
  void keyIsOfWhoSendsIt() {
    post("anna", "s", "{}");

    assertThat(post("bert", "s", "{\"anders\":true}").body()).contains("2");
    assertThat(post("anna", "s", "{}").body()).contains("1");
    assertThat(post("anna b", "s", "{}").body()).contains("3");
  }

  @Test
  void otherRequestWithTheSameKeyIsRefused() {
    post("anna", "s", "{}");

    HttpResponse<String> ander = post("anna", "s", "{\"anders\":true}");

    assertThat(ander.statusCode()).isEqualTo(422);
    assertThat(ander.body()).contains("urn:werkbrug:probleem:sleutel-hergebruikt");
    assertThat(gedaan).hasValue(1);
  }
}
