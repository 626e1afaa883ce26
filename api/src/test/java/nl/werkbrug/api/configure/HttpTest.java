package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** The service from the outside: a real port, and every answer held against the contract. */
class HttpTest {
  private static final String KLEIN =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}";
  private static final List<String> EINDE = List.of("KLAAR", "GESTOPT", "MISLUKT");

  private static Proefdienst dienst;
  private static JsonNode ronde;
  private static String locatie;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    HttpResponse<String> gestart = dienst.post("/v1/matchingsrondes", KLEIN);
    Contractcontrole.houdt(gestart);
    locatie = gestart.headers().firstValue("Location").orElseThrow();
    ronde = dienst.volg(locatie, EINDE);
  }

  @AfterAll
  static void stop() {
    dienst.close();
  }

  @Test
  void roundEndsWithAResultForEverybody() {
    assertThat(ronde.path("status").asText()).isEqualTo("KLAAR");
    assertThat(ronde.path("uitkomst").path("score").path("hard").asLong()).isZero();

    int voorstellen = alles(locatie + "/voorstellen").size();
    int nietGeplaatst = alles(locatie + "/niet-geplaatst").size();

    assertThat(voorstellen).isPositive().isEqualTo(ronde.at("/uitkomst/geplaatst").asInt());
    assertThat(voorstellen + nietGeplaatst).isEqualTo(ronde.at("/uitkomst/personen").asInt());
  }

  @Test
  void everyVoorstelIsExplainedByPartsThatAddUp() {
    for (JsonNode voorstel : alles(locatie + "/voorstellen")) {
      int som = 0;
      for (JsonNode deel : voorstel.at("/uitleg/passendheid")) {
        som += deel.path("bijdrage").asInt();
      }

      assertThat(som).isEqualTo(voorstel.path("passendheid").asInt());
      assertThat(voorstel.at("/uitleg/regels")).isNotEmpty();
      assertThat(voorstel.at("/uitleg/jobcoach").asText()).isNotBlank();
    }
  }

  @Test
  void everybodyWithoutAVoorstelHasAReason() {
    for (JsonNode mens : alles(locatie + "/niet-geplaatst")) {
      assertThat(mens.path("tekst").asText()).isNotBlank();
      assertThat(mens.path("hulp").asText()).isNotBlank();
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrDoubles() {
    Set<String> perPagina = new HashSet<>();
    String na = "";
    int bladzijden = 0;
    do {
      JsonNode bladzijde =
          Contractcontrole.houdt(dienst.get(locatie + "/voorstellen?aantal=7" + na));
      bladzijde
          .path("items")
          .forEach(een -> assertThat(perPagina.add(een.path("id").asText())).isTrue());
      na = bladzijde.has("volgende") ? "&na=" + bladzijde.path("volgende").asText() : null;
      bladzijden++;
    } while (na != null);

    assertThat(bladzijden).isGreaterThan(1);
    assertThat(perPagina).hasSize(ronde.at("/uitkomst/geplaatst").asInt());
  }

  @Test
  void listOfRoundsHasTheRound() {
    JsonNode lijst = Contractcontrole.houdt(dienst.get("/v1/matchingsrondes?aantal=1000"));

    assertThat(lijst.path("items").findValuesAsText("id")).contains(ronde.path("id").asText());
  }

  @Test
  void filtersRoundsAndTheirResults() {
    JsonNode voorstel = dienst.eerste(locatie + "/voorstellen?aantal=1");
    JsonNode mens = dienst.eerste(locatie + "/niet-geplaatst?aantal=1");

    for (String veld : List.of("werkzoekende", "aanbod")) {
      String waarde = voorstel.path(veld).asText();
      JsonNode lijst =
          Contractcontrole.houdt(
              dienst.get("%s/voorstellen?%s=%s".formatted(locatie, veld, waarde)));
      assertThat(lijst.path("items").findValuesAsText("id")).contains(voorstel.path("id").asText());
      lijst.path("items").forEach(een -> assertThat(een.path(veld).asText()).isEqualTo(waarde));
    }
    String reden = mens.path("reden").asText();
    JsonNode mensen =
        Contractcontrole.houdt(dienst.get(locatie + "/niet-geplaatst?aantal=1000&reden=" + reden));
    assertThat(mensen.path("items")).isNotEmpty();
    mensen.path("items").forEach(een -> assertThat(een.path("reden").asText()).isEqualTo(reden));
    JsonNode klaar =
        Contractcontrole.houdt(dienst.get("/v1/matchingsrondes?aantal=1000&status=KLAAR"));
    assertThat(klaar.path("items").findValuesAsText("id")).contains(ronde.path("id").asText());
    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/matchingsrondes?status=MISLUKT")).at("/items"))
        .isEmpty();
  }

  @Test
  void stopKeepsTheBestPlanSoFar() {
    HttpResponse<String> gestart =
        dienst.post(
            "/v1/matchingsrondes",
            "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
                + "\"planstappen\":10000000,\"maximumSeconden\":600}");
    Contractcontrole.houdt(gestart);
    String deze = gestart.headers().firstValue("Location").orElseThrow();

    HttpResponse<String> gestopt = dienst.post(deze + "/_stop", "");
    JsonNode einde = dienst.volg(deze, EINDE);

    assertThat(gestopt.statusCode()).isEqualTo(202);
    Contractcontrole.houdt(gestopt);
    assertThat(einde.path("status").asText()).isEqualTo("GESTOPT");
    assertThat(einde.at("/uitkomst/score/hard").asLong()).isZero();
    HttpResponse<String> nogEens = dienst.post(deze + "/_stop", "");
    assertThat(nogEens.statusCode()).isEqualTo(409);
    Contractcontrole.houdt(nogEens);
  }

  @Test
  void aStoppedRoundGoesOnAndItsProgressCanBeFollowed() {
    HttpResponse<String> gestart =
        dienst.post(
            "/v1/matchingsrondes",
            "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":100000000,"
                + "\"planstappen\":0,\"maximumSeconden\":600}");
    String deze = gestart.headers().firstValue("Location").orElseThrow();
    dienst.post(deze + "/_stop", "");
    JsonNode gestopt = dienst.volg(deze, EINDE);

    HttpResponse<String> hervat = dienst.post(deze + "/_hervat", "");
    HttpResponse<String> nogEens = dienst.post(deze + "/_hervat", "");
    dienst.post(deze + "/_stop", "");
    HttpResponse<String> gevolgd = dienst.get(deze + "/voortgang");

    assertThat(hervat.statusCode()).isEqualTo(202);
    Contractcontrole.houdt(hervat);
    assertThat(nogEens.statusCode()).isEqualTo(409);
    Contractcontrole.houdt(nogEens);
    List<String> standen =
        gevolgd.body().lines().filter(regel -> regel.startsWith("data: ")).toList();
    assertThat(gevolgd.headers().firstValue("Content-Type")).contains("text/event-stream");
    assertThat(standen).isNotEmpty();
    standen.forEach(
        stand ->
            assertThat(
                    Contractcontrole.fouten(
                        Contractcontrole.verwezen("#/components/schemas/Voortgangsstand"),
                        Contractcontrole.lees(stand.substring(6))))
                .isEmpty());
    assertThat(standen.getLast()).contains("\"GESTOPT\"");
    JsonNode einde = Contractcontrole.houdt(dienst.get(deze));
    assertThat(einde.at("/uitkomst/geplaatst").asInt())
        .isGreaterThanOrEqualTo(gestopt.at("/uitkomst/geplaatst").asInt());
  }

  @Test
  void historyOfARoundCanBeDrawnAfterwards() {
    JsonNode verloop = Contractcontrole.houdt(dienst.get(locatie + "/verloop"));

    List<Long> tijden = new ArrayList<>();
    verloop.path("items").forEach(punt -> tijden.add(punt.path("verstrekenMs").asLong()));
    assertThat(tijden).hasSizeGreaterThan(4).isSorted();
    assertThat(verloop.path("items").findValues("grens")).isNotEmpty();
    assertThat(dienst.get("/v1/matchingsrondes/geen/verloop").statusCode()).isEqualTo(404);
    assertThat(dienst.get("/v1/matchingsrondes/geen/voortgang").statusCode()).isEqualTo(404);
    assertThat(dienst.post("/v1/matchingsrondes/geen/_hervat", "").statusCode()).isEqualTo(404);
  }

  @Test
  void searchFindsVacaturesWithFacetsAndHighlights() {
    JsonNode alles = Contractcontrole.houdt(dienst.get("/v1/vacatures/_zoek"));
    String titel = alles.at("/items/0/titel").asText();
    String woord = titel.split(" ", -1)[0];

    JsonNode gevonden =
        Contractcontrole.houdt(
            dienst.get(
                "/v1/vacatures/_zoek?tekst="
                    + URLEncoder.encode(woord, StandardCharsets.UTF_8)
                    + "&postcode=7981&maximumKm=200"));

    assertThat(gevonden.path("totaal").asInt()).isPositive();
    assertThat(gevonden.at("/items/0/titelMarkering").asText()).contains("<mark>");
    assertThat(gevonden.at("/items/0").has("afstandKm")).isTrue();
    assertThat(gevonden.path("facetten")).isNotEmpty();
  }

  @Test
  void searchPagesFollowEachOther() {
    JsonNode eerste = Contractcontrole.houdt(dienst.get("/v1/vacatures/_zoek?aantal=3"));

    JsonNode tweede =
        Contractcontrole.houdt(
            dienst.get(
                "/v1/vacatures/_zoek?aantal=3&na="
                    + URLEncoder.encode(eerste.path("volgende").asText(), StandardCharsets.UTF_8)));

    assertThat(tweede.path("items").findValuesAsText("id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(eerste.path("items").findValuesAsText("id"));
  }

  @Test
  void passendAanbodIsGivenForEveryKindOfPerson() {
    int passend = 0;
    for (var persoon : Proefdienst.regio().werkzoekenden().stream().limit(40).toList()) {
      JsonNode aanbod =
          Contractcontrole.houdt(
              dienst.get(
                  "/v1/werkzoekenden/" + persoon.id().waarde() + "/passend-aanbod?aantal=5"));
      passend += aanbod.path("passend").size();
    }

    assertThat(passend).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/matchingsrondes?aantal=0&na=%20x%20, aantal, 2",
    "/v1/matchingsrondes?aantal=1001, aantal, 1",
    "/v1/matchingsrondes?pagina=2, pagina, 1",
    "/v1/matchingsrondes?status=klaar&organisatie=a%20b, status, 2",
    "/v1/matchingsrondes/r/voorstellen?werkzoekende=a%20b&aanbod=%3C, aanbod, 2",
    "/v1/matchingsrondes/r/niet-geplaatst?reden=geen, reden, 1",
    "/v1/matchingsrondes?aantal=1&aantal=2, aantal, 1",
    "/v1/matchingsrondes/met%20spatie, id, 1",
    "/v1/matchingsrondes/bestaat%3Cniet/voorstellen?aantal=x, aantal, 2",
    "/v1/vacatures/_zoek?postcode=12&maximumKm=0&aantal=5000, postcode, 3",
    "/v1/vacatures/_zoek?maximumKm=10, maximumKm, 1",
    "/v1/vacatures/_zoek?na=onzin, na, 1",
    "/v1/werkzoekenden/a@b/passend-aanbod, id, 1"
  })
  void refusesWrongParametersAllAtOnce(String pad, String veld, int aantal) {
    HttpResponse<String> antwoord = dienst.get(pad);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    JsonNode probleem = Contractcontrole.houdt(antwoord);
    assertThat(probleem.path("fouten")).hasSize(aantal);
    assertThat(probleem.path("fouten").findValuesAsText("veld")).contains(veld);
  }

  @Test
  void aTrialTellsItsOwnWeightsAndARealRoundRefusesThem() {
    String proef = KLEIN.replace("}", ",\"proef\":true,\"gewichten\":{\"REISTIJD\":70}}");

    HttpResponse<String> gestart = dienst.post("/v1/matchingsrondes", proef);
    HttpResponse<String> echt =
        dienst.post(
            "/v1/matchingsrondes", "{\"gewichten\":{\"REISTIJD\":101,\"UREN\":0},\"proef\":false}");

    assertThat(Contractcontrole.houdt(gestart).at("/gewichten/REISTIJD").asInt()).isEqualTo(70);
    dienst.volg(gestart.headers().firstValue("Location").orElseThrow(), EINDE);
    assertThat(echt.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(echt).path("fouten").findValuesAsText("veld"))
        .containsExactly("gewichten.REISTIJD", "gewichten");
  }

  @Test
  void refusesAWrongBodyWithAllFaults() {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/matchingsrondes",
            "{\"beleidskader\":\"onbekend\",\"gemeenten\":[\"nergens\",\"westerveld\"],"
                + "\"peildatum\":\"1990-01-01\",\"maximumSeconden\":0}");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten").findValuesAsText("veld"))
        .containsExactly("beleidskader", "gemeenten[0]", "peildatum", "maximumSeconden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{\"seed\":\"een\"}",
        "{\"onbekend\":1}",
        "{\"gemeenten\":[null]}",
        "{\"spoor\":\"ANDERS\"}",
        "{\"seed\":1}{\"seed\":2}",
        "{\"seed\":1,\"seed\":2}"
      })
  void refusesABodyThatIsNoRondeverzoek(String inhoud) {
    HttpResponse<String> antwoord = dienst.post("/v1/matchingsrondes", inhoud);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten")).isNotEmpty();
  }

  @Test
  void refusesAnotherContentTypeAndABodyThatIsTooLarge() {
    HttpResponse<String> tekst =
        dienst.post("/v1/matchingsrondes", "{}", Map.of("Content-Type", "text/plain"));
    HttpResponse<String> groot =
        dienst.post("/v1/matchingsrondes", "{\"a\":\"" + "x".repeat(3_000_000) + "\"}");

    assertThat(tekst.statusCode()).isEqualTo(415);
    Contractcontrole.houdt(tekst);
    assertThat(groot.statusCode()).isEqualTo(413);
    Contractcontrole.houdt(groot);
  }

  @Test
  void tellsWhatDoesNotExist() {
    for (String pad :
        List.of(
            "/v1/matchingsrondes/bestaat-niet",
            "/v1/matchingsrondes/bestaat-niet/voorstellen",
            "/v1/matchingsrondes/bestaat-niet/niet-geplaatst",
            "/v1/werkzoekenden/bestaat-niet/passend-aanbod",
            "/v1/werkzoekenden/bestaat-niet/waarom-niet/bestaat-niet",
            "/v1/vacatures/bestaat-niet/kandidaten",
            "/v1/arrangementen/bestaat-niet/kandidaten")) {
      HttpResponse<String> antwoord = dienst.get(pad);
      assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
      Contractcontrole.houdt(antwoord);
    }
    HttpResponse<String> stop = dienst.post("/v1/matchingsrondes/bestaat-niet/_stop", "");
    assertThat(stop.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(stop);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /bestaat-niet, 404",
    "GET, /v1, 404",
    "GET, /v1/matchingsrondes/, 404",
    "DELETE, /v1/matchingsrondes, 405",
    "PUT, /, 405",
    "GET, /%ZZ, 400"
  })
  void answersUnknownPathsAndMethodsWithAProblem(String methode, String pad, int status)
      throws IOException {
    String antwoord = ruw("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(methode, pad));

    assertThat(antwoord).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    assertThat(inhoud(antwoord).path("status").asInt()).isEqualTo(status);
    assertThat(antwoord).containsIgnoringCase("api-version: ");
  }

  @Test
  void wrongMethodIsToldWhichOnesTheAddressHas() throws IOException {
    String vorm = "DELETE %s HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(ruw(vorm.formatted("/v1/vacatures/_zoek"))).contains("Allow: GET, HEAD\r\n");
    assertThat(ruw(vorm.formatted("/v1/vacatures/iets")))
        .contains("Allow: GET, HEAD, PUT, PATCH\r\n");
  }

  @Test
  void compressedBodyIsRefusedAndNotReadAsIfItWereNot() {
    HttpResponse<String> gzip =
        dienst.post(
            "/v1/lks-berekeningen",
            "{}",
            Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"));
    HttpResponse<String> gewoon =
        dienst.post(
            "/v1/lks-berekeningen",
            "{}",
            Map.of("Content-Type", "application/json", "Content-Encoding", "identity"));

    assertThat(gzip.statusCode()).isEqualTo(415);
    assertThat(gzip.headers().firstValue("Accept-Encoding")).contains("identity");
    assertThat(Contractcontrole.houdt(gzip).path("detail").asText()).contains("Content-Encoding");
    assertThat(gewoon.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kwaad.example", "localhost.kwaad.example:80", "192.168.1.4", "0.0.0.0"})
  void refusesAnotherHostName(String host) throws IOException {
    String antwoord = ruw("GET /v1/matchingsrondes HTTP/1.1\r\nHost: %s\r\n".formatted(host));

    assertThat(antwoord).startsWith("HTTP/1.1 403").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:8080"})
  void answersToEveryNameOfThisComputer(String host) throws IOException {
    assertThat(ruw("GET /health/live HTTP/1.1\r\nHost: %s\r\n".formatted(host)))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://kwaad.example", "http://localhost:1", "null", "https://127.0.0.1"})
  void refusesAPostFromAnotherWebsite(String herkomst) {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/matchingsrondes",
            "{}",
            Map.of("Content-Type", "application/json", "Origin", herkomst));

    assertThat(antwoord.statusCode()).isEqualTo(403);
    Contractcontrole.houdt(antwoord);
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String pad : List.of("/", "/health/live", "/v1/matchingsrondes", "/nergens")) {
      var kopregels = dienst.get(pad).headers();

      assertThat(kopregels.firstValue("API-Version")).contains("0.1.0");
      assertThat(kopregels.firstValue("Cache-Control")).contains("no-store");
      assertThat(kopregels.firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'");
      assertThat(kopregels.firstValue("Strict-Transport-Security")).isPresent();
      assertThat(kopregels.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(kopregels.firstValue("X-Frame-Options")).contains("DENY");
    }
  }

  @Test
  void headAnswersLikeGetWithoutTheBody() {
    HttpResponse<String> antwoord =
        dienst.stuur(
            HttpRequest.newBuilder(URI.create(dienst.adres("/v1/matchingsrondes")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body()).isEmpty();
  }

  @Test
  void contractIsOpenToEverybody() {
    for (String pad : List.of("/openapi.json", "/v1/openapi.json")) {
      HttpResponse<String> antwoord = dienst.get(pad);

      assertThat(antwoord.statusCode()).isEqualTo(200);
      assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
      assertThat(Contractcontrole.lees(antwoord.body()).path("openapi").asText())
          .isEqualTo("3.1.0");
    }
  }

  @Test
  void healthTellsThatAllPartsWork() {
    assertThat(dienst.get("/health/live").statusCode()).isEqualTo(200);
    HttpResponse<String> gereed = dienst.get("/health/ready");
    assertThat(gereed.statusCode()).isEqualTo(200);
    assertThat(gereed.body()).contains("database").contains("index");
  }

  @Test
  void overviewShowsTheLastRound() {
    String eerste = dienst.get("/").body();

    assertThat(eerste)
        .contains("<html lang=\"nl\">")
        .contains("Matchingsronde van 2 november 2026")
        .doesNotContain("onverwachte fout");
  }

  @Test
  void textOfUsersIsEscapedOnThePage() {
    String pagina = dienst.get("/mensen?zoek=%22%3E%3Cscript%3E").body();

    assertThat(pagina).contains("&lt;script>").doesNotContain("\"><script>");
  }

  @Test
  void whoAsksForAPageGetsAProblemAsAPage() {
    HttpResponse<String> antwoord =
        dienst.stuur(
            HttpRequest.newBuilder(URI.create(dienst.adres("/rondes/bestaat-niet")))
                .header("Accept", "text/html")
                .build());

    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(antwoord.body()).contains("Deze bladzijde bestaat niet").contains("href=\"/\"");
  }

  private static List<JsonNode> alles(String pad) {
    List<JsonNode> items = new ArrayList<>();
    String na = "";
    while (true) {
      JsonNode bladzijde = Contractcontrole.houdt(dienst.get(pad + "?aantal=1000" + na));
      bladzijde.path("items").forEach(items::add);
      if (!bladzijde.has("volgende")) {
        return items;
      }
      na = "&na=" + bladzijde.path("volgende").asText();
    }
  }

  /** Sends a request as bytes, for what a client library would not send. */
  private static String ruw(String verzoek) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", dienst.poort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write((verzoek + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode inhoud(String antwoord) {
    return Contractcontrole.lees(antwoord.substring(antwoord.indexOf("\r\n\r\n") + 4));
  }
}
