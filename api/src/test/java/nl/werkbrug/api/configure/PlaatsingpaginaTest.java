package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an agreed voorstel to work, with the forms on the pages. */
class PlaatsingpaginaTest {
  private static final AtomicInteger VOLGENDE = new AtomicInteger();

  private static Browser browser;
  private static Proefdienst dienst;
  private static Plaatsingproef proef;
  private static List<VoorstelId> voorstellen;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
    proef = new Plaatsingproef(dienst);
    voorstellen = Plaatsingproef.ronde(dienst);
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
    }
  }

  @Test
  void beginsAPlaatsingFromTheVoorstelInOneClickAndRecordsTheContract() {
    VoorstelId id = nieuw();
    proef.kennismaking(id);
    try (Page pagina = open("/voorstellen/" + id.waarde(), false)) {
      knop(pagina, "Begin de plaatsing").click();

      assertThat(pagina.url()).contains("/plaatsingen/").contains("gedaan=plaatsing-begonnen");
      assertThat(pagina.locator("main").innerText())
          .contains("afgesproken, nog niet begonnen", "Leg het contract of de proefplaats vast.");
      zet(pagina, "Plaatsen");
      pagina.locator("#plaatsen-soort").selectOption("BEPAALDE_TIJD");
      pagina.locator("#plaatsen-van").fill("2026-11-10");
      pagina.locator("#plaatsen-tot").fill("2027-11-09");
      pagina.locator("#plaatsen-uren").fill("28,5");
      pagina.locator("#plaatsen-uurloonCent").fill("18,00");
      knop(pagina, "Leg vast: plaatsen").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=plaatsing-bewaard"));
      Plaatsing nu = stand(pagina);
      assertThat(nu.fase()).isEqualTo(Plaatsingsfase.GEPLAATST);
      assertThat(nu.uurloonCentOp(Plaatsingproef.BEGIN)).isEqualTo(18_00);
      assertThat(nu.urenOp(Plaatsingproef.BEGIN)).isEqualByComparingTo("28.5");
      assertThat(pagina.locator(".tijdlijn li").first().innerText())
          .contains("Geplaatst vanaf 10 november 2026", "28,5 uur", "€ 18,00");
    }
    try (Page pagina = open("/voorstellen/" + id.waarde(), false)) {
      assertThat(pagina.locator(".besluit a", metTekst("Naar de plaatsing")).count()).isEqualTo(1);
    }
  }

  @Test
  void tellsEveryMissingFieldBesideItAndKeepsTheRest() {
    Plaatsing plaatsing = proef.begonnen(nieuw());
    try (Page pagina = open("/plaatsingen/" + plaatsing.id().waarde(), true)) {
      zet(pagina, "Plaatsen");
      pagina.locator("#plaatsen-uren").fill("veel");
      knop(pagina, "Leg vast: plaatsen").click();

      assertThat(pagina.locator("#plaatsen-soort-fout").innerText()).contains("gekozen worden");
      assertThat(pagina.locator("#plaatsen-uren-fout").innerText()).contains("moet een getal zijn");
      assertThat(pagina.locator("#plaatsen-uurloonCent-fout").innerText())
          .contains("moet ingevuld zijn");
      assertThat(pagina.locator("#plaatsen-uren").inputValue()).isEqualTo("veel");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(stand(pagina).versie()).isEqualTo(plaatsing.versie());
    }
  }

  @Test
  void saysWhyTheLawRefusesAWage() {
    Plaatsing plaatsing = proef.begonnen(nieuw());
    try (Page pagina = open("/plaatsingen/" + plaatsing.id().waarde(), false)) {
      zet(pagina, "Plaatsen");
      pagina.locator("#plaatsen-soort").selectOption("ONBEPAALDE_TIJD");
      pagina.locator("#plaatsen-van").fill("2026-11-10");
      pagina.locator("#plaatsen-uren").fill("28");
      pagina.locator("#plaatsen-uurloonCent").fill("5,00");
      knop(pagina, "Leg vast: plaatsen").click();

      assertThat(pagina.locator("[role=alert]").innerText()).contains("ten minste €");
      assertThat(stand(pagina).fase()).isEqualTo(Plaatsingsfase.AFGESPROKEN);
    }
  }

  @Test
  void refusesAFilterThatDoesNotExist() {
    HttpResponse<String> fase = dienst.get("/plaatsingen?fase=NIETS&signaal=X");

    assertThat(fase.statusCode()).isEqualTo(400);
    assertThat(fase.body()).contains("`fase` (NIETS)", "`signaal` (X)", "AFGESPROKEN");
    assertThat(dienst.get("/signalen?soort=X").statusCode()).isEqualTo(400);
    assertThat(dienst.get("/signalen?functie=TOEGANG").statusCode()).isEqualTo(200);
    assertThat(dienst.get("/loonwaarde?soort=X").statusCode()).isEqualTo(400);
    assertThat(dienst.get("/loonwaarde?soort=UWV").statusCode()).isEqualTo(200);
  }

  @Test
  void secondOfTwoPeopleOverwritesNothing() {
    Plaatsing plaatsing = proef.begonnen(nieuw());
    try (Page pagina = open("/plaatsingen/" + plaatsing.id().waarde(), false)) {
      proef.doe(
          plaatsing, new Plaatsingsgebeurtenis.LksAangevraagd(LocalDate.now(Clock.systemUTC())));
      zet(pagina, "Interne begeleiding vastleggen");
      pagina.locator("#interne-begeleiding-procent").fill("20");
      knop(pagina, "Leg vast: interne begeleiding vastleggen").click();

      assertThat(pagina.locator("[role=alert]").innerText()).contains("Iemand anders was eerder");
      assertThat(stand(pagina).versie()).isEqualTo(plaatsing.versie() + 1);
      assertThat(stand(pagina).intern()).isEmpty();
    }
  }

  @Test
  void recordsAContactWithTravelAndShowsEveryAmountDownToItsSource() {
    Plaatsing plaatsing = proef.metAlles(nieuw());
    try (Page pagina = open("/plaatsingen/" + plaatsing.id().waarde() + "?jaar=2026", true)) {
      zet(pagina, "Een contact vastleggen");
      pagina.locator("#contact-vastleggen-vorm").selectOption("TELEFOON");
      pagina.locator("#contact-vastleggen-minuten").fill("15");
      pagina.locator("#contact-vastleggen-verslag").fill("Belde zelf op.");
      knop(pagina, "Leg vast: een contact vastleggen").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=plaatsing-bewaard"));
      assertThat(stand(pagina).bestedeMinuten()).isEqualTo(75);
      String tekst = pagina.locator("main").innerText();
      assertThat(tekst)
          .contains("Belde zelf op.", "Zelf de bus nemen", "Besteed: 1,3 uur")
          .contains("Daarbij komt 0,5 uur reizen.");
      pagina.locator("summary", metTekst("per maand")).first().click();
      assertThat(pagina.locator("main").innerText())
          .contains("Met vakantiebijslag (G)", "Werkgeverslasten", "Pw art. 10d");
    }
  }

  @Test
  void listsBySignalAndLeadsFromASignalToItsPlaatsing() {
    Plaatsing plaatsing = proef.begonnen(nieuw());
    try (Page pagina = open("/plaatsingen?signaal=CONTRACT_VASTLEGGEN", false)) {
      assertThat(pagina.locator("a[href='/plaatsingen/" + plaatsing.id().waarde() + "']").count())
          .isEqualTo(1);
      pagina.locator("#fase").selectOption("UITGESTROOMD");
      knop(pagina, "Toon").click();
      assertThat(pagina.locator("main").innerText()).contains("Niets gevonden.");
    }
    try (Page pagina = open("/signalen?soort=CONTRACT_VASTLEGGEN", false)) {
      assertThat(pagina.locator("a[href='/plaatsingen/" + plaatsing.id().waarde() + "']").count())
          .isEqualTo(1);
      String agenda = pagina.locator("a", metTekst("Zet in uw agenda")).getAttribute("href");
      assertThat(dienst.get(agenda).body()).startsWith("BEGIN:VCALENDAR");
    }
  }

  private static VoorstelId nieuw() {
    return voorstellen.get(VOLGENDE.getAndIncrement());
  }

  private static Plaatsing stand(Page pagina) {
    String id = pagina.url().replaceAll(".*/plaatsingen/([^/?]+).*", "$1");
    return proef.dienst().get(new PlaatsingId(id));
  }

  private static void zet(Page pagina, String naam) {
    Locator kop =
        pagina.locator("summary").filter(new Locator.FilterOptions().setHasText(naam)).first();
    kop.focus();
    kop.press("Enter");
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
  }

  private static Page.LocatorOptions metTekst(String tekst) {
    return new Page.LocatorOptions().setHasText(tekst);
  }

  /** A page, with or without JavaScript. */
  private static Page open(String adres, boolean script) {
    Page pagina =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script));
    pagina.navigate(dienst.adres(adres));
    return pagina;
  }
}
