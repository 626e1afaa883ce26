package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.werkbrug.api.http.Contract;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every list of the contract comes in pages, and a cursor leads on in its own list alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BladerTest {
  /** Of a fixed length, by law or by what they show. */
  private static final Set<String> VAST =
      Set.of(
          "/verdringingsvragen",
          "/verwerkingsactiviteiten",
          "/matchingsrondes/{id}/verloop",
          "/jobcoaches/{id}/caseload",
          "/jobcoaches/{id}/begeleiding",
          "/plaatsingen/{id}/begeleiding",
          "/werkgevers/{id}/webhooks");

  /** With a cursor of its own: that of the search, and the number in the chain. */
  private static final Set<String> ANDERE_CURSOR =
      Set.of("/vacatures/_zoek", "/arrangementen/_zoek", "/audit");

  private static final int BLADZIJDEN = 3;

  private Proefdienst dienst;
  private final List<String> adressen = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    String ronde = dienst.reken();
    String voorstellen = ronde + "/voorstellen?aantal=4";
    for (JsonNode een : Contractcontrole.houdt(dienst.get(voorstellen)).path("items")) {
      doe(een, "{\"versie\":0,\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"}", "/beoordelingen");
      String reservering = "{\"voorstel\":\"%s\",\"versie\":1}".formatted(id(een));
      dienst.post("/v1/reserveringen", reservering);
      adressen.add("/v1/voorstellen/" + id(een) + "/beoordelingen");
    }
    for (Map.Entry<String, JsonNode> pad : lijsten()) {
      String adres = "/v1" + pad.getKey();
      if (!adres.contains("{")) {
        adressen.add(adres);
      }
    }
    for (String deel : List.of("voorstellen", "niet-geplaatst")) {
      adressen.add(ronde + "/" + deel);
    }
    String werkgever = "/v1/werkgevers/" + id(dienst.eerste("/v1/vacatures"), "werkgever");
    for (String datum : List.of("2026-11-01", "2026-11-02")) {
      dienst.post(
          werkgever + "/contactmomenten",
          "{\"datum\":\"%s\",\"soort\":\"BEZOEK\",\"onderwerp\":\"OVERIG\",\"verslag\":\"Belt.\",\"opvolgen\":\"2026-12-01\"}"
              .formatted(datum));
    }
    for (String deel : List.of("vacatures", "contactmomenten", "voorstellen", "plaatsingen")) {
      adressen.add(werkgever + "/" + deel);
    }
    adressen.add("/v1/beleidskaders/" + id(dienst.eerste("/v1/beleidskaders")) + "/versies");
    String van = "";
    for (JsonNode een :
        Contractcontrole.houdt(dienst.get("/v1/werkzoekenden?aantal=1000")).path("items")) {
      van = een.path("consulent").asText(van);
    }
    for (String naar : List.of("anna", "bert")) {
      dienst.post(
          "/v1/caseload-overdrachten",
          "{\"van\":\"%s\",\"naar\":\"%s\",\"reden\":\"vertrek\",\"werkzoekenden\":[]}"
              .formatted(van, naar));
      van = naar;
    }
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  private void doe(JsonNode voorstel, String inhoud, String deel) {
    assertThat(dienst.post("/v1/voorstellen/" + id(voorstel) + deel, inhoud).statusCode())
        .isEqualTo(201);
  }

  private static String id(JsonNode een) {
    return id(een, "id");
  }

  private static String id(JsonNode een, String veld) {
    return een.path(veld).asText();
  }

  private static JsonNode uit(JsonNode een) {
    return een.has("$ref") ? Contractcontrole.verwezen(een.path("$ref").asText()) : een;
  }

  private static JsonNode velden(JsonNode get) {
    JsonNode schema = uit(get.at("/responses/200")).at("/content/application~1json/schema");
    return uit(schema).path("properties");
  }

  /** The GET of every address that answers with items. */
  private static List<Map.Entry<String, JsonNode>> lijsten() {
    return Contract.inhoud().path("paths").properties().stream()
        .map(pad -> Map.entry(pad.getKey(), pad.getValue().path("get")))
        .filter(pad -> velden(pad.getValue()).has("items"))
        .toList();
  }

  @Test
  void everyListTakesACursorAndANumberAndGivesTheNextCursor() {
    Set<String> zonder = new TreeSet<>();
    for (Map.Entry<String, JsonNode> pad : lijsten()) {
      List<String> parameters =
          StreamSupport.stream(pad.getValue().path("parameters").spliterator(), false)
              .map(een -> uit(een).path("name").asText())
              .toList();
      if (!parameters.containsAll(List.of("na", "aantal"))
          || !velden(pad.getValue()).has("volgende")) {
        zonder.add(pad.getKey());
      }
    }

    assertThat(zonder).containsExactlyInAnyOrderElementsOf(VAST);
  }

  @Test
  void pagesOfOneFollowEachOtherAsInTheWholeList() {
    SoftAssertions alles = new SoftAssertions();
    int verder = 0;
    for (String adres : gebladerd()) {
      JsonNode heel = Contractcontrole.houdt(dienst.get(adres + "?aantal=1000"));
      assertThat(heel.has("items")).as(adres).isTrue();
      String na = "";
      for (int i = 0; i < Math.min(BLADZIJDEN, heel.path("items").size()); i++) {
        JsonNode een = Contractcontrole.houdt(dienst.get(adres + "?aantal=1" + na));
        alles.assertThat(een.path("items")).as(adres).containsExactly(heel.path("items").get(i));
        alles
            .assertThat(een.has("volgende"))
            .as(adres)
            .isEqualTo(i + 1 < heel.path("items").size());
        na = "&na=" + een.path("volgende").asText();
        verder += i;
      }
    }
    alles.assertAll();
    assertThat(verder).isGreaterThan(2 * BLADZIJDEN);
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    String elders = id(Contractcontrole.houdt(dienst.get("/v1/gemeenten?aantal=1")), "volgende");
    SoftAssertions alles = new SoftAssertions();
    for (String adres : gebladerd()) {
      if (!adres.equals("/v1/gemeenten")) {
        HttpResponse<String> antwoord = dienst.get(adres + "?na=" + elders);
        alles.assertThat(antwoord.statusCode()).as(adres).isEqualTo(400);
        alles.assertThat(antwoord.body()).as(adres).contains("van dezelfde vraag");
        Contractcontrole.houdt(antwoord);
      }
    }
    alles.assertAll();
  }

  private List<String> gebladerd() {
    return adressen.stream()
        .filter(adres -> !VAST.contains(adres.replaceFirst("/v1", "")))
        .filter(adres -> !ANDERE_CURSOR.contains(adres.replaceFirst("/v1", "")))
        .filter(adres -> !adres.startsWith("/v1/mijn"))
        .toList();
  }

  @Test
  void cursorIsOfItsFiltersAndItsOrderButNotOfTheSizeOfThePage() {
    String cursor =
        id(Contractcontrole.houdt(dienst.get("/v1/vacatures?aantal=1&status=OPEN")), "volgende");

    assertThat(dienst.get("/v1/vacatures?aantal=7&status=OPEN&na=" + cursor).statusCode())
        .isEqualTo(200);
    for (String anders : List.of("", "status=CONCEPT&", "status=OPEN&sorteer=-naam&")) {
      assertThat(dienst.get("/v1/vacatures?" + anders + "na=" + cursor).statusCode())
          .as(anders)
          .isEqualTo(400);
    }
  }
}
