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

    JsonNode dossier = wachtOpDossier();

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
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText()).contains("dossier");
  }

  @Test
  void isNotThereForARoundThatIsNotThere() {
    var antwoord = dienst.get("/v1/matchingsrondes/geen/dossier");

    assertThat(antwoord.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(antwoord);
  }

  /** The dossier is written after the round is safe. */
  private JsonNode wachtOpDossier() {
    long einde = System.nanoTime() + 30_000_000_000L;
    while (System.nanoTime() < einde) {
      var antwoord = dienst.get(ronde + "/dossier");
      if (antwoord.statusCode() == 200) {
        return Contractcontrole.houdt(antwoord);
      }
      assertThat(antwoord.statusCode()).isEqualTo(409);
    }
    throw new AssertionError("het dossier kwam niet");
  }
}
