package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.OrganisatieStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlogTest {
  private static final String HUIDIGE = "/v1/sessies/huidige";
  private static final String FOUT = "een ander lang woord";

  private Inlogproef proef;

  @BeforeEach
  void start(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  @Test
  void realDataAskALoginEvenOnThisComputer() {
    HttpResponse<String> zonder = proef.dienst().get("/v1/werkzoekenden");

    assertThat(zonder.statusCode()).isEqualTo(401);
    assertThat(zonder.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(Contractcontrole.houdt(zonder).path("type").asText()).endsWith("niet-ingelogd");
    assertThat(proef.dienst().get("/health/live").statusCode()).isEqualTo(200);
    assertThat(proef.dienst().get("/openapi.json").statusCode()).isEqualTo(200);
  }

  @Test
  void firstBeheerderIsMadeWithTheCodeAndOnlyOnce(@TempDir Path leeg) throws Exception {
    try (Inlogproef nieuw = Inlogproef.leeg(leeg)) {
      String code = nieuw.werkbrug().eersteCode().orElseThrow();
      Map<String, String> velden =
          Map.of("gebruiker", "baas", "naam", "De baas", "wachtwoord", Inlogproef.WACHTWOORD);

      assertThat(formulier(nieuw, "/eerste-beheerder", velden, "code", "verkeerd", ""))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(422);
      assertThat(
              formulier(
                  nieuw,
                  "/eerste-beheerder",
                  met(velden, "wachtwoord", "te kort"),
                  "code",
                  code,
                  ""))
          .satisfies(
              antwoord -> assertThat(antwoord.statusCode()).isEqualTo(422),
              antwoord -> assertThat(antwoord.body()).contains("12 tot 128 tekens"));
      assertThat(formulier(nieuw, "/eerste-beheerder", velden, "code", code, ""))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(303);

      assertThat(nieuw.werkbrug().eersteCode()).isEmpty();
      assertThat(
              formulier(
                  nieuw,
                  "/eerste-beheerder",
                  met(velden, "gebruiker", "nog-een"),
                  "code",
                  code,
                  ""))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(404);
      assertThat(Contractcontrole.houdt(nieuw.als("baas", "GET", HUIDIGE, null)).path("functies"))
          .extracting(JsonNode::asText)
          .containsExactly("BEHEERDER");
    }
  }

  @Test
  void aFormWithWhatADatabaseCannotKeepIsRefused() {
    assertThat(inloggen("a\0b", "/").statusCode()).isEqualTo(400);
  }

  @Test
  void wrongPasswordAndUnknownAccountGetTheSameAnswer() {
    proef.maak("con", Functie.CONSULENT);

    HttpResponse<String> fout = proef.login("con", FOUT);
    HttpResponse<String> onbekend = proef.login("bestaat-niet", FOUT);

    assertThat(fout.statusCode()).isEqualTo(401);
    assertThat(onbekend.body()).isEqualTo(fout.body());
    Contractcontrole.houdt(fout);
  }

  @Test
  void fiveWrongPasswordsCloseAnAccountForAQuarterOfAnHour() {
    proef.maak("con", Functie.CONSULENT);
    for (int i = 0; i < 4; i++) {
      proef.login("con", FOUT);
    }
    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(201);

    for (int i = 0; i < 5; i++) {
      proef.login("con", FOUT);
    }

    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    proef.verstrijk(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    proef.verstrijk(Duration.ofSeconds(1));
    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(201);
  }

  @Test
  void wrongPasswordsAtTheSameTimeCountEach() throws Exception {
    proef.maak("con", Functie.CONSULENT);

    try (ExecutorService draden = Executors.newFixedThreadPool(5)) {
      draden.invokeAll(Collections.nCopies(5, () -> proef.login("con", FOUT)));
    }

    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    proef.verstrijk(Duration.ofMinutes(15));
    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(201);
  }

  @Test
  void beheerderOfOneOrganisatieGivesNoAccessToAWerkgeverOfAnother() {
    Werkgever vreemd = Proefdienst.regio().werkgevers().getFirst();
    OrganisatieId elders = new OrganisatieId("elders");
    new OrganisatieStore(proef.werkbrug().database())
        .bewaar(new Organisatie(elders, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("beh", Set.of(Functie.BEHEERDER), vreemd.organisatie(), null);
    proef.maak("elders", Set.of(Functie.BEHEERDER), elders, null);
    String account =
        "{\"id\":\"w.%1$s\",\"naam\":\"W\",\"functies\":[\"WERKGEVER\"],\"werkgever\":\"%2$s\",\"organisatie\":\"%1$s\"}";

    assertThat(
            proef
                .als("elders", "POST", "/v1/gebruikers", account.formatted(elders, vreemd.id()))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            proef
                .als(
                    "beh",
                    "POST",
                    "/v1/gebruikers",
                    account.formatted(vreemd.organisatie(), vreemd.id()))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void sessionEndsAfterAnHourOfSilence() {
    proef.maak("con", Functie.CONSULENT);
    String token = proef.token("con");

    proef.verstrijk(Duration.ofMinutes(59));
    assertThat(proef.metToken(token, "GET", HUIDIGE, null).statusCode()).isEqualTo(200);
    proef.verstrijk(Duration.ofMinutes(59));
    assertThat(proef.metToken(token, "GET", HUIDIGE, null).statusCode()).isEqualTo(200);
    proef.verstrijk(Duration.ofMinutes(60));
    assertThat(proef.metToken(token, "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
  }

  @Test
  void sessionEndsAfterTwelveHoursHoweverBusy() {
    proef.maak("con", Functie.CONSULENT);
    String token = proef.token("con");

    for (int i = 0; i < 23; i++) {
      proef.verstrijk(Duration.ofMinutes(30));
      assertThat(proef.metToken(token, "GET", HUIDIGE, null).statusCode()).isEqualTo(200);
    }
    proef.verstrijk(Duration.ofMinutes(30));

    assertThat(proef.metToken(token, "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
  }

  @Test
  void loggingOutEndsTheSession() {
    proef.maak("con", Functie.CONSULENT);

    assertThat(proef.als("con", "DELETE", HUIDIGE, null).statusCode()).isEqualTo(204);

    assertThat(proef.als("con", "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
  }

  @Test
  void newPasswordEndsEverySessionAndAsksTheOldOne() {
    proef.maak("con", Functie.CONSULENT);
    String anders = "nog een lang en vreemd woord";
    String wissel = "{\"huidig\":\"%s\",\"nieuw\":\"%s\"}";
    String pad = HUIDIGE + "/wachtwoord";

    assertThat(proef.als("con", "PUT", pad, wissel.formatted(FOUT, anders)).statusCode())
        .isEqualTo(403);
    assertThat(proef.als("con", "PUT", pad, wissel.formatted(Inlogproef.WACHTWOORD, "kort")).body())
        .contains("12 tot 128 tekens")
        .doesNotContain("\"kort\"");
    assertThat(
            proef
                .als("con", "PUT", pad, wissel.formatted(Inlogproef.WACHTWOORD, anders))
                .statusCode())
        .isEqualTo(204);

    assertThat(proef.als("con", "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
    assertThat(proef.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    assertThat(proef.login("con", anders).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "weg"})
  void forgedFormIsRefused(String bewijs) {
    proef.maak("am", Functie.ACCOUNTMANAGER);
    String koekje = koekje("am");
    String pagina = pagina("/rondes/nieuw", koekje);
    assertThat(pagina).contains("name=\"formulierbewijs\"").contains("Ingelogd als Naam van am");

    HttpResponse<String> vals =
        formulier(proef, "/rondes/nieuw", Map.of(), "formulierbewijs", bewijs, koekje);
    HttpResponse<String> echt =
        formulier(proef, "/rondes/nieuw", Map.of(), "formulierbewijs", bewijsIn(pagina), koekje);

    assertThat(vals.statusCode()).isEqualTo(403);
    assertThat(echt.statusCode()).isIn(303, 422);
  }

  @Test
  void formOfAnotherSessionIsRefused() {
    proef.maak("am", Functie.ACCOUNTMANAGER);
    proef.maak("ander", Functie.ACCOUNTMANAGER);
    String bewijs = bewijsIn(pagina("/rondes/nieuw", koekje("ander")));

    assertThat(
            formulier(proef, "/rondes/nieuw", Map.of(), "formulierbewijs", bewijs, koekje("am"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void pageSendsToTheLoginAndBackAndNeverElsewhere() {
    proef.maak("am", Functie.ACCOUNTMANAGER);
    HttpResponse<String> zonder = vraag("/werk?tekst=bakker", "");
    assertThat(zonder.statusCode()).isEqualTo(303);
    assertThat(zonder.headers().firstValue("Location"))
        .contains("/inloggen?naar=%2Fwerk%3Ftekst%3Dbakker");

    for (String naar : List.of("//elders.example", "https://elders.example", "/\\elders.example")) {
      HttpResponse<String> na = inloggen("am", naar);
      assertThat(na.headers().firstValue("Location")).as(naar).contains("/");
    }
    HttpResponse<String> na = inloggen("am", "/werk?tekst=bakker");
    assertThat(na.headers().firstValue("Location")).contains("/werk?tekst=bakker");
    assertThat(na.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void revokedKeyNoLongerWorks() {
    proef.maak("beh", Functie.BEHEERDER);
    WerkgeverId werkgever = Proefdienst.regio().werkgevers().getFirst().id();
    JsonNode sleutel = sleutel(werkgever, 100);
    String geheim = sleutel.path("sleutel").asText();
    String pad = "/v1/api-sleutels/" + sleutel.path("id").asText();

    assertThat(proef.metToken(geheim, "GET", HUIDIGE, null).statusCode()).isEqualTo(200);
    assertThat(proef.als("beh", "GET", pad, null).body()).doesNotContain(geheim);
    assertThat(proef.als("beh", "DELETE", pad, null).statusCode()).isEqualTo(204);

    assertThat(proef.metToken(geheim, "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
    assertThat(proef.metToken(geheim + "x", "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
  }

  @Test
  void keyOfAWerkgeverReachesItsOwnVacaturesOnly() {
    proef.maak("beh", Functie.BEHEERDER);
    WerkgeverId eigen = Proefdienst.regio().werkgevers().getFirst().id();
    String geheim = sleutel(eigen, 1_000).path("sleutel").asText();

    JsonNode lijst =
        Contractcontrole.houdt(proef.metToken(geheim, "GET", "/v1/vacatures?aantal=1000", null));
    Set<String> werkgevers =
        lijst.path("items").findValuesAsText("werkgever").stream().collect(Collectors.toSet());
    String vreemd =
        Proefdienst.regio().aanbod().stream()
            .filter(
                een ->
                    !een.kern().werkgever().equals(eigen) && !een.kern().werkplek().equals(eigen))
            .findFirst()
            .orElseThrow()
            .id()
            .waarde();

    assertThat(werkgevers).isSubsetOf(eigen.waarde());
    assertThat(proef.metToken(geheim, "GET", "/v1/vacatures/" + vreemd, null).statusCode())
        .isEqualTo(404);
    assertThat(proef.metToken(geheim, "PATCH", "/v1/vacatures/" + vreemd, "{}").statusCode())
        .isEqualTo(404);
    assertThat(proef.metToken(geheim, "GET", "/v1/werkzoekenden", null).statusCode())
        .isEqualTo(403);
    assertThat(
            proef
                .metToken(geheim, "POST", "/v1/api-sleutels", "{\"naam\":\"nog een\"}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whoComesInForAWerkgeverIsOutOnceItEnds() {
    proef.maak("beh", Functie.BEHEERDER);
    proef.maak("acc", Functie.ACCOUNTMANAGER);
    WerkgeverId werkgever = Proefdienst.regio().werkgevers().getFirst().id();
    proef.maak("wg", Set.of(Functie.WERKGEVER), null, werkgever);
    String geheim = sleutel(werkgever, 1_000).path("sleutel").asText();
    String pad = "/v1/werkgevers/" + werkgever;
    assertThat(proef.als("wg", "GET", pad, null).statusCode()).isEqualTo(200);

    HttpResponse<String> einde = proef.als("acc", "POST", pad + "/_beeindig", "");

    assertThat(Contractcontrole.houdt(einde).path("status").asText()).isEqualTo("GESTOPT");
    assertThat(proef.metToken(geheim, "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
    assertThat(proef.als("wg", "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
    assertThat(proef.login("wg", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    JsonNode gestopt =
        Contractcontrole.houdt(proef.als("acc", "GET", "/v1/werkgevers?status=GESTOPT", null));
    assertThat(gestopt.path("items"))
        .extracting(een -> een.path("id").asText())
        .containsExactly(werkgever.waarde());
    JsonNode open =
        Contractcontrole.houdt(
            proef.als("acc", "GET", "/v1/vacatures?status=OPEN&werkgever=" + werkgever, null));
    assertThat(open.path("items")).isEmpty();
    assertThat(proef.als("acc", "GET", "/werkgevers?zoek=gestopt", null).body())
        .contains(werkgever.waarde());
    HttpResponse<String> sleutel =
        proef.als(
            "beh",
            "POST",
            "/v1/api-sleutels",
            "{\"naam\":\"nog een\",\"werkgever\":\"%s\"}".formatted(werkgever));
    assertThat(sleutel.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(sleutel).at("/fouten/0/veld").asText())
        .isEqualTo("werkgever");
  }

  @Test
  void keyThatIsUsedTooOftenHasToWait() {
    proef.maak("beh", Functie.BEHEERDER);
    WerkgeverId werkgever = Proefdienst.regio().werkgevers().getFirst().id();
    String geheim = sleutel(werkgever, 3).path("sleutel").asText();

    for (int i = 0; i < 3; i++) {
      assertThat(proef.metToken(geheim, "GET", HUIDIGE, null).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> teVaak = proef.metToken(geheim, "GET", HUIDIGE, null);

    assertThat(teVaak.statusCode()).isEqualTo(429);
    assertThat(teVaak.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void beheerderMakesAndClosesAnAccount() {
    proef.maak("beh", Functie.BEHEERDER);
    String nieuw =
        "{\"id\":\"j.jansen\",\"naam\":\"J. Jansen\",\"functies\":[\"CONSULENT\"],\"wachtwoord\":\"%s\"}"
            .formatted(Inlogproef.WACHTWOORD);

    HttpResponse<String> gemaakt = proef.als("beh", "POST", "/v1/gebruikers", nieuw);
    assertThat(gemaakt.statusCode()).isEqualTo(201);
    HttpResponse<String> geenAdres =
        proef.als(
            "beh",
            "POST",
            "/v1/gebruikers",
            "{\"id\":\"ander\",\"naam\":\"A\",\"functies\":[\"BELEID\"],\"emailadres\":\"a@b\"}");
    assertThat(geenAdres.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(geenAdres).at("/fouten/0/veld").asText())
        .isEqualTo("emailadres");
    HttpResponse<String> naamloos =
        proef.als("beh", "POST", "/v1/gebruikers", "{\"naam\":\"A\",\"functies\":[\"BELEID\"]}");
    assertThat(naamloos.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(naamloos).at("/fouten/0/veld").asText()).isEqualTo("id");
    assertThat(Contractcontrole.houdt(gemaakt).has("wachtwoord")).isFalse();
    assertThat(proef.als("beh", "POST", "/v1/gebruikers", nieuw).statusCode()).isEqualTo(409);
    assertThat(proef.als("j.jansen", "GET", HUIDIGE, null).statusCode()).isEqualTo(200);

    HttpResponse<String> dicht =
        proef.als(
            "beh",
            "PUT",
            "/v1/gebruikers/j.jansen",
            "{\"naam\":\"J. Jansen\",\"functies\":[\"CONSULENT\"],\"actief\":false}");
    assertThat(dicht.statusCode()).isEqualTo(200);
    assertThat(proef.als("j.jansen", "GET", HUIDIGE, null).statusCode()).isEqualTo(401);
    assertThat(proef.login("j.jansen", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
    assertThat(
            proef
                .als(
                    "beh",
                    "PUT",
                    "/v1/gebruikers/beh",
                    "{\"naam\":\"B\",\"functies\":[\"BELEID\"]}")
                .statusCode())
        .isEqualTo(409);
  }

  private JsonNode sleutel(WerkgeverId werkgever, int perMinuut) {
    HttpResponse<String> antwoord =
        proef.als(
            "beh",
            "POST",
            "/v1/api-sleutels",
            "{\"naam\":\"eigen systeem\",\"werkgever\":\"%s\",\"perMinuut\":%d}"
                .formatted(werkgever, perMinuut));
    assertThat(antwoord.statusCode()).isEqualTo(201);
    return Contractcontrole.houdt(antwoord);
  }

  private HttpResponse<String> inloggen(String id, String naar) {
    return formulier(
        proef,
        "/inloggen",
        Map.of("gebruiker", id, "wachtwoord", Inlogproef.WACHTWOORD),
        "naar",
        naar,
        "");
  }

  private String koekje(String id) {
    String kop = inloggen(id, "/").headers().firstValue("Set-Cookie").orElseThrow();
    return kop.substring(0, kop.indexOf(';'));
  }

  private HttpResponse<String> vraag(String pad, String koekje) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(proef.dienst().adres(pad))).header("Accept", "text/html");
    if (!koekje.isEmpty()) {
      verzoek.header("Cookie", koekje);
    }
    return proef.dienst().stuur(verzoek.build());
  }

  private String pagina(String pad, String koekje) {
    HttpResponse<String> antwoord = vraag(pad, koekje);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    return antwoord.body();
  }

  private static String bewijsIn(String pagina) {
    String begin = "name=\"formulierbewijs\" value=\"";
    int plek = pagina.indexOf(begin) + begin.length();
    return pagina.substring(plek, pagina.indexOf('"', plek));
  }

  private static Map<String, String> met(Map<String, String> velden, String naam, String waarde) {
    Map<String, String> anders = new HashMap<>(velden);
    anders.put(naam, waarde);
    return anders;
  }

  private static HttpResponse<String> formulier(
      Inlogproef proef,
      String pad,
      Map<String, String> velden,
      String naam,
      String waarde,
      String koekje) {
    String inhoud =
        met(velden, naam, waarde).entrySet().stream()
            .map(
                een ->
                    een.getKey() + "=" + URLEncoder.encode(een.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Map<String, String> kopregels = new HashMap<>();
    kopregels.put("Content-Type", "application/x-www-form-urlencoded");
    kopregels.put("Accept", "text/html");
    if (!koekje.isEmpty()) {
      kopregels.put("Cookie", koekje);
    }
    return proef.dienst().post(pad, inhoud, kopregels);
  }
}
