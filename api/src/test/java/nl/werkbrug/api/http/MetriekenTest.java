package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.werkbrug.api.auth.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetriekenTest {
  private final Metrieken metrieken = new Metrieken("sleutel-van-de-beheerder");
  private final HttpDienst dienst = new HttpDienst(Netwerk.LOKAAL, metrieken);
  private final HttpClient client = HttpClient.newHttpClient();
  private String adres;

  @BeforeEach
  void start() throws Exception {
    metrieken.meter("werkbrug.proef", "een proef", () -> 42).voegToe(dienst);
    dienst.route(
        GET,
        "/v1/vacatures/:id",
        Toegang.OPEN,
        verzoek -> Antwoord.json(verzoek.pad("id", tekst -> tekst)));
    adres = "http://127.0.0.1:" + dienst.luister("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    client.close();
    dienst.close();
  }

  @Test
  void countsRequestsByTemplateAndNotByAddress() throws Exception {
    assertThat(haal("/v1/vacatures/geheim-nummer").statusCode()).isEqualTo(200);

    String cijfers = haal("/metrics").body();

    assertThat(cijfers)
        .contains("werkbrug_http_verzoek_seconds_count{methode=\"GET\",route=\"/v1/vacatures/:id\"")
        .contains("werkbrug_proef 42.0", "jvm_memory_used_bytes", "werkbrug_http_wachtrij")
        .doesNotContain("geheim-nummer");
  }

  @Test
  void whoComesThroughAProxyNeedsTheKey() throws Exception {
    assertThat(haal("/metrics", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(403);
    assertThat(
            haal(
                    "/metrics",
                    "X-Forwarded-For",
                    "203.0.113.7",
                    "Authorization",
                    "Bearer sleutel-van-de-beheerder")
                .statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> haal(String pad, String... kopregels)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(adres + pad));
    if (kopregels.length > 0) {
      verzoek.headers(kopregels);
    }
    return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
  }
}
