package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import nl.werkbrug.data.store.IdempotentieStore;
import nl.werkbrug.data.store.Sessie;
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
  private final IdempotentieStore idempotenties = new IdempotentieStore();
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
                new Weigeringen(database, new AuditStore(database), klok),
                new Idempotentie(database)));
    dienst.route(
        HttpMethod.POST,
        "/v1/iets",
        Toegang.MEDEWERKERS,
        verzoek -> {
          String inhoud = new String(verzoek.bytes(), StandardCharsets.UTF_8);
          if (inhoud.contains("wacht")) {
            wacht();
          }
          if (inhoud.contains("niets")) {
            return database.schrijf(sessie -> antwoord());
          }
          if (inhoud.contains("later")) {
            database.wijzig(this::tel);
            return antwoord();
          }
          return database.schrijf(
              sessie -> {
                tel(sessie);
                if (inhoud.contains("mislukt")) {
                  throw new Probleemfout(Probleem.Soort.CONFLICT, "Dit kan niet.");
                }
                return inhoud.contains("geheim")
                    ? Antwoord.geheim(Map.of("geheim", "sesam"), Map.of("Location", "/v1/iets/1"))
                    : antwoord();
              });
        });
    adres = URI.create("http://127.0.0.1:" + dienst.luister("127.0.0.1", 0) + "/v1/iets");
  }

  @AfterEach
  void stop() {
    client.close();
    dienst.close();
    database.close();
  }

  /** Changes something, and counts that. */
  private void tel(Sessie sessie) {
    idempotenties.bewaar(
        sessie,
        "iets",
        new IdempotentieStore.Beantwoord("v", gedaan.incrementAndGet(), null, null, new byte[0]));
  }

  private Antwoord antwoord() {
    return Antwoord.json(
        201, Map.of("keer", gedaan.get()), Map.of("Location", "/v1/iets/1", "ETag", "\"1\""));
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

  @Test
  void answerThatIsMadeAfterTheTransactionIsKeptToo() {
    HttpResponse<String> eerste = post("anna", "s", "{\"later\":1}");

    assertThat(post("anna", "s", "{\"later\":1}").body()).isEqualTo(eerste.body());
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void secretIsGivenOnceAndKeptNowhere() {
    assertThat(post("anna", "s", "{\"geheim\":1}").body()).contains("sesam");

    HttpResponse<String> tweede = post("anna", "s", "{\"geheim\":1}");

    assertThat(tweede.statusCode()).isEqualTo(409);
    assertThat(tweede.body()).contains("al uitgevoerd", "/v1/iets/1").doesNotContain("sesam");
    assertThat(gedaan).hasValue(1);
    assertThat(post("anna", "s", "{\"geheim\":2}").statusCode()).isEqualTo(422);
  }

  /** As when the service stopped between the change and its answer. */
  @Test
  void doneWithoutAnAnswerIsNotDoneAgain() {
    post("anna", "s", "{}");
    database.wijzig(
        sessie -> {
          String sleutel = Idempotentie.hash("anna s".getBytes(StandardCharsets.UTF_8));
          String verzoek = idempotenties.find(sessie, sleutel).orElseThrow().verzoek();
          idempotenties.bewaar(
              sessie,
              sleutel,
              new IdempotentieStore.Beantwoord(verzoek, 0, null, null, new byte[0]));
        });

    assertThat(post("anna", "s", "{}").statusCode()).isEqualTo(409);
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void whatWasUndoneOrChangedNothingMayBeTriedAgain() {
    assertThat(post("anna", "s", "{\"mislukt\":1}").statusCode()).isEqualTo(409);
    assertThat(post("anna", "s", "{\"niets\":1}").statusCode()).isEqualTo(201);

    assertThat(post("anna", "s", "{}").statusCode()).isEqualTo(201);
    assertThat(gedaan).hasValue(2);
  }
}
