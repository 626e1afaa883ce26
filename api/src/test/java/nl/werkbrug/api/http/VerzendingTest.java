package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.werkbrug.api.auth.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerzendingTest {
  private static final int BLOK = 1 << 16;

  private final HttpDienst dienst = new HttpDienst();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void sluit() {
    client.close();
    dienst.close();
  }

  @Test
  void sendsABodyThatIsMadeOnTheWayWhole() throws Exception {
    int blokken = 300;
    dienst.route(
        GET,
        "/groot",
        Toegang.OPEN,
        verzoek ->
            Antwoord.stroom(
                "application/octet-stream",
                Map.of("Content-Disposition", "attachment"),
                uit -> {
                  for (int i = 0; i < blokken; i++) {
                    byte[] blok = new byte[BLOK];
                    Arrays.fill(blok, (byte) i);
                    uit.write(blok);
                  }
                }));
    int poort = dienst.luister("127.0.0.1", 0);

    byte[] inhoud =
        client.send(get(poort, "/groot"), HttpResponse.BodyHandlers.ofByteArray()).body();

    assertThat(inhoud).hasSize(blokken * BLOK);
    for (int i = 0; i < blokken; i++) {
      assertThat(inhoud[i * BLOK]).isEqualTo((byte) i);
      assertThat(inhoud[(i + 1) * BLOK - 1]).isEqualTo((byte) i);
    }
  }

  @Test
  void writerStopsWhenTheClientIsGone() throws Exception {
    AtomicLong geschreven = new AtomicLong();
    CountDownLatch gestopt = new CountDownLatch(1);
    dienst.route(
        GET,
        "/eindeloos",
        Toegang.OPEN,
        verzoek ->
            Antwoord.stroom(
                "application/octet-stream",
                Map.of(),
                uit -> {
                  try {
                    while (true) {
                      uit.write(new byte[BLOK]);
                      geschreven.addAndGet(BLOK);
                    }
                  } finally {
                    gestopt.countDown();
                  }
                }));
    int poort = dienst.luister("127.0.0.1", 0);

    try (Socket socket = new Socket("127.0.0.1", poort)) {
      socket
          .getOutputStream()
          .write(
              "GET /eindeloos HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(socket.getInputStream().readNBytes(3 * BLOK)).hasSize(3 * BLOK);
    }

    assertThat(gestopt.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(geschreven.get()).isLessThan(1L << 30);
  }

  @Test
  void aWriterThatFailsBreaksTheConnectionInsteadOfEndingTheBody() throws Exception {
    dienst.route(
        GET,
        "/stuk",
        Toegang.OPEN,
        verzoek ->
            Antwoord.stroom(
                "text/plain",
                Map.of(),
                uit -> {
                  uit.write(new byte[3 * BLOK]);
                  throw new IllegalStateException("halverwege");
                }));
    int poort = dienst.luister("127.0.0.1", 0);

    assertThatThrownBy(
            () -> client.send(get(poort, "/stuk"), HttpResponse.BodyHandlers.ofByteArray()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatGoesWrongIsToldAlsoWhenItsPageGoesWrong() throws Exception {
    dienst.metFoutpagina(
        (probleem, verzoek) -> {
          throw new IllegalStateException("ook stuk");
        });
    int poort = dienst.luister("127.0.0.1", 0);

    HttpResponse<String> antwoord =
        client.send(
            HttpRequest.newBuilder(uri(poort, "/weg")).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void aFullDiskIsAReasonToComeBackLater() throws Exception {
    dienst.route(
        GET,
        "/vol",
        Toegang.OPEN,
        verzoek -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        });
    int poort = dienst.luister("127.0.0.1", 0);

    HttpResponse<String> antwoord =
        client.send(get(poort, "/vol"), HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.statusCode()).isEqualTo(503);
    assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void followsUntilTheLastStateAndSendsEachStateOnce() throws Exception {
    AtomicInteger vraag = new AtomicInteger();
    dienst.route(
        GET,
        "/volg",
        Toegang.OPEN,
        verzoek ->
            Antwoord.volgen(
                () -> {
                  int nummer = Math.min(4, vraag.incrementAndGet()) / 2;
                  return Inhoud.Gebeurtenis.van(
                      "s" + nummer, "stand", Map.of("n", nummer), nummer == 2);
                },
                verzoek.kopregel("Last-Event-ID")));
    int poort = dienst.luister("127.0.0.1", 0);

    HttpResponse<String> alles =
        client.send(get(poort, "/volg"), HttpResponse.BodyHandlers.ofString());
    HttpResponse<String> opnieuw =
        client.send(
            HttpRequest.newBuilder(uri(poort, "/volg")).header("Last-Event-ID", "s2").build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(alles.headers().firstValue("Content-Type")).contains("text/event-stream");
    assertThat(alles.body())
        .isEqualTo(
            "id: s0\nevent: stand\ndata: {\"n\":0}\n\nid: s1\nevent: stand\ndata: {\"n\":1}\n\n"
                + "id: s2\nevent: stand\ndata: {\"n\":2}\n\n");
    assertThat(opnieuw.body()).isEqualTo("id: s2\nevent: stand\ndata: {\"n\":2}\n\n");
  }

  @Test
  void aSlowFollowerMissesStatesInBetweenButNotTheLast() throws Exception {
    AtomicInteger vraag = new AtomicInteger();
    AtomicBoolean einde = new AtomicBoolean();
    String vulling = "x".repeat(1 << 20);
    dienst.route(
        GET,
        "/volg",
        Toegang.OPEN,
        verzoek ->
            Antwoord.volgen(
                () -> {
                  boolean laatste = einde.get();
                  return Inhoud.Gebeurtenis.van(
                      laatste ? "einde" : "s" + vraag.incrementAndGet(),
                      laatste ? "einde" : "stand",
                      Map.of("v", vulling),
                      laatste);
                },
                ""));
    int poort = dienst.luister("127.0.0.1", 0);

    try (Socket socket = new Socket("127.0.0.1", poort)) {
      socket.setReceiveBufferSize(BLOK);
      socket
          .getOutputStream()
          .write(
              "GET /volg HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(1000), StandardCharsets.UTF_8)).contains("id: s1");
      einde.set(true);
      StringBuilder rest = new StringBuilder();
      byte[] blok = new byte[BLOK];
      while (rest.indexOf("id: einde") < 0) {
        int aantal = in.read(blok);
        assertThat(aantal).isPositive();
        rest.append(new String(blok, 0, aantal, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static HttpRequest get(int poort, String pad) {
    return HttpRequest.newBuilder(uri(poort, pad)).build();
  }

  private static URI uri(int poort, String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }
}
