package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consulent at work in a real browser: deciding about voorstellen, and handing people over. */
class BesluitpaginaTest {
  private static final AtomicInteger VOLGENDE = new AtomicInteger();

  private static Browser browser;
  private static Proefdienst dienst;
  private static JsonNode voorstellen;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
    voorstellen = voorstellen("");
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
    }
  }

  @Test
  void consulentAcceptsGoesOnToTheNextAndCanUndoIt() {
    String id = nieuw();
    try (Page pagina = open("/voorstellen/" + id)) {
      pagina.getByLabel("Reden om te accepteren").fill("Dit werk wil hij graag.");
      pagina.getByText("Accepteer het voorstel").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=geaccepteerd"));
      assertThat(pagina.locator(".besluit").innerText())
          .contains("geaccepteerd", "Dit werk wil hij graag.", "Volgende voorstel (nog ");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(stand(id).oordeel()).isEqualTo(Voorstelverloop.Oordeel.GEACCEPTEERD);

      pagina
          .locator("summary", new Page.LocatorOptions().setHasText("Maak het oordeel ongedaan"))
          .click();
      pagina.getByText("Maak ongedaan", new Page.GetByTextOptions().setExact(true)).click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=ingetrokken"));
      assertThat(stand(id).oordeel()).isEqualTo(Voorstelverloop.Oordeel.OPEN);
    }
  }

  @Test
  void decidingWithoutAReasonIsRefusedBesideTheFieldAndNothingIsLost() {
    String id = nieuw();
    try (Page pagina = open("/voorstellen/" + id)) {
      pagina.getByText("Accepteer het voorstel").click();
      assertThat(pagina.locator("#acceptatiereden-fout").innerText())
          .isEqualTo("Reden om te accepteren moet ingevuld zijn.");

      pagina.locator("summary").filter(metTekst("Wijs af")).click();
      pagina
          .getByLabel("Reden", new Page.GetByLabelOptions().setExact(true))
          .selectOption("ANDERS");
      pagina.getByText("Wijs het voorstel af").click();

      assertThat(pagina.locator("#toelichting-fout").innerText()).contains("moet ingevuld zijn");
      assertThat(pagina.locator("#afwijsreden").inputValue()).isEqualTo("ANDERS");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(stand(id).versie()).isZero();
    }
  }

  @Test
  void rejectedVoorstelIsExcludedFromLaterRounds() {
    String id = nieuw();
    try (Page pagina = open("/voorstellen/" + id)) {
      pagina.locator("summary").filter(metTekst("Wijs af")).click();
      pagina.getByLabel("Reden", new Page.GetByLabelOptions().setExact(true)).selectOption("REIS");
      pagina.getByText("Wijs het voorstel af").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=afgewezen"));
      assertThat(pagina.locator(".besluit").innerText()).contains("Afgewezen: de reis is te zwaar");
      assertThat(
              new KeuzeStore(dienst.werkbrug().database())
                  .listUitgesloten().stream()
                      .filter(een -> een.werkzoekende().equals(stand(id).werkzoekende())))
          .hasSize(1);
    }
  }

  @Test
  void adjustingShowsTheEffectFirst() {
    String id = metAlternatief();
    try (Page pagina = open("/voorstellen/" + id)) {
      pagina.locator("a[accesskey=p]").click();
      pagina.getByText("Kies dit werk").first().click();

      pagina.waitForCondition(() -> pagina.url().contains("aanbod="));
      assertThat(pagina.locator("main").innerText())
          .contains("Wat dit voor de ronde betekent")
          .containsAnyOf("plaats", "plek", "ronde");
      String gekozen = pagina.locator("input[name=aanbod]").inputValue();
      pagina.getByText("Pas het voorstel aan", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(pagina.locator("#reden-fout").innerText()).contains("moet ingevuld zijn");
      pagina.getByLabel("Waarom dit beter past").fill("Dichter bij huis.");
      pagina.getByText("Pas het voorstel aan", new Page.GetByTextOptions().setExact(true)).click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=aangepast"));
      assertThat(stand(id).oordeel()).isEqualTo(Voorstelverloop.Oordeel.AANGEPAST);
      assertThat(stand(id).aanbod().waarde()).isEqualTo(gekozen);
    }
  }

  @Test
  void secondOfTwoConsulentenIsToldAndOverwritesNothing() {
    String id = nieuw();
    try (Page een = open("/voorstellen/" + id);
        Page ander = open("/voorstellen/" + id)) {
      een.getByLabel("Reden om te accepteren").fill("Past goed.");
      een.getByText("Accepteer het voorstel").click();
      een.waitForCondition(() -> een.url().contains("gedaan=geaccepteerd"));

      ander.locator("summary").filter(metTekst("Wijs af")).click();
      ander.getByLabel("Reden", new Page.GetByLabelOptions().setExact(true)).selectOption("REIS");
      ander.getByText("Wijs het voorstel af").click();

      assertThat(ander.locator("[role=alert]").innerText())
          .contains("Iemand anders was eerder", "niets overschreven");
      assertThat(ander.locator(".besluit").innerText()).contains("geaccepteerd", "Past goed.");
      assertThat(Kijker.overtredingen(ander)).isEmpty();
      assertThat(stand(id).oordeel()).isEqualTo(Voorstelverloop.Oordeel.GEACCEPTEERD);
    }
  }

  @Test
  void withoutJavascriptAVoorstelGoesFromJudgementToTheSecondPairOfEyes() {
    String id = nieuw();
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      pagina.navigate(dienst.adres("/voorstellen/" + id));
      pagina.locator("#acceptatiereden").fill("Past goed.");
      pagina.locator("button:has-text('Accepteer het voorstel')").click();
      pagina.locator("input[name=antwoord][value=JA]").check();
      pagina.locator("#notitie").fill("Wil graag beginnen.");
      pagina.locator("button:has-text('Leg het gesprek vast')").click();
      pagina.locator("button:has-text('De werkzoekende geeft vrij')").click();
      pagina.locator("button:has-text('Geef vrij als consulent')").click();

      assertThat(pagina.locator(".besluit").innerText()).contains("werkzoekende en consulent");
      assertThat(stand(id).vrijgegeven()).isTrue();
      if (stand(id).tweedeNodig()) {
        pagina.locator("input[name=akkoord][value=ja]").check();
        pagina.locator("#tweedereden").fill("Eens.");
        pagina.locator("button:has-text('Leg de tweede beoordeling vast')").click();
        // Whoever judged may not be the second as well.
        assertThat(pagina.locator("[role=alert]").innerText())
            .contains("mag niet ook de tweede beoordelaar zijn");
      }
    }
  }

  @Test
  void keyboardAloneAcceptsAVoorstel() {
    String id = nieuw();
    try (Page pagina = open("/voorstellen/" + id)) {
      tabTot(pagina, "acceptatiereden");
      pagina.keyboard().type("Past goed.");
      pagina.keyboard().press("Tab");
      pagina.keyboard().press("Enter");

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=geaccepteerd"));
      assertThat(stand(id).oordeel()).isEqualTo(Voorstelverloop.Oordeel.GEACCEPTEERD);
    }
  }

  @Test
  void nothingIsDecidedAboutATrialRound() {
    JsonNode proef = voorstellen(",\"proef\":true");
    try (Page pagina = open("/voorstellen/" + proef.get(0).path("id").asText())) {
      assertThat(pagina.locator(".besluit").innerText()).contains("proefronde");
      assertThat(pagina.locator(".besluit form").count()).isZero();
    }
  }

  @Test
  void tasksAreNarrowedToOneCaseloadAndOneKind() {
    String consulent = consulent(voorstellen.get(0));
    try (Page pagina = open("/taken?consulent=" + consulent + "&soort=BEOORDELEN")) {
      assertThat(pagina.locator("td[data-kop=Wie]").allInnerTexts())
          .isNotEmpty()
          .allMatch(wie -> wie.equals(consulent) || wie.equals("iedere consulent"));
      assertThat(pagina.locator(".tabs [aria-current]").innerText()).startsWith("Beoordelen");
    }
  }

  @Test
  void caseloadGoesToAnotherConsulent() {
    String van = consulent(voorstellen.get(1));
    try (Page pagina = open("/caseload/overdracht?van=" + van)) {
      pagina.getByText("Draag over", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(pagina.locator("#mensen-fout").innerText()).contains("ten minste één");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();

      pagina.locator("#anders").fill("consulent-nieuw");
      pagina.locator("#reden").fill("Verlof.");
      String mens = pagina.locator("input[name=mensen]").last().getAttribute("value");
      pagina.locator("input[name=mensen]").last().check();
      pagina.getByText("Draag over", new Page.GetByTextOptions().setExact(true)).click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=caseload-overgedragen"));
      assertThat(
              new WerkzoekendeStore(dienst.werkbrug().database())
                  .get(new WerkzoekendeId(mens))
                  .consulent())
          .isEqualTo("consulent-nieuw");
    }
  }

  private static void tabTot(Page pagina, String id) {
    for (int i = 0; i < 80; i++) {
      pagina.keyboard().press("Tab");
      if (id.equals(pagina.locator(":focus").getAttribute("id"))) {
        return;
      }
    }
    throw new AssertionError(id + " is niet te bereiken met Tab");
  }

  private static Locator.FilterOptions metTekst(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }

  private static Page open(String adres) {
    Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    pagina.navigate(dienst.adres(adres));
    return pagina;
  }

  private static JsonNode voorstellen(String extra) {
    String ronde =
        dienst.reken(
            "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000%s}"
                .formatted(extra));
    return Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items");
  }

  /** A voorstel that no other test touches. */
  private static String nieuw() {
    return voorstellen.get(10 + VOLGENDE.getAndIncrement()).path("id").asText();
  }

  /** One of the first, which no other test touches, with another place to go. */
  private static String metAlternatief() {
    for (int i = 2; i < 10; i++) {
      VoorstelId id = new VoorstelId(voorstellen.get(i).path("id").asText());
      if (!new UitkomstStore(dienst.werkbrug().database())
          .getVoorstel(id)
          .alternatieven()
          .isEmpty()) {
        return id.waarde();
      }
    }
    throw new AssertionError("geen voorstel met een alternatief");
  }

  private static String consulent(JsonNode voorstel) {
    return String.valueOf(
        new WerkzoekendeStore(dienst.werkbrug().database())
            .get(new WerkzoekendeId(voorstel.path("werkzoekende").asText()))
            .consulent());
  }

  private static Voorstelverloop stand(String id) {
    VoorstelId voorstel = new VoorstelId(id);
    var database = dienst.werkbrug().database();
    return new VerloopStore(database)
        .find(voorstel)
        .orElseGet(() -> Voorstelverloop.begin(new UitkomstStore(database).getVoorstel(voorstel)));
  }
}
