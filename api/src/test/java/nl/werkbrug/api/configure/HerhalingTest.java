package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.store.ContactmomentStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.WerkgeverStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client sends twice because the first answer never came, is done once. */
class HerhalingTest {
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":1000,\"planstappen\":0}";

  private static Proefdienst dienst;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
  }

  @AfterAll
  static void stop() {
    dienst.close();
  }

  private static HttpResponse<String> tweemaal(String adres, String inhoud, int status) {
    Map<String, String> sleutel =
        Map.of("Idempotency-Key", adres + "-1", "Content-Type", "application/json");
    HttpResponse<String> eerste = dienst.post(adres, inhoud, sleutel);
    HttpResponse<String> tweede = dienst.post(adres, inhoud, sleutel);
    Contractcontrole.houdt(eerste);
    Contractcontrole.houdt(tweede);
    assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(status);
    assertThat(tweede.statusCode()).isEqualTo(status);
    assertThat(tweede.body()).isEqualTo(eerste.body());
    assertThat(dienst.post(adres, inhoud + " ", sleutel).statusCode()).isEqualTo(422);
    return eerste;
  }

  @Test
  void roundIsQueuedOnceAndReplannedOnce() {
    RondeStore rondes = new RondeStore(dienst.werkbrug().database());
    long voor = rondes.aantal();

    String locatie =
        tweemaal("/v1/matchingsrondes", RONDE, 202).headers().firstValue("Location").orElseThrow();
    assertThat(rondes.aantal()).isEqualTo(voor + 1);
    dienst.volg(locatie, List.of("KLAAR"));

    String herplan =
        tweemaal(locatie + "/_herplan", "{\"peildatum\":\"2026-11-02\"}", 202)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    dienst.volg(herplan, List.of("KLAAR"));
    assertThat(rondes.aantal()).isEqualTo(voor + 2);
  }

  @Test
  void contactIsRecordedOnce() {
    WerkgeverId id = new WerkgeverStore(dienst.werkbrug().database()).list().getFirst().id();

    tweemaal(
        "/v1/werkgevers/" + id.waarde() + "/contactmomenten",
        "{\"datum\":\"2026-11-02\",\"soort\":\"BEZOEK\",\"onderwerp\":\"OVERIG\",\"verslag\":\"Belt"
            + " terug.\"}",
        201);

    assertThat(new ContactmomentStore(dienst.werkbrug().database()).list(id)).hasSize(1);
  }

  @Test
  void absenceTakesItsHoursOnce() {
    JobcoachStore coaches = new JobcoachStore(dienst.werkbrug().database());
    JobcoachId id = coaches.list().getFirst().id();
    int voor = coaches.get(id).inzet().size();

    tweemaal(
        "/v1/jobcoaches/" + id.waarde() + "/afwezigheid",
        "{\"van\":\"2026-12-01\",\"tot\":\"2026-12-12\"}",
        201);

    assertThat(coaches.get(id).inzet()).hasSize(voor + 1);
  }
}
