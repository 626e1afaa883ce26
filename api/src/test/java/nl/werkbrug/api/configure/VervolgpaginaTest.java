package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a round, in a real browser: candidates, why not, replanning, closing. */
class VervolgpaginaTest {
  private static Browser browser;
  private static Proefdienst dienst;
  private static String ronde;
  private static JsonNode voorstellen;
  private static JsonNode rest;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
    ronde = ronde();
    voorstellen = Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items");
    rest = Contractcontrole.houdt(dienst.get(ronde + "/niet-geplaatst")).path("items");
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
    }
  }

  @Test
  void candidatesStartWithTheProposedAndTellTheEffectOfEveryReserve() {
    JsonNode voorstel = voorstellen.get(0);
    try (Page pagina = open("/werk/" + voorstel.path("aanbod").asText() + "/kandidaten")) {
      Locator voorgesteld = pagina.locator("section[aria-labelledby=kop-voorgesteld] li a");
      Locator reserve = pagina.locator("section[aria-labelledby=kop-reserve] ol > li");

      assertThat(voorgesteld.first().getAttribute("href"))
          .contains(voorstel.path("werkzoekende").asText());
      assertThat(reserve.allInnerTexts())
          .isNotEmpty()
          .allMatch(
              tekst ->
                  tekst.contains("ronde") || tekst.contains("bezet") || tekst.contains("jobcoach"));
    }
  }

  @Test
  void whyNotNamesTheRuleForAnyWork() {
    String mens = rest.get(0).path("werkzoekende").asText();
    try (Page pagina = open("/mensen/" + mens + "/waarom-niet")) {
      pagina.getByLabel("Zoek op titel of werkgever").fill("medewerker");
      pagina.getByText("Zoek werk").click();
      pagina.locator("ul.regels.blok a").first().click();

      pagina.waitForCondition(() -> pagina.url().contains("aanbod="));
      assertThat(pagina.locator("section[aria-labelledby=kop-antwoord]").innerText())
          .containsAnyOf("past niet", "past, maar niet voorgesteld", "nog niet zeker");
    }
  }

  @Test
  void personWithoutAVoorstelSeesWhatHelps() {
    try (Page pagina = open("/mensen/" + rest.get(0).path("werkzoekende").asText())) {
      assertThat(pagina.locator(".rest").innerText())
          .contains("Geen voorstel in de laatste ronde", rest.get(0).path("hulp").asText());
    }
  }

  @Test
  void replanningShowsWhatItChanged() {
    String eigen = ronde();
    try (Page pagina = open(pagina(eigen))) {
      pagina.getByText("Herplan vanaf deze ronde").click();

      pagina.waitForCondition(() -> pagina.locator("#kop-wijzigingen").count() == 1);
      pagina.getByText("Per persoon, met de reden").click();
      assertThat(pagina.locator("h1").innerText()).isEqualTo("Wat het herplannen veranderde");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
    }
  }

  @Test
  void closedRoundTakesNoJudgementAnyMore() {
    String eigen = ronde();
    String id =
        Contractcontrole.houdt(dienst.get(eigen + "/voorstellen?aantal=1"))
            .at("/items/0/id")
            .asText();
    try (Page pagina = open(pagina(eigen))) {
      pagina.getByText("Sluit de ronde af").click();
      pagina.getByText("Sluit de ronde nu af").click();
      pagina.waitForCondition(() -> pagina.url().contains("gedaan=ronde-gesloten"));
      assertThat(pagina.getByText("Sluit de ronde af").count()).isZero();

      pagina.navigate(dienst.adres("/voorstellen/" + id));
      assertThat(pagina.locator(".besluit").innerText()).contains("De ronde is afgesloten");
      assertThat(pagina.locator("#acceptatiereden").count()).isZero();
    }

    HttpResponse<String> toch =
        dienst.post(
            "/voorstellen/" + id + "/besluit",
            "doe=accepteren&versie=0&acceptatiereden=past",
            Map.of("Content-Type", "application/x-www-form-urlencoded"));

    assertThat(toch.statusCode()).isEqualTo(409);
    assertThat(toch.body()).contains("De ronde is afgesloten. Oordelen staan vast");
  }

  @Test
  void comparesTheRoundWithMatchingByHand() {
    try (Page pagina = open(pagina(ronde))) {
      assertThat(pagina.locator("main").innerText())
          .contains("Vergeleken met matchen met de hand", "Hoe goed is dit plan?");
    }
  }

  private static String ronde() {
    String ronde =
        dienst.reken(
            "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}");
    return ronde;
  }

  private static String pagina(String locatie) {
    return "/rondes/" + locatie.substring(locatie.lastIndexOf('/') + 1);
  }

  private static Page open(String adres) {
    Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    pagina.navigate(dienst.adres(adres));
    return pagina;
  }
}
