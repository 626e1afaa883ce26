package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records over HTTP, on a real port; every answer is held against the contract. */
class BronnenTest {
  private static final String JSON = "application/json";
  private static final String MERGE = "application/merge-patch+json";

  private static Proefdienst dienst;
  private static JsonNode werkgever;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    werkgever = Contractcontrole.houdt(dienst.get("/v1/werkgevers?aantal=1")).at("/items/0");
  }

  @AfterAll
  static void stop() {
    dienst.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "werkgevers",
        "vacatures",
        "arrangementen",
        "werkzoekenden",
        "jobcoaches",
        "organisaties",
        "gemeenten",
        "beroepen"
      })
  void everyRecordOfAListReadsBackTheSame(String pad) {
    JsonNode items =
        Contractcontrole.houdt(dienst.get("/v1/" + pad + "?aantal=1000")).path("items");

    assertThat(items).isNotEmpty();
    for (JsonNode een : List.of(items.get(0), items.get(items.size() - 1))) {
      String id = een.has("id") ? een.path("id").asText() : een.path("code").asText();
      assertThat(Contractcontrole.houdt(dienst.get("/v1/" + pad + "/" + id))).isEqualTo(een);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "werkgevers",
        "vacatures",
        "arrangementen",
        "werkzoekenden",
        "jobcoaches",
        "beleidskaders"
      })
  void whatTheClientHasIsNotSentAgainUntilItChanges(String pad) {
    String adres = "/v1/" + pad + "/" + dienst.eerste("/v1/" + pad).path("id").asText();
    HttpResponse<String> gelezen = dienst.get(adres);
    String etag = gelezen.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> bekend = zonder(adres, etag);

    assertThat(bekend.statusCode()).isEqualTo(304);
    assertThat(bekend.body()).isEmpty();
    assertThat(bekend.headers().firstValue("ETag")).contains(etag);
    assertThat(bekend.headers().firstValue("API-Version")).isPresent();
    assertThat(bekend.headers().firstValue("Content-Type")).isEmpty();
    assertThat(zonder(adres, "\"999\", W/" + etag).statusCode()).isEqualTo(304);
    assertThat(zonder(adres, "*").statusCode()).isEqualTo(304);
    HttpResponse<String> ander = zonder(adres, "\"999\"");
    assertThat(ander.statusCode()).isEqualTo(200);
    assertThat(ander.body()).isEqualTo(gelezen.body());
  }

  private static HttpResponse<String> zonder(String adres, String etag) {
    return dienst.stuur(
        HttpRequest.newBuilder(URI.create(dienst.adres(adres)))
            .header("If-None-Match", etag)
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"werkgevers", "vacatures", "arrangementen", "werkzoekenden", "jobcoaches"})
  void replacingARecordByItselfChangesNothing(String pad) {
    String id = dienst.eerste("/v1/" + pad).path("id").asText();
    HttpResponse<String> gelezen = dienst.get("/v1/" + pad + "/" + id);
    String etag = gelezen.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> vervangen =
        stuur("PUT", "/v1/" + pad + "/" + id, gelezen.body(), JSON, etag);

    assertThat(Contractcontrole.houdt(vervangen)).isEqualTo(Contractcontrole.lees(gelezen.body()));
    assertThat(vervangen.headers().firstValue("ETag")).contains(etag);
  }

  @Test
  void pagesFollowEachOtherInBothDirections() {
    List<String> op = new ArrayList<>();
    List<String> af = new ArrayList<>();

    blader("/v1/werkzoekenden?aantal=50&sorteer=naam", op);
    blader("/v1/werkzoekenden?aantal=50&sorteer=-naam", af);

    assertThat(op).hasSize(120).doesNotHaveDuplicates();
    assertThat(af.reversed()).isEqualTo(op);
  }

  @Test
  void theLongestTitleDoesNotStopThePages() {
    String titel = "é".repeat(120);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String gemaakt = dienst.post("/v1/vacatures", vacature(titel).toString()).body();
      ids.add(Contractcontrole.lees(gemaakt).path("id").asText());
    }

    List<String> gezien = new ArrayList<>();
    blader("/v1/vacatures?aantal=1&sorteer=-naam&status=CONCEPT", gezien);

    assertThat(gezien).containsAll(ids).doesNotHaveDuplicates();
  }

  @Test
  void filtersByStatusAndEmployer() {
    String id = dienst.eerste("/v1/vacatures?status=OPEN").path("werkgever").asText();

    JsonNode items =
        Contractcontrole.houdt(dienst.get("/v1/vacatures?status=OPEN&aantal=1000&werkgever=" + id))
            .path("items");

    assertThat(items).isNotEmpty();
    for (JsonNode een : items) {
      assertThat(een.path("werkgever").asText()).isEqualTo(id);
      assertThat(een.path("status").asText()).isEqualTo("OPEN");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/vacatures?status=WEG|status|moet een van CONCEPT, OPEN",
        "/v1/vacatures?sorteer=datum|sorteer|moet naam of -naam",
        "/v1/werkgevers?naam=x|naam|is geen bekende parameter, wel: aantal, kvk, na, organisatie",
        "/v1/jobcoaches?na=zomaar|na|moet komen uit de vorige bladzijde"
      })
  void refusesWrongParametersOfAList(String adres, String veld, String melding) {
    HttpResponse<String> antwoord = dienst.get(adres);

    JsonNode fout = Contractcontrole.houdt(antwoord).at("/fouten/0");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(fout.path("veld").asText()).isEqualTo(veld);
    assertThat(fout.path("melding").asText()).contains(melding);
  }

  @Test
  void newVacatureIsAConceptWithWhatWasLeftOut() {
    HttpResponse<String> gemaakt =
        dienst.post("/v1/vacatures", vacature("Magazijnhulp").toString());

    JsonNode inhoud = Contractcontrole.houdt(gemaakt);
    assertThat(gemaakt.statusCode()).isEqualTo(201);
    assertThat(inhoud.path("status").asText()).isEqualTo("CONCEPT");
    assertThat(inhoud.path("waarschuwingen")).isEmpty();
    String locatie = gemaakt.headers().firstValue("Location").orElseThrow();
    assertThat(Contractcontrole.houdt(dienst.get(locatie))).isEqualTo(inhoud);
    assertThat(dienst.get(locatie.replace("vacatures", "arrangementen")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void warnsOfAForbiddenDistinction() {
    ObjectNode vacature = vacature("Jonge medewerker gezocht");

    JsonNode gemaakt = Contractcontrole.houdt(dienst.post("/v1/vacatures", vacature.toString()));

    assertThat(gemaakt.at("/waarschuwingen/0/grond").asText()).isEqualTo("LEEFTIJD");
    assertThat(gemaakt.at("/waarschuwingen/0/bron").asText()).contains("WGBL");
  }

  @Test
  void namesAllFaultsOfAVacatureAtOnce() {
    ObjectNode fout = vacature("x".repeat(121));
    fout.remove("organisatie");
    fout.put("plekken", 0).put("kleur", "rood").put("status", "WEG").put("id", "_1");
    fout.put("gemeente", "atlantis").put("inlener", "niemand");
    fout.withObject("/werktijd").put("urenMin", "veel").put("urenMax", 41);

    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/vacatures?diepte=3",
            fout.toString(),
            Map.of("Content-Type", JSON, "Idempotency-Key", "met spatie"));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).findValuesAsText("veld"))
        .containsExactlyInAnyOrder(
            "Idempotency-Key",
            "diepte",
            "id",
            "kleur",
            "organisatie",
            "titel",
            "plekken",
            "status",
            "werktijd.urenMin",
            "werktijd.urenMax",
            "gemeente",
            "inlener");
  }

  @Test
  void namesAllFaultsOfAJobcoachAtOnce() {
    ObjectNode fout = (ObjectNode) dienst.eerste("/v1/jobcoaches");
    String gemeente = dienst.eerste("/v1/gemeenten").path("id").asText();
    fout.remove("urenPerWeek");
    fout.put("naam", "").put("organisatie", "geen");
    fout.putArray("werkgebied").add("atlantis").add(gemeente).add("a b").add("eldorado");

    HttpResponse<String> antwoord =
        stuur("PUT", "/v1/jobcoaches/anders", fout.toString(), JSON, "*");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).findValuesAsText("veld"))
        .containsExactlyInAnyOrder(
            "id",
            "urenPerWeek",
            "naam",
            "organisatie",
            "werkgebied[0]",
            "werkgebied[2]",
            "werkgebied[3]");
  }

  @Test
  void namesAllFaultsOfAWerkzoekendeAtOnce() {
    String adres = "/v1/werkzoekenden/" + dienst.eerste("/v1/werkzoekenden").path("id").asText();
    String wijziging =
        """
        {"status": null, "consulent": "%s", "gemeente": "atlantis",
         "begeleiding": {"huidigeJobcoach": "niemand"}}
        """
            .formatted("x".repeat(101));

    HttpResponse<String> antwoord = stuur("PATCH", adres, wijziging, MERGE, "*");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).findValuesAsText("veld"))
        .containsExactlyInAnyOrder(
            "status", "consulent", "gemeente", "begeleiding.huidigeJobcoach");
  }

  @Test
  void namesWhatDoesNotExistBesideAnUnknownParameter() {
    ObjectNode vacature = vacature("Kok").put("gemeente", "atlantis");

    HttpResponse<String> antwoord = dienst.post("/v1/vacatures?diepte=3", vacature.toString());

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).findValuesAsText("veld"))
        .containsExactlyInAnyOrder("diepte", "gemeente");
  }

  @Test
  void whatAGoodVacatureNamesIsToldTogether() {
    ObjectNode eerder = vacature("Kok").put("referentie", "dubbel-1");
    assertThat(dienst.post("/v1/vacatures", eerder.toString()).statusCode()).isEqualTo(201);
    ObjectNode fout = eerder.deepCopy().put("gemeente", "atlantis").put("vestiging", "nergens");

    HttpResponse<String> antwoord = dienst.post("/v1/vacatures", fout.toString());

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).findValuesAsText("veld"))
        .containsExactlyInAnyOrder("gemeente", "vestiging", "referentie");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel|\"a\\u0000b\"|NUL-teken",
        "titel|\"a\\ud83d\"|half teken",
        "plekken|99999999999999999999|geheel getal zijn dat niet te groot is",
        "plekken|3000000000|geheel getal zijn dat niet te groot is",
        "plekken|1e400|getal zijn dat niet te groot is",
        "publicatiedatum|\"+10000-01-01\"|jjjj-mm-dd",
        "publicatiedatum|\"0000-01-01\"|jjjj-mm-dd",
        "id|\"_zoek\"|mag niet met een punt of _ beginnen",
        "id|\"..\"|mag niet met een punt of _ beginnen"
      })
  void refusesAValueThatCannotBeKept(String veld, String waarde, String melding) {
    ObjectNode vacature = vacature("Kok");
    vacature.remove(veld);
    String inhoud = vacature.toString().replaceFirst("\\{", "{\"" + veld + "\":@,");

    HttpResponse<String> antwoord = dienst.post("/v1/vacatures", inhoud.replace("@", waarde));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
    JsonNode fouten = Contractcontrole.houdt(antwoord).path("fouten");
    assertThat(fouten).hasSize(1);
    assertThat(fouten.at("/0/veld").asText()).isEqualTo(veld);
    assertThat(fouten.at("/0/melding").asText()).contains(melding);
  }

  @Test
  void aNumberOrDayBeyondAllBoundsIsAFaultOfTheRequest() {
    String coach = "/v1/jobcoaches/" + dienst.eerste("/v1/jobcoaches").path("id").asText();

    for (HttpResponse<String> antwoord :
        List.of(
            dienst.post(
                "/v1/lks-berekeningen",
                "{\"peildatum\":\"2026-11-02\",\"leeftijd\":30,\"uren\":24,\"loonwaardeProcent\":1e400}"),
            dienst.get(coach + "/begeleiding?tot=-999999999-01-01"),
            dienst.get(coach + "/caseload?peildatum=%2B999999999-12-31"),
            dienst.get("/v1/werkgevers?kvk=%00"),
            dienst.get("/v1/werkgevers?na=ACAA"))) {
      assertThat(antwoord.statusCode()).as(antwoord.uri().toString()).isEqualTo(400);
      Contractcontrole.houdt(antwoord);
    }
  }

  @Test
  void namesWhatIsReferredToAndDoesNotExist() {
    ObjectNode fout = vacature("Magazijnhulp");
    fout.put("gemeente", "atlantis").put("vestiging", "nergens");

    JsonNode antwoord = Contractcontrole.houdt(dienst.post("/v1/vacatures", fout.toString()));

    assertThat(antwoord.findValuesAsText("veld")).contains("gemeente");
    assertThat(antwoord.at("/fouten/0/melding").asText()).contains("bestaande gemeente");
  }

  @Test
  void repeatedPostWithAKeyMakesOneRecord() {
    String inhoud = vacature("Eenmalig").toString();
    Map<String, String> kopregels = Map.of("Content-Type", JSON, "Idempotency-Key", "sleutel-1");

    HttpResponse<String> eerste = dienst.post("/v1/vacatures", inhoud, kopregels);
    HttpResponse<String> tweede = dienst.post("/v1/vacatures", inhoud, kopregels);
    HttpResponse<String> ander =
        dienst.post("/v1/vacatures", vacature("Anders").toString(), kopregels);

    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(tweede.statusCode()).isEqualTo(201);
    assertThat(Contractcontrole.houdt(tweede)).isEqualTo(Contractcontrole.houdt(eerste));
    assertThat(tweede.headers().firstValue("Location"))
        .isEqualTo(eerste.headers().firstValue("Location"));
    assertThat(ander.statusCode()).isEqualTo(422);
    Contractcontrole.houdt(ander);
  }

  @Test
  void refusesAChangeOfAnOldVersion() {
    String adres = nieuw();

    HttpResponse<String> zonder = stuur("PATCH", adres, "{\"plekken\":2}", MERGE, "");
    HttpResponse<String> eerste = stuur("PATCH", adres, "{\"plekken\":2}", MERGE, "\"1\"");
    HttpResponse<String> tweede = stuur("PATCH", adres, "{\"plekken\":3}", MERGE, "\"1\"");

    assertThat(zonder.statusCode()).isEqualTo(428);
    Contractcontrole.houdt(zonder);
    assertThat(Contractcontrole.houdt(eerste).path("plekken").asInt()).isEqualTo(2);
    assertThat(eerste.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(tweede.statusCode()).isEqualTo(412);
    Contractcontrole.houdt(tweede);
    assertThat(Contractcontrole.houdt(dienst.get(adres)).path("plekken").asInt()).isEqualTo(2);
  }

  /** Bron: RFC 9110, 13.1.1. */
  @Test
  void anyOfAListOfVersionsMayBeTheOneOfNow() {
    String adres = nieuw();

    for (String anders : List.of("\"7\", \"77\"", "W/\"1\"", "\"1\" \"7\"", "1", "\"1\", *")) {
      assertThat(stuur("PATCH", adres, "{\"plekken\":2}", MERGE, anders).statusCode())
          .as(anders)
          .isEqualTo(412);
    }
    for (String goed : List.of("\"1\", \"77\"", "\"a,b\" , W/\"2\",\"2\"")) {
      assertThat(
              stuur("PATCH", adres, "{\"plekken\":%d}".formatted(goed.length()), MERGE, goed)
                  .statusCode())
          .as(goed)
          .isEqualTo(200);
    }
  }

  @Test
  void patchWithNullForgetsAValue() {
    String adres = nieuw();
    Contractcontrole.houdt(stuur("PATCH", adres, "{\"postcode\":\"7941\"}", MERGE, "*"));

    JsonNode zonder =
        Contractcontrole.houdt(stuur("PATCH", adres, "{\"postcode\":null}", MERGE, "*"));

    assertThat(zonder.has("postcode")).isFalse();
  }

  @Test
  void endedVacatureStaysReadable() {
    String adres = nieuw();

    HttpResponse<String> beeindigd = stuur("POST", adres + "/_beeindig", "", JSON, "\"1\"");

    assertThat(Contractcontrole.houdt(beeindigd).path("status").asText()).isEqualTo("INGETROKKEN");
    assertThat(dienst.get(adres).statusCode()).isEqualTo(200);
  }

  @Test
  void nothingOpensAtAWerkgeverThatEnded() {
    String id = dienst.eerste("/v1/vacatures").path("werkgever").asText();
    String adres = "/v1/werkgevers/" + id;

    Contractcontrole.houdt(stuur("POST", adres + "/_beeindig", "", JSON, "*"));

    String zijn = "/v1/vacatures?aantal=1000&werkgever=" + id;
    JsonNode items = Contractcontrole.houdt(dienst.get(zijn)).path("items");
    assertThat(items).isNotEmpty();
    assertThat(items)
        .extracting(een -> een.path("status").asText())
        .doesNotContain("OPEN", "CONCEPT");
    HttpResponse<String> open =
        stuur(
            "PATCH",
            "/v1/vacatures/" + items.get(0).path("id").asText(),
            "{\"status\":\"OPEN\"}",
            MERGE,
            "*");
    assertThat(open.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(open).at("/fouten/0/veld").asText()).isEqualTo("werkgever");
    Contractcontrole.houdt(stuur("PATCH", adres, "{\"status\":\"ACTIEF\"}", MERGE, "*"));
  }

  @Test
  void changedBeleidskaderIsANewVersion() {
    String id = dienst.eerste("/v1/beleidskaders").path("id").asText();
    HttpResponse<String> nu = dienst.get("/v1/beleidskaders/" + id);
    ObjectNode kader = (ObjectNode) Contractcontrole.houdt(nu);
    int versie = kader.path("versie").asInt();
    String etag = nu.headers().firstValue("ETag").orElseThrow();
    kader.put("naam", "Anders");

    HttpResponse<String> nieuw =
        stuur("PUT", "/v1/beleidskaders/" + id, kader.toString(), JSON, etag);
    HttpResponse<String> nogEens =
        stuur("PUT", "/v1/beleidskaders/" + id, kader.toString(), JSON, etag);

    assertThat(Contractcontrole.houdt(nieuw).path("versie").asInt()).isEqualTo(versie + 1);
    assertThat(nogEens.statusCode()).isEqualTo(412);
    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/beleidskaders/" + id + "?versie=" + versie))
                .path("naam")
                .asText())
        .isNotEqualTo("Anders");
    assertThat(Contractcontrole.houdt(dienst.get("/v1/beleidskaders/" + id + "/versies")))
        .isNotNull();
  }

  @Test
  void termOfKeepingBelongsToItsVersion() {
    String adres = "/v1/beleidskaders/" + dienst.eerste("/v1/beleidskaders").path("id").asText();
    ObjectNode kader = (ObjectNode) Contractcontrole.houdt(dienst.get(adres));
    int versie = kader.path("versie").asInt();
    assertThat(kader.has("bewaarmaanden")).isFalse();

    for (int fout : List.of(-1, 0, 241, 10_000)) {
      HttpResponse<String> geweigerd =
          stuur("PUT", adres, kader.put("bewaarmaanden", fout).toString(), JSON, "*");
      assertThat(geweigerd.statusCode()).isEqualTo(400);
      assertThat(Contractcontrole.houdt(geweigerd).path("fouten").findValuesAsText("veld"))
          .as(geweigerd.body())
          .containsExactly("bewaarmaanden");
    }
    HttpResponse<String> nieuw =
        stuur("PUT", adres, kader.put("bewaarmaanden", 240).toString(), JSON, "*");

    assertThat(Contractcontrole.houdt(nieuw).path("bewaarmaanden").asInt()).isEqualTo(240);
    assertThat(Contractcontrole.houdt(dienst.get(adres + "?versie=" + versie)).toString())
        .doesNotContain("bewaarmaanden");
  }

  @Test
  void uitsluitingComesAndGoes() {
    String persoon = dienst.eerste("/v1/werkzoekenden").path("id").asText();
    String aanbod = dienst.eerste("/v1/vacatures").path("id").asText();
    String adres = "/v1/uitsluitingen/" + persoon + "/" + aanbod;

    HttpResponse<String> uitgesloten = stuur("PUT", adres, "{\"reden\":\"te ver\"}", JSON, "");
    JsonNode lijst =
        Contractcontrole.houdt(dienst.get("/v1/uitsluitingen?werkzoekende=" + persoon));
    HttpResponse<String> ander =
        stuur("PUT", adres, "{\"reden\":\"ver\",\"aanbod\":\"elders\"}", JSON, "");
    HttpResponse<String> zelfde = stuur("PUT", adres, uitgesloten.body(), JSON, "");
    HttpResponse<String> weg = stuur("DELETE", adres, "", JSON, "");

    assertThat(ander.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(ander).at("/fouten/0/veld").asText()).isEqualTo("aanbod");
    assertThat(Contractcontrole.houdt(zelfde)).isEqualTo(Contractcontrole.houdt(uitgesloten));
    assertThat(Contractcontrole.houdt(uitgesloten).path("reden").asText()).isEqualTo("te ver");
    assertThat(lijst.findValuesAsText("aanbod")).contains(aanbod);
    assertThat(weg.statusCode()).isEqualTo(204);
    assertThat(dienst.get(adres).statusCode()).isEqualTo(404);
  }

  @Test
  void computesLksStepByStep() {
    JsonNode uitkomst =
        Contractcontrole.houdt(
            dienst.post(
                "/v1/lks-berekeningen",
                "{\"peildatum\":\"2026-07-01\",\"leeftijd\":30,\"loonwaardeProcent\":60,\"uren\":32}"));

    assertThat(uitkomst.path("lks").decimalValue()).isEqualByComparingTo("1121.76");
    assertThat(uitkomst.at("/stappen/0/waarde").decimalValue()).isEqualByComparingTo("2337.00");
    assertThat(uitkomst.path("stappen"))
        .allSatisfy(s -> assertThat(s.path("bron").asText()).isNotBlank());
  }

  @Test
  void refusesLksOnADateWithoutFigures() {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/lks-berekeningen",
            "{\"peildatum\":\"2031-01-01\",\"leeftijd\":30,\"forfaitair\":true,\"uren\":32}");

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText()).contains("2031");
  }

  private static String nieuw() {
    HttpResponse<String> gemaakt =
        dienst.post("/v1/vacatures", vacature("Medewerker groen").toString());
    assertThat(gemaakt.statusCode()).as(gemaakt.body()).isEqualTo(201);
    return gemaakt.headers().firstValue("Location").orElseThrow();
  }

  private static ObjectNode vacature(String titel) {
    ObjectNode uit =
        (ObjectNode) Contractcontrole.lees("{\"werktijd\":{\"urenMin\":16,\"urenMax\":24}}");
    return uit.put("titel", titel)
        .put("organisatie", werkgever.path("organisatie").asText())
        .put("werkgever", werkgever.path("id").asText());
  }

  private static void blader(String adres, List<String> ids) {
    Set<String> cursors = new HashSet<>();
    String na = "";
    while (na != null) {
      JsonNode bladzijde = Contractcontrole.houdt(dienst.get(adres + na));
      bladzijde.path("items").forEach(een -> ids.add(een.path("id").asText()));
      na = bladzijde.has("volgende") ? "&na=" + bladzijde.path("volgende").asText() : null;
      assertThat(na == null || cursors.add(na)).isTrue();
    }
  }

  private static HttpResponse<String> stuur(
      String methode, String pad, String inhoud, String mediatype, String etag) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(dienst.adres(pad)))
            .header("Content-Type", mediatype)
            .method(methode, HttpRequest.BodyPublishers.ofString(inhoud));
    if (!etag.isEmpty()) {
      verzoek.header("If-Match", etag);
    }
    return dienst.stuur(verzoek.build());
  }
}
