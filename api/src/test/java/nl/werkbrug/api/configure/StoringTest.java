package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What still answers when the database does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoringTest {
  private Proefdienst dienst;

  @BeforeAll
  void sluitDeDatabase(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    dienst.werkbrug().database().close();
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void figuresGoOnWithoutThoseOfTheDatabase() {
    HttpResponse<String> cijfers = metBewijs("/metrics");

    assertThat(cijfers.statusCode()).isEqualTo(200);
    assertThat(cijfers.body())
        .contains("jvm_memory_used_bytes", "werkbrug_http_wachtrij")
        .contains("werkbrug_index_achterstand NaN", "werkbrug_ronde_aantal NaN")
        .contains("werkbrug_bericht_wachtend NaN", "werkbrug_bericht_mislukt NaN");
  }

  @Test
  void figuresStayForTheBeheerderOnly() {
    assertThat(metBewijs("/metrics", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(403);
  }

  @Test
  void readinessNamesWhatDoesNotWork() {
    HttpResponse<String> gereed = metBewijs("/health/ready");

    assertThat(gereed.statusCode()).isEqualTo(503);
    assertThat(gereed.body()).contains("Nog niet klaar: database");
  }

  @Test
  void whatIsTheSameForEverybodyIsThere() {
    assertThat(metBewijs("/health/live").statusCode()).isEqualTo(200);
    assertThat(metBewijs("/v1/openapi.json").statusCode()).isEqualTo(200);
    assertThat(metBewijs("/v1/schemas/dossier").statusCode()).isEqualTo(200);
    assertThat(metBewijs("/v1/vacatures").statusCode()).isEqualTo(503);
  }

  /** As somebody whose session would be looked up. */
  private HttpResponse<String> metBewijs(String pad, String... kopregels) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(dienst.adres(pad))).header("Authorization", "Bearer x");
    if (kopregels.length > 0) {
      verzoek.headers(kopregels);
    }
    return dienst.stuur(verzoek.build());
  }
}
