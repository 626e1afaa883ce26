package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.api.auth.Toegang;
import org.junit.jupiter.api.Test;

/** Too much at once, and too slowly. */
class DrukteTest {
  private static final int WACHTRIJ = 256;

  /** A stranger who would go on for ever is given this long, and no test waits for it. */
  private static final int GRENS_MS = 60_000;

  private static final int DRUPPEL_MS = 20;

  @Test
  void fullQueueIsAnsweredWith503AndWhenToComeBackAndTheOthersAreServed() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    try (HttpDienst dienst = new HttpDienst();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      dienst.route(
          GET,
          "/v1/traag",
          Toegang.OPEN,
          verzoek -> {
            wacht(open);
            return Antwoord.json("goed");
          });
      URI adres = URI.create("http://127.0.0.1:" + dienst.luister("127.0.0.1", 0) + "/v1/traag");
      CompletableFuture<HttpResponse<String>> eersteWeigering = new CompletableFuture<>();
      List<CompletableFuture<HttpResponse<String>>> alle = new ArrayList<>();
      for (int i = 0; i < WACHTRIJ + 10; i++) {
        CompletableFuture<HttpResponse<String>> een =
            client.sendAsync(HttpRequest.newBuilder(adres).build(), BodyHandlers.ofString());
        alle.add(
            een.whenComplete(
                (antwoord, fout) -> {
                  if (fout == null && antwoord.statusCode() == 503) {
                    eersteWeigering.complete(antwoord);
                  }
                }));
      }

      HttpResponse<String> geweigerd = eersteWeigering.get(1, TimeUnit.MINUTES);
      open.countDown();

      assertThat(geweigerd.headers().firstValue("Retry-After")).contains("2");
      assertThat(geweigerd.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(geweigerd.body()).contains("urn:werkbrug:probleem:te-druk");
      List<Integer> statussen =
          alle.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).toList();
      assertThat(statussen).containsOnly(200, 503);
      assertThat(statussen.stream().filter(status -> status == 200)).hasSize(WACHTRIJ);
    }
  }

  @Test
  void livenessIsAnsweredWhileAllElseWaits() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    try (HttpDienst dienst = new HttpDienst();
        HttpClient client = HttpClient.newHttpClient()) {
      new Gezondheid().voegToe(dienst);
      dienst.route(
          GET,
          "/v1/traag",
          Toegang.OPEN,
          verzoek -> {
            wacht(open);
            return Antwoord.json("goed");
          });
      String adres = "http://127.0.0.1:" + dienst.luister("127.0.0.1", 0);
      for (int i = 0; i < 20; i++) {
        var unused = client.sendAsync(get(adres + "/v1/traag"), BodyHandlers.discarding());
      }

      assertThat(client.send(get(adres + "/health/live"), BodyHandlers.ofString()).body())
          .contains("UP");
      open.countDown();
    }
  }

  @Test
  void readinessNamesAllThatDoesNotWork() throws Exception {
    try (HttpDienst dienst = new HttpDienst();
        HttpClient client = HttpClient.newHttpClient()) {
      new Gezondheid()
          .onderdeel("database", () -> false)
          .onderdeel("post", () -> true)
          .onderdeel(
              "index",
              () -> {
                throw new IllegalStateException("niet te lezen");
              })
          .voegToe(dienst);
      String adres = "http://127.0.0.1:" + dienst.luister("127.0.0.1", 0) + "/health/ready";

      HttpResponse<String> antwoord = client.send(get(adres), BodyHandlers.ofString());

      assertThat(antwoord.statusCode()).isEqualTo(503);
      assertThat(antwoord.body()).contains("Nog niet klaar: database, index.");
    }
  }

  @Test
  void closingAnswersWhatRunsAndEndsWhatIsFollowed() throws Exception {
    CountDownLatch begonnen = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    HttpDienst dienst = new HttpDienst();
    dienst
        .route(
            GET,
            "/v1/traag",
            Toegang.OPEN,
            verzoek -> {
              begonnen.countDown();
              wacht(open);
              return Antwoord.json("goed");
            })
        .route(
            GET,
            "/v1/volg",
            Toegang.OPEN,
            verzoek ->
                Antwoord.volgen(
                    () -> Inhoud.Gebeurtenis.van("s1", "stand", Map.of("n", 1), false), ""));
    int poort = dienst.luister("127.0.0.1", 0);
    String adres = "http://127.0.0.1:" + poort;
    try (HttpClient client = HttpClient.newHttpClient()) {
      Iterator<String> gevolgd =
          client.send(get(adres + "/v1/volg"), BodyHandlers.ofLines()).body().iterator();
      assertThat(gevolgd.next()).isEqualTo("id: s1");
      CompletableFuture<HttpResponse<String>> traag =
          client.sendAsync(get(adres + "/v1/traag"), BodyHandlers.ofString());
      begonnen.await();

      Thread sluiter = Thread.ofPlatform().start(dienst::close);
      gevolgd.forEachRemaining(regel -> assertThat(regel).isNotNull());
      wachtTotDicht(poort);
      open.countDown();

      assertThat(traag.join().statusCode()).isEqualTo(200);
      sluiter.join();
    }
  }

  private static void wachtTotDicht(int poort) {
    try {
      while (true) {
        new Socket("127.0.0.1", poort).close();
      }
    } catch (IOException e) {
      // nobody listens any more
    }
  }

  private static HttpRequest get(String adres) {
    return HttpRequest.newBuilder(URI.create(adres)).build();
  }

  private static void wacht(CountDownLatch open) {
    try {
      assertThat(open.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A byte now and then: no connection is ever idle, and none is kept. */
  @Test
  void slowBodyIsAnsweredWith408AndCut() throws Exception {
    try (HttpDienst dienst = ongeduldig()) {
      dienst.route(POST, "/v1/iets", Toegang.OPEN, verzoek -> Antwoord.json("goed"));
      int poort = dienst.luister("127.0.0.1", 0);

      String gelezen =
          druppel(
              poort,
              """
              POST /v1/iets HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/json\r
              Content-Length: 100000\r
              \r
              {\
              """);

      assertThat(gelezen).startsWith("HTTP/1.1 408 ").contains("urn:werkbrug:probleem:te-traag");
    }
  }

  @Test
  void slowHeadersAreCut() throws Exception {
    try (HttpDienst dienst = ongeduldig()) {
      dienst.route(GET, "/v1/iets", Toegang.OPEN, verzoek -> Antwoord.json("goed"));
      int poort = dienst.luister("127.0.0.1", 0);

      assertThat(druppel(poort, "GET /v1/iets HTTP/1.1\r\nHost: localhost\r\nX-Lang: ")).isEmpty();
    }
  }

  @Test
  void secondRequestOnTheSameConnectionHasToBeginInTimeToo() throws Exception {
    try (HttpDienst dienst = ongeduldig()) {
      dienst.route(GET, "/v1/iets", Toegang.OPEN, verzoek -> Antwoord.json("goed"));
      int poort = dienst.luister("127.0.0.1", 0);

      String gelezen =
          druppel(
              poort,
              "GET /v1/iets HTTP/1.1\r\nHost: localhost\r\n\r\nGET /v1/iets HTTP/1.1\r\nX: ");

      assertThat(gelezen).startsWith("HTTP/1.1 200 ").containsOnlyOnce("HTTP/1.1");
    }
  }

  private static HttpDienst ongeduldig() {
    return new HttpDienst(
        Netwerk.LOKAAL,
        new Metrieken(null),
        Poort.dicht(),
        new Geduld(Duration.ofMillis(300), 1L << 40));
  }

  /** Sends the beginning, and then a byte again and again until the connection is cut. */
  private static String druppel(int poort, String begin) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", poort);
        ScheduledExecutorService druppelaar = Executors.newSingleThreadScheduledExecutor()) {
      socket.setSoTimeout(GRENS_MS);
      OutputStream uit = socket.getOutputStream();
      uit.write(begin.getBytes(StandardCharsets.UTF_8));
      var unused =
          druppelaar.scheduleWithFixedDelay(
              () -> druppel(uit), DRUPPEL_MS, DRUPPEL_MS, TimeUnit.MILLISECONDS);
      StringBuilder gelezen = new StringBuilder();
      try (InputStream in = socket.getInputStream()) {
        int b = in.read();
        while (b >= 0) {
          gelezen.append((char) b);
          b = in.read();
        }
      } catch (java.net.SocketTimeoutException e) {
        throw new AssertionError("de verbinding bleef open", e);
      } catch (IOException e) {
        // reset: cut as well
      }
      druppelaar.shutdownNow();
      return gelezen.toString();
    }
  }

  /** One byte; once it throws no other is sent. */
  private static void druppel(OutputStream uit) {
    try {
      uit.write('x');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cut, as it should be
    }
  }
}
