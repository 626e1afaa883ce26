package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The beheerder at work in a real browser, logged in with an account of its own. */
class BeheerpaginaTest {
  private static Browser browser;
  private static Inlogproef proef;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    proef = Inlogproef.metRegio(map);
    proef.maak("beheer", Functie.BEHEERDER);
  }

  @AfterAll
  static void stop() {
    if (proef != null) {
      proef.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fileIsReadInOrRefusedWithTheLineThatIsWrong(boolean javascript) {
    OrganisatieId organisatie = new OrganisatieStore(database()).list().getFirst().id();
    String nieuw = "w-upload-" + javascript;
    ingelogd(
        390,
        javascript,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/importen"));
          kies(pagina, "werkzoekenden.csv", regels(organisatie, nieuw, "200"));
          klik(pagina, "Lees in");
          assertThat(pagina.locator("h1").innerText()).startsWith("Import van");
          assertThat(pagina.locator("main").innerText())
              .contains("geweigerd", "werkzoekenden.csv, regel 2", "aantalWerkurenPerWeekMaximaal");
          assertThat(new WerkzoekendeStore(database()).find(new WerkzoekendeId(nieuw))).isEmpty();

          pagina.navigate(proef.dienst().adres("/importen"));
          kies(pagina, "werkzoekenden.csv", regels(organisatie, nieuw, "20"));
          klik(pagina, "Lees in");
          assertThat(pagina.locator("main").innerText()).contains("opgeslagen", "1 nieuw");
          assertThat(new WerkzoekendeStore(database()).find(new WerkzoekendeId(nieuw))).isPresent();
        });
  }

  @Test
  void fileThatCannotBeReadIsRefusedBesideTheField() {
    ingelogd(
        1280,
        true,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/importen"));
          klik(pagina, "Lees in");
          assertThat(pagina.locator("#bestand-fout").innerText()).contains("gekozen");

          kies(pagina, "brief.pdf", "%PDF");
          klik(pagina, "Lees in");
          assertThat(pagina.locator("#bestand-fout").innerText()).contains(".csv, .zip of .json");

          kies(pagina, "raar bestand.csv", "id\n");
          klik(pagina, "Lees in");
          assertThat(pagina.locator("#bestand-fout").innerText()).contains("werkzoekenden.csv");

          kies(pagina, "regio.zip", "geen zip");
          klik(pagina, "Lees in");
          assertThat(pagina.locator("#bestand-fout").count()).isEqualTo(1);
          assertThat(Kijker.overtredingen(pagina)).isEmpty();
        });
  }

  @Test
  void userIsMadeWithAPasswordThatIsShownOnceAndWorks() {
    ingelogd(
        1280,
        true,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/beheer/gebruikers"));
          pagina.locator("main summary").first().click();
          klik(pagina, "Maak de gebruiker");
          assertThat(pagina.locator("[role=alert] li").count()).isGreaterThan(1);

          pagina.locator("#id").fill("nieuwe.collega");
          pagina.locator("#naam").fill("Nieuwe Collega");
          pagina.locator("input[name=functies][value=CONSULENT]").check();
          klik(pagina, "Maak de gebruiker");

          String wachtwoord = pagina.locator("main pre").first().innerText();
          assertThat(proef.login("nieuwe.collega", wachtwoord).statusCode()).isEqualTo(201);
          pagina.navigate(proef.dienst().adres("/beheer/gebruikers"));
          assertThat(pagina.locator("main").innerText())
              .contains("Nieuwe Collega")
              .doesNotContain(wachtwoord);
        });
  }

  private static Database database() {
    return proef.werkbrug().database();
  }

  private static String regels(OrganisatieId organisatie, String id, String uren) {
    return "id;organisatie;status;aantalWerkurenPerWeekMaximaal\n%s;%s;ACTIEF;%s\n"
        .formatted(id, organisatie.waarde(), uren);
  }

  private static void kies(Page pagina, String naam, String inhoud) {
    pagina
        .locator("#bestand")
        .setInputFiles(
            new FilePayload(naam, "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)));
  }

  private static void klik(Page pagina, String knop) {
    pagina
        .locator("main button")
        .filter(new Locator.FilterOptions().setHasText(knop))
        .first()
        .click();
  }

  private static void ingelogd(int breedte, boolean javascript, Consumer<Page> werk) {
    try (Page pagina =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(breedte, 900)
                .setJavaScriptEnabled(javascript))) {
      pagina.navigate(proef.dienst().adres("/"));
      pagina.locator("#gebruiker").fill("beheer");
      pagina.locator("#wachtwoord").fill(Inlogproef.WACHTWOORD);
      klik(pagina, "Log in");
      werk.accept(pagina);
    }
  }
}
