package nl.werkbrug.api.configure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;

/**
 * Makes a picture of every page, on a wide and on a narrow screen, in the folder that is given:
 * {@code Schermafdrukken MAP [NAAM...]}, with names for those pages alone.
 */
final class Schermafdrukken {
  private static final int HOOG = 900;
  private static final int HOOGSTENS = 2_400;
  private static final String WACHTWOORD = "een lang en vreemd woord";
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}";

  private Schermafdrukken() {}

  public static void main(String[] args) throws Exception {
    Path doel = Files.createDirectories(Path.of(args[0]));
    Path map = Files.createTempDirectory("werkbrug-beeld");
    try (Proefdienst dienst = Proefdienst.metRegio(map);
        Playwright playwright = Webbrowser.playwright();
        Browser browser = Webbrowser.start(playwright)) {
      List<String> namen = List.of(args).subList(1, args.length);
      Camera camera = new Camera(dienst, doel, namen);
      Map<String, String> paginas = Paginalijst.van(dienst, RONDE);
      try (BrowserContext zonder = browser.newContext()) {
        paginas.forEach((naam, adres) -> camera.neem(zonder, naam, adres));
        camera.neem(zonder, "inloggen", "/inloggen");
      }
      try (BrowserContext werkgever = browser.newContext()) {
        logIn(werkgever, dienst);
        camera.neem(werkgever, "portaal", "/");
        camera.neem(werkgever, "portaal-vacatures", "/portaal/vacatures");
        camera.neem(werkgever, "portaal-vacature", "/portaal/vacatures/nieuw");
      }
      try (BrowserContext werkzoekende = browser.newContext()) {
        String link = link(dienst, paginas);
        camera.neem(werkzoekende, "mijn-link", link);
        open(werkzoekende, dienst.adres(link));
        camera.neem(werkzoekende, "mijn", "/mijn");
        camera.neem(
            werkzoekende,
            "mijn-voorstel",
            "/mijn" + Objects.requireNonNull(paginas.get("voorstel")));
        camera.neem(werkzoekende, "mijn-profiel", "/mijn/profiel");
        camera.neem(werkzoekende, "mijn-werk", "/mijn/werk?tekst=medewerker");
      }
    }
  }

  /** The personal link of somebody with a voorstel that a consulent found good. */
  private static String link(Proefdienst dienst, Map<String, String> paginas) {
    var unused =
        dienst.post(
            "/v1" + paginas.get("voorstel") + "/beoordelingen",
            "{\"versie\":0,\"oordeel\":\"ACCEPTEREN\",\"reden\":\"past\"}");
    String mens = Objects.requireNonNull(paginas.get("mens")).replace("/mensen/", "");
    String adres =
        Contractcontrole.houdt(
                dienst.post("/v1/werkzoekenden/%s/persoonslink".formatted(mens), "{}"))
            .path("adres")
            .asText();
    return adres.substring(adres.indexOf("/mijn/"));
  }

  private static void open(BrowserContext context, String link) {
    try (Page pagina = context.newPage()) {
      pagina.navigate(link);
      pagina.locator("main button").click();
    }
  }

  /** As somebody of a werkgever that has work. */
  private static void logIn(BrowserContext context, Proefdienst dienst) {
    Database database = dienst.werkbrug().database();
    Account account =
        new Account(
            "baas",
            "Werkgever",
            null,
            Set.of(Functie.WERKGEVER),
            null,
            new TreeSet<>(),
            Proefdienst.regio().aanbod().getFirst().kern().werkplek(),
            true,
            Wachtwoorden.maak(WACHTWOORD, "baas"),
            0,
            Instant.EPOCH);
    database.wijzig(sessie -> new AccountStore(database).maak(sessie, account));
    try (Page pagina = context.newPage()) {
      pagina.navigate(dienst.adres("/inloggen"));
      pagina.locator("#gebruiker").fill("baas");
      pagina.locator("#wachtwoord").fill(WACHTWOORD);
      pagina.locator("main button").click();
    }
  }

  /** Takes a picture of a page at both widths, unless only other names are asked for. */
  private record Camera(Proefdienst dienst, Path doel, List<String> namen) {
    void neem(BrowserContext context, String naam, String adres) {
      if (!namen.isEmpty() && !namen.contains(naam)) {
        return;
      }
      for (int breedte : List.of(1280, 390)) {
        try (Page pagina = context.newPage()) {
          pagina.setViewportSize(breedte, HOOG);
          pagina.navigate(dienst.adres(adres));
          int hoog = ((Number) pagina.evaluate("document.body.scrollHeight")).intValue();
          pagina.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(doel.resolve("%s-%d.png".formatted(naam, breedte)))
                  .setFullPage(true)
                  .setClip(0, 0, breedte, Math.min(hoog, HOOGSTENS)));
        }
      }
    }
  }
}
