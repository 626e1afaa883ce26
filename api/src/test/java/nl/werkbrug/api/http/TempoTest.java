package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.werkbrug.api.auth.Toegang;
import org.junit.jupiter.api.Test;

class TempoTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Tempo tempo = new Tempo(60, nanos::get);

  @Test
  void refusesWhoAsksTooOftenAndNobodyElse() {
    for (int i = 0; i < 60; i++) {
      assertThat(tempo.weigering("een")).isNull();
    }

    assertThat(tempo.weigering("een")).isNotNull();
    assertThat(tempo.weigering("ander")).isNull();
  }

  @Test
  void letsOneThroughAgainAfterASecond() {
    for (int i = 0; i < 61; i++) {
      var unused = tempo.weigering("een");
    }

    nanos.addAndGet(1_000_000_000L);

    assertThat(tempo.weigering("een")).isNull();
    assertThat(tempo.weigering("een")).isNotNull();
  }

  @Test
  void floodIsAnsweredWith429AndWhenToComeBack() throws Exception {
    try (HttpDienst dienst =
            new HttpDienst(new Netwerk(null, null, Set.of("127.0.0.1"), 10), new Metrieken(null));
        HttpClient client = HttpClient.newHttpClient()) {
      dienst.route(
          io.vertx.core.http.HttpMethod.GET,
          "/v1/iets",
          Toegang.OPEN,
          verzoek -> Antwoord.json("goed"));
      URI adres = URI.create("http://127.0.0.1:" + dienst.luister("127.0.0.1", 0) + "/v1/iets");

      HttpResponse<String> laatste = null;
      for (int i = 0; i < 20; i++) {
        laatste =
            client.send(
                HttpRequest.newBuilder(adres).header("X-Forwarded-For", "203.0.113.7").build(),
                HttpResponse.BodyHandlers.ofString());
      }

      assertThat(laatste).isNotNull();
      assertThat(laatste.statusCode()).isEqualTo(429);
      assertThat(laatste.headers().firstValue("Retry-After")).contains("60");
      assertThat(laatste.body()).contains("urn:werkbrug:probleem:te-vaak");
    }
  }
}
