package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeoordelingTest {
  private Proefdienst dienst;
  private JsonNode voorstellen;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    String ronde = dienst.reken();
    voorstellen = Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items");
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void walksFromAcceptanceToRelease() {
    String pad = pad(0);

    JsonNode stand = Contractcontrole.houdt(dienst.get(pad));
    JsonNode geaccepteerd =
        doe(pad + "/beoordelingen", 0, "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
    JsonNode besproken = doe(pad + "/gesprekken", 1, "\"antwoord\":\"JA\"");
    JsonNode vrij = doe(pad + "/vrijgave", 2, "\"door\":\"WERKZOEKENDE\",\"vrij\":true");

    assertThat(stand.path("verloop").path("stap").asText()).isEqualTo("VOORGESTELD");
    assertThat(geaccepteerd.path("oordeel").asText()).isEqualTo("GEACCEPTEERD");
    assertThat(besproken.path("stap").asText()).isEqualTo("BESPROKEN");
    assertThat(vrij.path("vrijDoorPersoon").asBoolean()).isTrue();
    assertThat(Contractcontrole.houdt(dienst.get(pad + "/beoordelingen")).path("items")).hasSize(3);
  }

  @Test
  void tellsTheSecondWhoWasFirst() {
    String pad = pad(1);
    doe(pad + "/beoordelingen", 0, "\"oordeel\":\"AFWIJZEN\",\"afwijsreden\":\"REIS\"");

    HttpResponse<String> tweede =
        dienst.post(
            pad + "/beoordelingen", "{\"versie\":0,\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"}");

    assertThat(tweede.statusCode()).isEqualTo(409);
    JsonNode probleem = Contractcontrole.houdt(tweede);
    assertThat(probleem.path("nu").path("oordeel").asText()).isEqualTo("AFGEWEZEN");
    assertThat(probleem.path("redenen")).isEmpty();
  }

  @Test
  void refusesAMoveOutOfOrderAndSaysWhatIsPossible() {
    HttpResponse<String> antwoord = dienst.post(pad(2) + "/voorlegging", "{\"versie\":0}");

    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText())
        .isEqualTo("Het voorstel is nog niet beoordeeld. Nu kan: beoordelen.");
  }

  @Test
  void namesWhatIsMissingInAJudgement() {
    HttpResponse<String> antwoord =
        dienst.post(pad(2) + "/beoordelingen", "{\"versie\":0,\"oordeel\":\"AFWIJZEN\"}");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten").get(0).path("veld").asText())
        .isEqualTo("afwijsreden");
  }

  @Test
  void keepsAPlekAndListsIt() {
    String pad = pad(3);
    doe(pad + "/beoordelingen", 0, "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");

    JsonNode gereserveerd =
        Contractcontrole.houdt(
            dienst.post(
                "/v1/reserveringen", "{\"voorstel\":\"%s\",\"versie\":1}".formatted(id(3))));
    JsonNode lijst = Contractcontrole.houdt(dienst.get("/v1/reserveringen"));

    assertThat(gereserveerd.has("gereserveerdTot")).isTrue();
    assertThat(lijst.path("items")).hasSize(1);
    doe("/v1/reserveringen/" + id(3) + "/_beeindig", 2, null);
    assertThat(Contractcontrole.houdt(dienst.get("/v1/reserveringen")).path("items")).isEmpty();
  }

  @Test
  void listsTasksPageByPage() {
    JsonNode eerste = Contractcontrole.houdt(dienst.get("/v1/taken?soort=BEOORDELEN&aantal=2"));
    HttpResponse<String> fout = dienst.get("/v1/taken?soort=SLAPEN");

    assertThat(eerste.path("items")).hasSize(2);
    JsonNode alle = Contractcontrole.houdt(dienst.get("/v1/taken?soort=BEOORDELEN&aantal=1000"));
    assertThat(naEerste(eerste)).isEqualTo(alle.path("items").get(2));
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(dienst.get("/v1/taken?na=%25").statusCode()).isEqualTo(400);
  }

  private JsonNode naEerste(JsonNode bladzijde) {
    return Contractcontrole.houdt(
            dienst.get(
                "/v1/taken?soort=BEOORDELEN&aantal=2&na=" + bladzijde.path("volgende").asText()))
        .path("items")
        .get(0);
  }

  @Test
  void showsAWerkgeverNothingThatIsNotReleased() {
    String werkgever = Proefdienst.regio().werkgevers().getFirst().id().waarde();

    JsonNode lijst =
        Contractcontrole.houdt(dienst.get("/v1/werkgevers/" + werkgever + "/voorstellen"));
    HttpResponse<String> reactie =
        dienst.post(
            "/v1/werkgevers/%s/voorstellen/%s/reactie".formatted(werkgever, id(2)),
            "{\"keuze\":\"KENNISMAKEN\"}");

    assertThat(lijst.path("items")).isEmpty();
    assertThat(reactie.statusCode()).isEqualTo(404);
    assertThat(dienst.get("/v1/werkgevers/geen/voorstellen").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesToHandOverAnEmptyCaseload() {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/caseload-overdrachten",
            "{\"van\":\"niemand\",\"naar\":\"iemand\",\"reden\":\"vertrek\"}");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten").toString()).contains("caseload");
  }

  private JsonNode doe(String pad, int versie, @org.jspecify.annotations.Nullable String velden) {
    HttpResponse<String> antwoord =
        dienst.post(pad, "{\"versie\":%d%s}".formatted(versie, velden == null ? "" : "," + velden));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return Contractcontrole.houdt(antwoord);
  }

  private String pad(int nummer) {
    return "/v1/voorstellen/" + id(nummer);
  }

  private String id(int nummer) {
    return voorstellen.get(nummer).path("id").asText();
  }
}
