package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One round runs, and as many wait as there is place for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WachtrijTest {
  private static final int MEESTE_WACHTENDEN = 20;
  private static final String EINDELOOS =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
          + "\"planstappen\":0,\"maximumSeconden\":7200}";
  private static final Map<String, String> MET_SLEUTEL =
      Map.of("Content-Type", "application/json", "Idempotency-Key", "al-gedaan");
  private static final Map<String, String> FORMULIER =
      Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");

  private Proefdienst dienst;
  private String klaar;
  private String gestopt;

  @BeforeAll
  void vul(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    klaar = dienst.reken();
    gestopt = start(EINDELOOS);
    dienst.volg(gestopt, List.of("LOOPT"));
    dienst.post(gestopt + "/_stop", "");
    dienst.volg(gestopt, List.of("GESTOPT"));
    dienst.volg(start(EINDELOOS), List.of("LOOPT"));
    for (int wachtend = 1; wachtend < MEESTE_WACHTENDEN; wachtend++) {
      start(EINDELOOS);
    }
    assertThat(dienst.post("/v1/matchingsrondes", EINDELOOS, MET_SLEUTEL).statusCode())
        .isEqualTo(202);
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  private String start(String ronde) {
    HttpResponse<String> antwoord = dienst.post("/v1/matchingsrondes", ronde);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void oneMoreIsRefusedInWhicheverWayItIsAsked() {
    assertVol(dienst.post("/v1/matchingsrondes", EINDELOOS));
    assertVol(dienst.post(klaar + "/_herplan", "{}"));
    assertVol(dienst.post(gestopt + "/_hervat", ""));

    assertThat(Contractcontrole.houdt(dienst.get(gestopt)).path("status").asText())
        .isEqualTo("GESTOPT");
  }

  private static void assertVol(HttpResponse<String> antwoord) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(503);
    assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText())
        .contains("wachten al 20 matchingsrondes");
  }

  @Test
  void aPageSaysSoToo() {
    String kader = Proefdienst.regio().beleidskaders().getLast().id().waarde();

    HttpResponse<String> nieuw =
        dienst.post(
            "/rondes/nieuw", "peildatum=2026-11-02&soort=echt&beleidskader=" + kader, FORMULIER);
    HttpResponse<String> herplan =
        dienst.post(klaar.replace("/v1/matchingsrondes", "/rondes") + "/herplan", "", FORMULIER);

    for (HttpResponse<String> antwoord : List.of(nieuw, herplan)) {
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(503);
      assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
      assertThat(antwoord.body()).contains("<html", "wachten al 20 matchingsrondes");
    }
  }

  @Test
  void whatWasTakenBeforeKeepsItsAnswer() {
    assertThat(dienst.post("/v1/matchingsrondes", EINDELOOS, MET_SLEUTEL).statusCode())
        .isEqualTo(202);
  }
}
