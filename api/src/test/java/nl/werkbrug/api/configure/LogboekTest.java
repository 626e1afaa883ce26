package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The logboek dataverwerkingen, from the outside. */
class LogboekTest {
  private static final String PERSOON =
      Proefdienst.regio().werkzoekenden().getFirst().id().waarde();
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String OUDER = "00f067aa0ba902b7";
  private static final String ACTIVITEIT = "dpl.core.processing_activity_id";
  private static final String BETROKKENE = "dpl.core.data_subject_id";

  @TempDir private Path map;
  private Inlogproef proef;

  @BeforeEach
  void start() throws Exception {
    proef = Inlogproef.metRegio(map);
    proef.maak("con", Functie.CONSULENT);
    proef.maak("beh", Functie.BEHEERDER);
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  private HttpResponse<String> logboek(String vraag) {
    HttpResponse<String> antwoord = proef.als("beh", "GET", "/v1/logboek" + vraag, null);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    return antwoord;
  }

  /** Every line, held against the contract. */
  private List<JsonNode> regels(String vraag) {
    List<JsonNode> regels = new ArrayList<>();
    JsonNode schema = Contractcontrole.verwezen("#/components/schemas/Verwerking");
    for (String regel : logboek(vraag).body().lines().toList()) {
      JsonNode een = Contractcontrole.lees(regel);
      assertThat(Contractcontrole.fouten(schema, een)).as(regel).isEmpty();
      regels.add(een);
    }
    return regels;
  }

  private static String betrokkene(JsonNode regel) {
    return regel.path("attributes").path(BETROKKENE).asText("");
  }

  private HttpResponse<String> metTrace(String token, String pad) {
    return proef
        .dienst()
        .stuur(
            HttpRequest.newBuilder(URI.create(proef.dienst().adres(pad)))
                .header("Authorization", "Bearer " + token)
                .header("traceparent", "00-" + TRACE + "-" + OUDER + "-01")
                .build());
  }

  @Test
  void readingAPersonIsOneLineInTheTraceOfWhoAsked() {
    metTrace(proef.token("con"), "/v1/werkzoekenden/" + PERSOON);

    JsonNode regel = regels("").getFirst();

    assertThat(regels("")).hasSize(1);
    assertThat(regel.path("trace_id").asText()).isEqualTo(TRACE);
    assertThat(regel.path("parent_span_id").asText()).isEqualTo(OUDER);
    assertThat(regel.path("span_id").asText()).isNotEqualTo(OUDER);
    assertThat(regel.path("status").asText()).isEqualTo("Ok");
    assertThat(regel.path("name").asText()).isEqualTo("GET /v1/werkzoekenden/:id");
    assertThat(Instant.ofEpochMilli(regel.path("start_time").asLong())).isEqualTo(proef.nu());
    assertThat(betrokkene(regel)).isNotEmpty().isNotEqualTo(PERSOON);
    assertThat(regel.toString()).doesNotContain("\"con\"", "Naam van con", PERSOON);
  }

  @Test
  void lineNamesAnActivityOfTheRegisterAndTheAuditHasItsTrace() {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    JsonNode regel = regels("").getFirst();

    String uri = regel.path("attributes").path(ACTIVITEIT).asText();
    JsonNode activiteit =
        Contractcontrole.houdt(proef.als("con", "GET", URI.create(uri).getPath(), null));
    JsonNode register =
        Contractcontrole.houdt(proef.als("con", "GET", "/v1/verwerkingsactiviteiten", null));
    JsonNode audit = Contractcontrole.houdt(proef.als("beh", "GET", "/v1/audit", null));

    assertThat(activiteit.path("uri").asText()).isEqualTo(uri);
    assertThat(activiteit.path("grondslag").asText()).contains("AVG");
    assertThat(register.path("items")).contains(activiteit);
    assertThat(audit.path("items"))
        .anyMatch(
            een ->
                een.path("trace").equals(regel.path("trace_id"))
                    && een.path("wie").asText().equals("con"));
    HttpResponse<String> onbekend =
        proef.als("con", "GET", "/v1/verwerkingsactiviteiten/iets", null);
    assertThat(onbekend.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(onbekend);
  }

  @Test
  void listHasALineForEachPersonInIt() {
    JsonNode lijst =
        Contractcontrole.houdt(proef.als("con", "GET", "/v1/werkzoekenden?aantal=5", null));
    assertThat(lijst.path("items")).hasSize(5);

    List<JsonNode> regels = regels("");

    assertThat(regels).hasSize(6);
    JsonNode verzoek = regels.getFirst();
    assertThat(betrokkene(verzoek)).isEmpty();
    Set<String> mensen = new HashSet<>();
    for (JsonNode regel : regels.subList(1, 6)) {
      assertThat(regel.path("parent_span_id")).isEqualTo(verzoek.path("span_id"));
      assertThat(regel.path("trace_id")).isEqualTo(verzoek.path("trace_id"));
      mensen.add(betrokkene(regel));
    }
    assertThat(mensen).hasSize(5).doesNotContain("");
  }

  @Test
  void pageAndChangeAndPersonalLinkAreAboutTheSamePerson() {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    proef.als("con", "GET", "/mensen/" + PERSOON, null);
    proef.als("con", "PATCH", "/v1/werkzoekenden/" + PERSOON, "{\"presentatie\":\"Hallo\"}");
    proef.metPersoonslink("zelf", new WerkzoekendeId(PERSOON));
    proef.als("zelf", "GET", "/v1/mijn/profiel", null);
    metTrace(proef.token("con"), "/v1/werkzoekenden?aantal=3");

    List<JsonNode> vanPersoon = regels("?werkzoekende=" + PERSOON);

    assertThat(vanPersoon)
        .extracting(regel -> regel.path("name").asText())
        .startsWith(
            "GET /v1/werkzoekenden/:id",
            "GET /mensen/:id",
            "PATCH /v1/werkzoekenden/:id",
            "GET /v1/mijn/profiel");
    assertThat(vanPersoon)
        .extracting(LogboekTest::betrokkene)
        .containsOnly(betrokkene(vanPersoon.getFirst()));
  }

  @Test
  void roundShowsItsPeopleAndEachOfThemIsInTheLog() {
    proef.maak("am", Functie.ACCOUNTMANAGER);

    JsonNode voorstellen = proef.ronde("am");

    Set<String> mensen = new HashSet<>();
    voorstellen.forEach(een -> mensen.add(een.path("werkzoekende").asText()));
    assertThat(regels("?aantal=10000"))
        .filteredOn(regel -> regel.path("name").asText().endsWith("/voorstellen"))
        .filteredOn(regel -> !betrokkene(regel).isEmpty())
        .hasSize(mensen.size());
  }

  @Test
  void roundIsOneOperationOnEverybodyInItInTheTraceOfWhoAskedForIt() {
    proef.maak("am", Functie.ACCOUNTMANAGER);

    JsonNode ronde =
        Contractcontrole.houdt(
            proef.als("am", "GET", proef.reken("am", "/v1/matchingsrondes"), null));

    List<JsonNode> regels =
        regels("?aantal=10000").stream()
            .filter(regel -> regel.path("name").asText().equals("matchingsronde"))
            .toList();
    JsonNode geheel = regels.getFirst();
    List<JsonNode> mensen = regels.subList(1, regels.size());
    assertThat(betrokkene(geheel)).isEmpty();
    assertThat(geheel.path("status").asText()).isEqualTo("Ok");
    assertThat(mensen)
        .hasSize(ronde.at("/uitkomst/personen").asInt())
        .allMatch(regel -> regel.path("parent_span_id").equals(geheel.path("span_id")))
        .extracting(LogboekTest::betrokkene)
        .doesNotHaveDuplicates()
        .doesNotContain("");
    String activiteit = geheel.path("attributes").path(ACTIVITEIT).asText();
    assertThat(proef.als("beh", "GET", URI.create(activiteit).getPath(), null).statusCode())
        .isEqualTo(200);
    assertThat(Contractcontrole.houdt(proef.als("beh", "GET", "/v1/audit", null)).path("items"))
        .anyMatch(
            een ->
                een.path("trace").equals(geheel.path("trace_id"))
                    && een.path("handeling").asText().equals("POST /v1/matchingsrondes"));
  }

  @Test
  void spreadsheetOfARoundNamesItsPeopleToo() {
    proef.maak("am", Functie.ACCOUNTMANAGER);
    String ronde =
        proef.reken("am", "/v1/matchingsrondes").replace("/v1/matchingsrondes", "/rondes");

    HttpResponse<String> csv = proef.als("am", "GET", ronde + "/voorstellen.csv", null);
    HttpResponse<String> cijfers = proef.als("am", "GET", "/v1/rapportages/resultaten/_csv", null);

    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(regels("?aantal=10000"))
        .filteredOn(regel -> regel.path("name").asText().endsWith("/voorstellen.csv"))
        .filteredOn(regel -> !betrokkene(regel).isEmpty())
        .hasSize((int) csv.body().lines().count() - 1);
    assertThat(cijfers.statusCode()).isEqualTo(200);
    assertThat(regels("?aantal=10000"))
        .noneMatch(regel -> regel.path("name").asText().endsWith("/_csv"));
  }

  @Test
  void whatFailsIsAnErrorAndWhatIsRefusedOrAboutNobodyLeavesNoLine() {
    proef.als("con", "GET", "/v1/vacatures", null);
    proef.als("con", "GET", "/v1/audit", null);
    proef.als("beh", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    assertThat(regels("")).isEmpty();

    proef.als("con", "PATCH", "/v1/werkzoekenden/" + PERSOON, "{\"organisatie\":\"nergens\"}");

    assertThat(regels("")).hasSize(1);
    assertThat(regels("").getFirst().path("status").asText()).isEqualTo("Error");
    assertThat(betrokkene(regels("").getFirst())).isNotEmpty();
  }

  @Test
  void keyOfAMachineIsTheProcessorWhenItGivesItsTrace() {
    String sleutel =
        Contractcontrole.houdt(
                proef.als(
                    "beh",
                    "POST",
                    "/v1/api-sleutels",
                    "{\"naam\":\"Klantvolgsysteem\",\"functies\":[\"CONSULENT\"]}"))
            .path("sleutel")
            .asText();
    metTrace(sleutel, "/v1/werkzoekenden/" + PERSOON);

    JsonNode regel = regels("").getLast();

    assertThat(regel.path("parent_span_id").asText()).isEqualTo(OUDER);
    assertThat(regel.path("attributes").path("dpl.core.foreign_operation.processor").asText())
        .startsWith("sleutel-");
  }

  @Test
  void pagesByTimeAndByNumber() {
    Instant begin = proef.nu();
    for (int i = 0; i < 3; i++) {
      proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
      proef.verstrijk(Duration.ofMinutes(1));
    }
    String minuut = "?van=%s&tot=%s".formatted(begin.plusSeconds(60), begin.plusSeconds(120));

    HttpResponse<String> eerste = logboek("?aantal=2&van=" + begin);
    String volgende =
        eerste.headers().firstValue("Link").orElseThrow().replaceAll("<(.*)>; rel=\"next\"", "$1");
    URI verder = URI.create(volgende);

    assertThat(regels(minuut)).hasSize(1);
    assertThat(eerste.body().lines()).hasSize(2);
    assertThat(regels("?" + verder.getQuery())).hasSize(1);
    assertThat(logboek("?" + verder.getQuery()).headers().firstValue("Link")).isEmpty();
    HttpResponse<String> fout =
        proef.als("beh", "GET", "/v1/logboek?van=gisteren&tot=2026-11-02", null);
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten")).hasSize(2);
  }

  @Test
  void erasedPersonCanNoLongerBeFoundInIt() {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);

    proef.als(
        "beh", "DELETE", "/v1/werkzoekenden/" + PERSOON + "/persoonsgegevens?proef=false", null);

    assertThat(regels("")).hasSize(2);
    assertThat(regels("?werkzoekende=" + PERSOON)).isEmpty();
    assertThat(logboek("").body()).doesNotContain(PERSOON);
  }
}
