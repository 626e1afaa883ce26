package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The personal link, and what a werkzoekende does with it, over HTTP and in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WerkzoekendeTest {
  private static final String CON = "con-staf";
  private static final String PROFIEL = "/v1/mijn/profiel";

  private Inlogproef proef;
  private JsonNode voorstellen;
  private String persoon = "";
  private String voorstel = "";

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    proef.maak(CON, Set.of(Functie.ACCOUNTMANAGER, Functie.CONSULENT), null, null);
    voorstellen = proef.ronde(CON);
    persoon = voorstellen.at("/0/werkzoekende").asText();
    voorstel = voorstellen.at("/0/id").asText();
    eigen(persoon);
    accepteer(voorstel);
  }

  @AfterAll
  void stop() {
    proef.close();
  }

  /** Gives this person the consulent of the test. */
  private void eigen(String id) {
    assertThat(
            proef
                .als(
                    CON,
                    "PATCH",
                    "/v1/werkzoekenden/" + id,
                    "{\"consulent\":\"%s\"}".formatted(CON))
                .statusCode())
        .isEqualTo(200);
  }

  private void accepteer(String id) {
    assertThat(
            proef
                .als(
                    CON,
                    "POST",
                    "/v1/voorstellen/" + id + "/beoordelingen",
                    "{\"versie\":0,\"oordeel\":\"ACCEPTEREN\",\"reden\":\"past\"}")
                .statusCode())
        .isEqualTo(201);
  }

  private String link(String id) {
    String adres =
        Contractcontrole.houdt(
                proef.als(CON, "POST", "/v1/werkzoekenden/" + id + "/persoonslink", null))
            .path("adres")
            .asText();
    assertThat(adres).contains("/mijn/link?sleutel=");
    return adres;
  }

  private static String sleutel(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  private HttpResponse<String> wissel(String sleutel) {
    return proef
        .dienst()
        .post("/v1/sessies/persoonlijk", "{\"sleutel\":\"%s\"}".formatted(sleutel));
  }

  private String sessie(String id) {
    return Contractcontrole.houdt(wissel(sleutel(link(id)))).path("token").asText();
  }

  @Test
  void linkWorksOnceAndGivesTheOwnProfile() {
    String sleutel = sleutel(link(persoon));
    HttpResponse<String> eerste = wissel(sleutel);
    String token = Contractcontrole.houdt(eerste).path("token").asText();

    assertThat(
            Contractcontrole.houdt(proef.metToken(token, "GET", PROFIEL, null)).path("id").asText())
        .isEqualTo(persoon);
    assertThat(wissel(sleutel).statusCode()).isEqualTo(401);
    assertThat(proef.metToken(token, "GET", "/v1/werkzoekenden", null).statusCode()).isEqualTo(403);
  }

  @Test
  void linkRunsOutAfterAWeekAndTheSessionAfterAnHour(@TempDir Path map) throws Exception {
    try (Inlogproef ander = Inlogproef.metRegio(map)) {
      WerkzoekendeId id = Proefdienst.regio().werkzoekenden().getFirst().id();
      ander.metPersoonslink("zelf", id);
      ander.verstrijk(Duration.ofMinutes(59));
      assertThat(ander.als("zelf", "GET", PROFIEL, null).statusCode()).isEqualTo(200);
      ander.verstrijk(Duration.ofMinutes(1));
      assertThat(ander.als("zelf", "GET", PROFIEL, null).statusCode()).isEqualTo(401);

      String opTijd = ander.persoonslink(id);
      ander.verstrijk(Duration.ofDays(7).minusSeconds(1));
      assertThat(ander.wissel(opTijd)).isPresent();
      String teLaat = ander.persoonslink(id);
      ander.verstrijk(Duration.ofDays(7));
      assertThat(ander.wissel(teLaat)).isEmpty();
    }
  }

  @Test
  void newLinkAndRevokingEndTheOneBeforeAndItsSession() {
    String oud = sleutel(link(persoon));
    String token = sessie(persoon);
    assertThat(wissel(oud).statusCode()).isEqualTo(401);
    String nieuw = sleutel(link(persoon));
    assertThat(proef.metToken(token, "GET", PROFIEL, null).statusCode()).isEqualTo(401);

    assertThat(
            proef
                .als(CON, "DELETE", "/v1/werkzoekenden/" + persoon + "/persoonslink", null)
                .statusCode())
        .isEqualTo(204);

    assertThat(wissel(nieuw).statusCode()).isEqualTo(401);
  }

  @Test
  void forgedLinkGivesTheSameAnswerAsAUsedOne() {
    String gebruikt = sleutel(link(persoon));
    wissel(gebruikt);

    HttpResponse<String> vals = wissel("A".repeat(43));

    assertThat(vals.statusCode()).isEqualTo(401);
    assertThat(vals.body()).isEqualTo(wissel(gebruikt).body());
    assertThat(vals.body()).contains("Vraag uw consulent om een nieuwe");
  }

  @Test
  void ofTwoClicksAtOnceOneGetsIn() throws Exception {
    for (int keer = 0; keer < 5; keer++) {
      String sleutel = sleutel(link(persoon));
      try (ExecutorService samen = Executors.newFixedThreadPool(4)) {
        List<Future<Integer>> klikken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          klikken.add(samen.submit(() -> wissel(sleutel).statusCode()));
        }
        List<Integer> uitkomsten = new ArrayList<>();
        for (Future<Integer> klik : klikken) {
          uitkomsten.add(klik.get());
        }
        assertThat(uitkomsten).containsExactlyInAnyOrder(201, 401, 401, 401);
      }
    }
  }

  @Test
  void consulentMakesNoLinkForThePersonOfAnother() {
    String ander = anderMens();

    HttpResponse<String> antwoord =
        proef.als(CON, "POST", "/v1/werkzoekenden/" + ander + "/persoonslink", null);

    assertThat(antwoord.statusCode()).isEqualTo(403);
    assertThat(antwoord.body()).contains("andere consulent");
  }

  @Test
  void whoLeavesOrIsErasedIsOut() {
    proef.maak("beh", Functie.BEHEERDER);
    String weg = achteraan(1);
    String gewist = achteraan(2);
    eigen(weg);
    eigen(gewist);
    String token = sessie(weg);
    String gewistToken = sessie(gewist);

    Contractcontrole.houdt(proef.als(CON, "POST", "/v1/werkzoekenden/" + weg + "/_beeindig", null));
    Contractcontrole.houdt(
        proef.als(
            "beh",
            "DELETE",
            "/v1/werkzoekenden/" + gewist + "/persoonsgegevens?proef=false",
            null));

    assertThat(proef.metToken(token, "GET", PROFIEL, null).statusCode()).isEqualTo(401);
    assertThat(proef.metToken(gewistToken, "GET", PROFIEL, null).statusCode()).isEqualTo(401);
    HttpResponse<String> nieuw =
        proef.als(CON, "POST", "/v1/werkzoekenden/" + weg + "/persoonslink", null);
    assertThat(nieuw.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(nieuw).toString()).contains("uitgestroomd");
  }

  @Test
  void handoverEndsALinkThatTheConsulentSawButNotTheSessionOfThePerson() {
    String met = achteraan(3);
    String zonder = achteraan(4);
    eigen(met);
    eigen(zonder);
    String token = sessie(met);
    String sleutel = sleutel(link(zonder));

    HttpResponse<String> over =
        proef.als(
            CON,
            "POST",
            "/v1/caseload-overdrachten",
            "{\"van\":\"%s\",\"naar\":\"con.nieuw\",\"reden\":\"ziek\",\"werkzoekenden\":[\"%s\",\"%s\"]}"
                .formatted(CON, met, zonder));

    assertThat(over.statusCode()).isEqualTo(201);
    assertThat(wissel(sleutel).statusCode()).isEqualTo(401);
    assertThat(proef.metToken(token, "GET", PROFIEL, null).statusCode()).isEqualTo(200);
  }

  /** Somebody whom no other test is about. */
  private String achteraan(int plaats) {
    return voorstellen.path(voorstellen.size() - plaats).path("werkzoekende").asText();
  }

  private String anderMens() {
    return new WerkzoekendeStore(proef.werkbrug().database())
        .list().stream()
            .filter(een -> een.consulent() != null && !een.consulent().equals(CON))
            .findFirst()
            .orElseThrow()
            .id()
            .waarde();
  }

  @Test
  void proposalIsAnsweredAndSomebodyElsesDoesNotExist() {
    String mens = voorstellen.at("/1/werkzoekende").asText();
    String id = voorstellen.at("/1/id").asText();
    eigen(mens);
    String token = sessie(mens);
    String antwoord = "/v1/mijn/voorstellen/%s/antwoord";
    String nee = "{\"versie\":1,\"antwoord\":\"NEE\",\"notitie\":\"Te ver weg\"}";
    assertThat(lijst(token)).isEmpty();
    assertThat(proef.metToken(token, "POST", antwoord.formatted(id), nee).statusCode())
        .isEqualTo(404);
    accepteer(id);

    JsonNode mijn = lijst(token).get(0);
    HttpResponse<String> gezegd = proef.metToken(token, "POST", antwoord.formatted(id), nee);

    assertThat(mijn.path("redenen")).isNotEmpty();
    assertThat(Contractcontrole.houdt(gezegd).path("antwoord").asText()).isEqualTo("NEE");
    assertThat(proef.metToken(token, "POST", antwoord.formatted(id), nee).statusCode())
        .isEqualTo(409);
    assertThat(proef.metToken(token, "POST", antwoord.formatted(voorstel), nee).statusCode())
        .isEqualTo(404);
    assertThat(
            proef
                .metToken(
                    token,
                    "POST",
                    antwoord.formatted(id),
                    "{\"versie\":2,\"antwoord\":\"MISSCHIEN\"}")
                .statusCode())
        .isEqualTo(400);
    String vrijgave = "/v1/mijn/voorstellen/%s/vrijgave".formatted(id);
    String vrij = "{\"versie\":%d,\"vrij\":true}";
    assertThat(proef.metToken(token, "POST", vrijgave, vrij.formatted(2)).statusCode())
        .as("after a no")
        .isEqualTo(409);
    proef.metToken(token, "POST", antwoord.formatted(id), "{\"versie\":2,\"antwoord\":\"JA\"}");
    assertThat(
            Contractcontrole.houdt(proef.metToken(token, "POST", vrijgave, vrij.formatted(3)))
                .path("vrij")
                .asBoolean())
        .isTrue();
    JsonNode bijConsulent =
        Contractcontrole.houdt(
            proef.als(CON, "GET", "/v1/voorstellen/" + id + "/beoordelingen", null));
    assertThat(bijConsulent.toString()).contains("Te ver weg").doesNotContain("persoon-" + mens);
  }

  private JsonNode lijst(String token) {
    return Contractcontrole.houdt(proef.metToken(token, "GET", "/v1/mijn/voorstellen", null))
        .path("items");
  }

  @Test
  void noIsSeenByThoseWhoGuideThePersonAndByNobodyElse() {
    String mens = voorstellen.at("/2/werkzoekende").asText();
    String id = voorstellen.at("/2/id").asText();
    eigen(mens);
    accepteer(id);
    proef.maak("beh-nee", Functie.BEHEERDER);
    proef.metToken(
        sessie(mens),
        "POST",
        "/v1/mijn/voorstellen/" + id + "/antwoord",
        "{\"versie\":1,\"antwoord\":\"NEE\",\"notitie\":\"Liever niet daar\"}");

    String keten = proef.als("beh-nee", "GET", "/v1/audit?aantal=1000", null).body();

    assertThat(keten)
        .contains("POST /v1/mijn/voorstellen/:voorstel/antwoord")
        .doesNotContain("NEE")
        .doesNotContain("Liever niet daar")
        .doesNotContain(mens);
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "390, false"})
  void personOpensTheLinkAnswersAndSearches(int breedte, boolean javascript) {
    String link = link(persoon);
    Browser browser = Webbrowser.voorTests();
    try (Page pagina =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(breedte, 900)
                .setJavaScriptEnabled(javascript))) {
      pagina.navigate(link);
      kijk(pagina, breedte, javascript, "link");
      klik(pagina, "Open mijn pagina");
      assertThat(pagina.url()).endsWith("/mijn");
      assertThat(pagina.locator(".hoofdmenu a").allInnerTexts())
          .containsExactly("Mijn voorstellen", "Vacatures", "Mijn gegevens");
      kijk(pagina, breedte, javascript, "voorstellen");

      pagina.locator("main h2 a").first().click();
      kijk(pagina, breedte, javascript, "voorstel");
      klik(pagina, "Verstuur mijn antwoord");
      assertThat(pagina.locator("main").innerText()).contains("kies ja, nee of ik twijfel");
      kijk(pagina, breedte, javascript, "voorstel-fout");
      pagina.locator("input[value=TWIJFEL]").check();
      pagina.locator("#notitie").fill("Hoe laat begint het?");
      klik(pagina, "Verstuur mijn antwoord");
      assertThat(pagina.locator("main").innerText())
          .contains("Uw antwoord is bewaard", "u twijfelt")
          .doesNotContain("Mag de werkgever", "werkzoekende");
      pagina.locator("input[value=JA]").check();
      klik(pagina, "Verstuur mijn antwoord");
      klik(pagina, "Ja, de werkgever mag dit zien");
      assertThat(pagina.locator("main").innerText()).contains("U vindt het goed");
      kijk(pagina, breedte, javascript, "voorstel-vrij");
      klik(pagina, "Toch niet laten zien");
      assertThat(pagina.locator("main").innerText()).contains("niet meer te zien");

      pagina.navigate(proef.dienst().adres("/mijn/profiel"));
      kijk(pagina, breedte, javascript, "profiel");
      pagina.navigate(proef.dienst().adres("/mijn/werk?tekst=medewerker"));
      kijk(pagina, breedte, javascript, "vacatures");
      pagina.locator("main h3 a").first().click();
      kijk(pagina, breedte, javascript, "vacature");
      pagina.navigate(proef.dienst().adres("/mijn/werk?tekst=onvindbaarwoord&km=5"));
      assertThat(pagina.locator("main").innerText()).contains("Vul ook een postcode in");
      kijk(pagina, breedte, javascript, "vacatures-niets");

      klik(pagina, "Log uit");
      pagina.navigate(proef.dienst().adres("/mijn"));
      assertThat(pagina.url()).contains("/inloggen");
      pagina.navigate(link);
      assertThat(pagina.locator("main").innerText()).contains("Deze link werkt niet (meer)");
      kijk(pagina, breedte, javascript, "link-gebruikt");
    }
  }

  @Test
  void consulentMakesAndRevokesTheLinkOnThePageOfThePerson() {
    String mens = voorstellen.at("/3/werkzoekende").asText();
    eigen(mens);
    Browser browser = Webbrowser.voorTests();
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 900))) {
      pagina.navigate(proef.dienst().adres("/mensen/" + mens));
      pagina.locator("#gebruiker").fill(CON);
      pagina.locator("#wachtwoord").fill(Inlogproef.WACHTWOORD);
      klik(pagina, "Log in");
      pagina
          .locator("a")
          .filter(new Locator.FilterOptions().setHasText("Persoonlijke link"))
          .click();
      assertThat(pagina.locator("main").innerText()).contains("Er is nu geen link");
      klik(pagina, "Maak een nieuwe link");
      String link = pagina.locator("#link").inputValue();
      kijk(pagina, 390, true, "persoonslink");
      assertThat(link).startsWith(proef.dienst().adres("/mijn/link?sleutel="));
      pagina.reload();
      pagina.navigate(proef.dienst().adres("/mensen/" + mens + "/link"));
      assertThat(pagina.locator("main").innerText()).doesNotContain("sleutel=");

      klik(pagina, "Trek de link in");

      assertThat(pagina.locator("main").innerText()).contains("De link werkt niet meer");
      assertThat(wissel(sleutel(link)).statusCode()).isEqualTo(401);
    }
  }

  private static void klik(Page pagina, String tekst) {
    pagina.locator("button").filter(new Locator.FilterOptions().setHasText(tekst)).click();
  }

  /** Axe runs as a script, so only where the page may. */
  private static void kijk(Page pagina, int breedte, boolean javascript, String naam) {
    assertThat(pagina.locator("h1").count()).as(naam).isEqualTo(1);
    if (javascript) {
      assertThat(Kijker.overtredingen(pagina)).as(naam).isEmpty();
      assertThat(Kijker.breedte(pagina)).as(naam).isLessThanOrEqualTo(breedte);
    }
    String map = System.getProperty("beeld.mijn");
    if (map != null) {
      pagina.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(map, naam + "-" + breedte + ".png")));
    }
  }
}
