package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTest {
  private Proefdienst dienst;
  private String ronde;
  private JsonNode uitkomst;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    ronde = dienst.reken();
    uitkomst = Contractcontrole.houdt(dienst.get(ronde)).path("uitkomst");
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void isKeptWithTheRoundAndFollowsItsSchema() {
    JsonNode schema = Contractcontrole.houdt(dienst.get("/v1/schemas/dossier"));

    JsonNode dossier = Contractcontrole.houdt(dienst.get(ronde + "/dossier"));

    assertThat(Contractcontrole.fouten((ObjectNode) schema, dossier)).isEmpty();
    assertThat(dossier.path("uitkomst").size()).isEqualTo(uitkomst.path("geplaatst").asInt());
    assertThat(dossier.path("score").path("medium").asLong())
        .isEqualTo(uitkomst.path("score").path("medium").asLong());
  }

  @Test
  void isNotThereForARoundWithoutPrices() {
    String zonder = dienst.reken("{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0}");

    var antwoord = dienst.get(zonder + "/dossier");

    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText())
        .contains("heeft geen dossier");
  }

  @Test
  void isNotThereYetForARoundThatWaitsOrRuns() {
    String lang =
        dienst
            .post(
                "/v1/matchingsrondes",
                "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
                    + "\"planstappen\":0,\"maximumSeconden\":7200}")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    var antwoord = dienst.get(lang + "/dossier");
    dienst.post(lang + "/_stop", "");

    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText())
        .contains("nog geen dossier");
  }

  @Test
  void isNotThereForARoundThatIsNotThere() {
    var antwoord = dienst.get("/v1/matchingsrondes/geen/dossier");

    assertThat(antwoord.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(antwoord);
  }
}
