package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RapportageTest {
  private Proefdienst dienst;
  private String ronde;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    ronde = dienst.reken();
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void comparesGroupsOfARoundAndOfItsYear() {
    JsonNode vanRonde = Contractcontrole.houdt(dienst.get(ronde + "/eerlijkheid"));
    JsonNode vanJaar = Contractcontrole.houdt(dienst.get("/v1/rapportages/eerlijkheid?jaar=2026"));

    assertThat(vanRonde.path("vergelijkingen").size()).isEqualTo(5);
    assertThat(vanJaar.path("vergelijkingen")).isEqualTo(vanRonde.path("vergelijkingen"));
  }

  @Test
  void asksForAYear() {
    var zonder = dienst.get("/v1/rapportages/eerlijkheid");
    var fout = dienst.get("/v1/rapportages/eerlijkheid?jaar=1999&maand=3");

    assertThat(zonder.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(zonder).path("fouten").toString()).contains("jaar");
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten").size()).isEqualTo(2);
  }

  @Test
  void namesWorkThatIsMissingWithoutNamingPeople() {
    var antwoord = dienst.get(ronde + "/arrangementvraag");

    JsonNode vraag = Contractcontrole.houdt(antwoord);

    assertThat(vraag.path("mensen").asInt()).isPositive();
    assertThat(antwoord.body()).doesNotContain("werkzoekende\"");
  }

  @Test
  void tellsHowTheMatchingWorks() {
    JsonNode werkwijze = Contractcontrole.houdt(dienst.get("/v1/werkwijze"));

    assertThat(werkwijze.path("kader").asText()).contains("versie 1");
    assertThat(werkwijze.path("geschiktheid").size()).isEqualTo(35);
  }

  @Test
  void hasNothingToReportOnARoundThatIsNotThere() {
    assertThat(dienst.get("/v1/matchingsrondes/geen/eerlijkheid").statusCode()).isEqualTo(404);
    assertThat(dienst.get("/v1/matchingsrondes/geen/arrangementvraag").statusCode()).isEqualTo(404);
  }
}
