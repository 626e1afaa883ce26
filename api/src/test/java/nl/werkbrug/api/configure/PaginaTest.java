package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, on a wide and on a narrow screen. */
class PaginaTest {
  private static final List<String> REGELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}";

  private static Playwright playwright;
  private static Browser browser;
  private static Proefdienst dienst;
  private static Proefdienst leeg;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    Optional<Path> chromium = chromium();
    if (!"required".equals(System.getProperty("browser"))) {
      assumeTrue(chromium.isPresent(), "skipped: install chromium");
    }
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        chromium.orElseThrow(() -> new AssertionError("Chromium ontbreekt")))
                    .setChromiumSandbox(false));
    dienst = Proefdienst.metRegio(map.resolve("regio"));
    String locatie =
        dienst.post("/v1/matchingsrondes", RONDE).headers().firstValue("Location").orElseThrow();
    dienst.volg(locatie, List.of("KLAAR"));
    leeg = Proefdienst.start(map.resolve("leeg"));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
      dienst.close();
      leeg.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void roundIsReadableForEverybody(int breedte) {
    metPagina(
        breedte,
        dienst.adres("/"),
        pagina -> {
          assertThat(pagina.title()).isEqualTo("Matchingsronde van 2 november 2026 - Werkbrug");
          pagina.locator("summary").first().click();

          assertThat(overtredingen(pagina)).isEmpty();
          assertThat(pagina.locator("details[open] .staven li").count()).isPositive();
          assertNietBreder(pagina, breedte);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void emptyServiceSaysWhatToDo(int breedte) {
    metPagina(
        breedte,
        leeg.adres("/"),
        pagina -> {
          assertThat(pagina.locator("main").innerText()).contains("import --map");

          assertThat(overtredingen(pagina)).isEmpty();
          assertNietBreder(pagina, breedte);
        });
  }

  @Test
  void runningRoundShowsItsProgressAndThenItsResult() {
    String locatie =
        dienst
            .post(
                "/v1/matchingsrondes",
                "{\"peildatum\":\"2026-11-03\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
                    + "\"planstappen\":10000000,\"maximumSeconden\":600}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    dienst.volg(locatie, List.of("LOOPT"));
    metPagina(
        1280,
        dienst.adres("/"),
        pagina -> {
          assertThat(pagina.locator("progress").count()).isEqualTo(1);
          assertThat(overtredingen(pagina)).isEmpty();

          dienst.post(locatie + "/_stop", "");

          pagina.waitForCondition(() -> pagina.title().contains("3 november 2026"));
          assertThat(pagina.locator("progress").count()).isZero();
        });
  }

  @Test
  void everyPageOfVoorstellenCanBeReachedByKeyboard() {
    metPagina(
        1280,
        dienst.adres("/"),
        pagina -> {
          pagina.keyboard().press("Tab");

          assertThat(pagina.locator(":focus").innerText()).isEqualTo("Naar de inhoud");
        });
  }

  private static void metPagina(int breedte, String adres, java.util.function.Consumer<Page> werk) {
    List<String> meldingen = new ArrayList<>();
    try (Page pagina =
        browser.newPage(new Browser.NewPageOptions().setViewportSize(breedte, 900))) {
      pagina.onConsoleMessage(bericht -> meldingen.add(bericht.text()));
      pagina.onPageError(meldingen::add);
      pagina.navigate(adres);

      werk.accept(pagina);

      assertThat(meldingen).as("meldingen op de console").isEmpty();
    }
  }

  private static List<String> overtredingen(Page pagina) {
    return new AxeBuilder(pagina)
        .withTags(REGELS).analyze().getViolations().stream().map(PaginaTest::tekst).toList();
  }

  private static String tekst(Rule regel) {
    return regel.getId() + ": " + regel.getHelp() + " " + regel.getNodes();
  }

  private static void assertNietBreder(Page pagina, int breedte) {
    Object inhoud = pagina.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) inhoud).intValue()).isLessThanOrEqualTo(breedte);
  }

  private static Optional<Path> chromium() {
    return Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
