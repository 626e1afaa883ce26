package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.RondeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy, the size of a round, and the overview, in a real browser. */
class BeleidpaginaTest {
  private static Browser browser;
  private static Proefdienst dienst;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
    }
  }

  @Test
  void newVersionIsKeptAfterItsDifferenceWasSeen() {
    Beleidskader oud = kader();
    int anders = oud.gewicht(Passendheidsdeel.REISTIJD) == 40 ? 41 : 40;
    try (Page pagina = open(adres() + "/wijzig")) {
      pagina.locator("#REISTIJD").fill(Integer.toString(anders));
      pagina.getByText("Bekijk het verschil").click();

      assertThat(pagina.locator("table tbody tr").count()).isEqualTo(1);
      assertThat(pagina.locator("table tbody").innerText()).contains(Integer.toString(anders));
      assertThat(kader().versie()).isEqualTo(oud.versie());
      assertThat(Kijker.overtredingen(pagina)).isEmpty();

      pagina.getByText("Bewaar als versie " + (oud.versie() + 1)).click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=beleid-bewaard"));
      assertThat(kader().gewicht(Passendheidsdeel.REISTIJD)).isEqualTo(anders);
      assertThat(kader().plaatsing()).isEqualTo(oud.plaatsing());
    }
  }

  @Test
  void wrongNumbersStandBesideTheirFields() {
    try (Page pagina = open(adres() + "/wijzig")) {
      pagina.locator("#UREN").fill("101");
      pagina.locator("#basis").fill("0");
      pagina.locator("#jongerDan27").fill("5");
      pagina.locator("#rechtsgrondLeeftijd").fill("");
      pagina.getByText("Bekijk het verschil").click();

      assertThat(pagina.locator("#UREN-fout").innerText()).contains("0 tot en met 100");
      assertThat(pagina.locator("#basis-fout").innerText()).contains("1 tot en met 100");
      assertThat(pagina.locator("#UREN").inputValue()).isEqualTo("101");

      pagina.locator("#UREN").fill("100");
      pagina.locator("#basis").fill("1");
      pagina.getByText("Bekijk het verschil").click();
      assertThat(pagina.locator("#rechtsgrondLeeftijd-fout").innerText()).contains("verplicht");
    }
  }

  @Test
  void secondOfTwoPeopleWhoChangeTheSamePolicyIsTold() {
    try (Page een = open(adres() + "/wijzig");
        Page ander = open(adres() + "/wijzig")) {
      een.locator("#taakDagen").fill("9");
      een.getByText("Bekijk het verschil").click();
      een.locator("button[value=bewaar]").click();
      een.waitForCondition(() -> een.url().contains("gedaan=beleid-bewaard"));

      ander.locator("#taakDagen").fill("11");
      ander.getByText("Bekijk het verschil").click();

      assertThat(ander.locator("[role=alert]").innerText()).contains("Iemand anders");
      assertThat(kader().beoordelingsbeleid().taakDagen()).isEqualTo(9);
    }
  }

  @Test
  void termOfKeepingIsShownChangedAndCompared() {
    try (Page pagina = open("/beleid")) {
      assertThat(pagina.locator("main").innerText()).contains("60 maanden (standaard)");

      pagina.navigate(dienst.adres(adres() + "/wijzig"));
      assertThat(pagina.locator("#bewaarmaanden").inputValue()).isEmpty();
      for (String fout : List.of("-1", "0", "241", "10000")) {
        pagina.locator("#bewaarmaanden").fill(fout);
        pagina.getByText("Bekijk het verschil").click();
        assertThat(pagina.locator("#bewaarmaanden-fout").innerText()).contains("1 tot en met 240");
      }
      pagina.locator("#bewaarmaanden").fill("24");
      pagina.getByText("Bekijk het verschil").click();
      pagina.locator("button[value=bewaar]").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan=beleid-bewaard"));
      assertThat(pagina.locator("table").first().locator("tbody").innerText())
          .contains("Maanden bewaren na uitstroom", "–", "24");
      pagina.navigate(dienst.adres("/beleid"));
      assertThat(pagina.locator("main").innerText())
          .contains("24 maanden")
          .doesNotContain("(standaard)");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
    }
  }

  @Test
  void sizeOfARoundIsToldBeforeItStarts() {
    long voor = new RondeStore(dienst.werkbrug().database()).aantal();
    try (Page pagina = open("/rondes/nieuw")) {
      String alles = pagina.locator(".omvang").innerText();
      pagina.locator("input[name=doelgroepen]").first().check();
      pagina.getByText("Bereken de omvang").click();

      pagina.waitForCondition(
          () -> pagina.locator(".omvang").innerText().startsWith("Met deze keuze"));
      assertThat(alles).startsWith("In de hele regio");
      assertThat(pagina.locator("input[name=doelgroepen]").first().isChecked()).isTrue();
      assertThat(new RondeStore(dienst.werkbrug().database()).aantal()).isEqualTo(voor);
    }
  }

  @Test
  void overviewTellsEachFunctionWhatWaits() {
    try (Page pagina = open("/")) {
      assertThat(pagina.locator("main h2").allInnerTexts())
          .contains(
              "Wat er wacht voor de consulent",
              "Wat er wacht voor de accountmanager",
              "Wat er wacht voor de jobcoach");
      assertThat(pagina.locator("main").innerText()).contains("signalen bij plaatsingen");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
    }
  }

  private static String adres() {
    return "/beleid/" + kader().id().waarde();
  }

  private static Beleidskader kader() {
    return new BeleidskaderStore(dienst.werkbrug().database()).list().getFirst();
  }

  private static Page open(String adres) {
    Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    pagina.navigate(dienst.adres(adres));
    return pagina;
  }
}
