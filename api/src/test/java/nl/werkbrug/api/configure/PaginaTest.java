package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser, on a wide and on a narrow screen. */
class PaginaTest {
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}";

  private static final String LANG =
      "{\"peildatum\":\"2026-11-03\",\"prijsstappen\":0,\"zoekstappen\":100000000,"
          + "\"planstappen\":10000000,\"maximumSeconden\":600}";

  private static final Pattern KOP = Pattern.compile("class=\"sorteer\" href=\"([^\"#]+)");
  private static final Pattern GESORTEERD = Pattern.compile("aria-sort=\"(a|de)scending\"");

  private static Browser browser;
  private static Proefdienst dienst;
  private static Proefdienst leeg;
  private static Map<String, String> paginas;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map.resolve("regio"));
    paginas = Paginalijst.van(dienst, RONDE);
    leeg = Proefdienst.start(map.resolve("leeg"));
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
      leeg.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void everyPageIsReadableForEverybody(int breedte) {
    SoftAssertions alles = new SoftAssertions();
    bekijk(
        breedte,
        (pagina, meldingen) ->
            paginas.forEach(
                (naam, adres) -> {
                  meldingen.clear();
                  pagina.navigate(dienst.adres(adres));
                  pagina.evaluate(
                      "document.querySelectorAll('details').forEach(een => een.open = true)");
                  alles.assertThat(Kijker.overtredingen(pagina)).as("axe op %s", naam).isEmpty();
                  alles
                      .assertThat(Kijker.breedte(pagina))
                      .as("breedte van %s", naam)
                      .isLessThanOrEqualTo(breedte);
                  alles
                      .assertThat(pagina.locator("h1").count())
                      .as("koppen van %s", naam)
                      .isEqualTo(1);
                  if (!naam.equals("bestaat-niet")) { // Chromium reports the 404 itself
                    alles.assertThat(meldingen).as("console van %s", naam).isEmpty();
                  }
                }));
    alles.assertAll();
  }

  @Test
  void menuWaitsOnANarrowScreenAndIsAlwaysThereOnAWideOne() {
    metPagina(
        390,
        dienst.adres("/werkgevers"),
        pagina -> {
          assertThat(pagina.locator(".hoofdmenu a").first().isVisible()).isFalse();
          pagina.locator(".menu summary").focus();
          pagina.keyboard().press("Enter");
          pagina
              .locator(".hoofdmenu a")
              .filter(new Locator.FilterOptions().setHasText("Taken"))
              .click();
          pagina.waitForCondition(() -> pagina.url().endsWith("/taken"));
          pagina.setViewportSize(1280, 900);
          pagina.waitForCondition(() -> pagina.locator(".hoofdmenu a").first().isVisible());
          assertThat(pagina.locator(".menu summary").isVisible()).isFalse();
        });
  }

  @Test
  void nothingIsCutOffAtTwiceTheSize() {
    SoftAssertions alles = new SoftAssertions();
    bekijk(
        640, // 1280 wide at 200%
        (pagina, meldingen) ->
            paginas.forEach(
                (naam, adres) -> {
                  pagina.navigate(dienst.adres(adres));
                  alles.assertThat(Kijker.breedte(pagina)).as(naam).isLessThanOrEqualTo(640);
                }));
    alles.assertAll();
  }

  @Test
  void noPageWeighsMoreThan300Kilobyte() {
    SoftAssertions alles = new SoftAssertions();
    long gedeeld =
        Stream.of("/nlds.css", "/werkbrug.css", "/werkbrug.js", "/htmx.js", "/werkbrug.svg")
            .mapToLong(adres -> dienst.get(adres).body().length())
            .sum();
    paginas.forEach(
        (naam, adres) ->
            alles
                .assertThat(gedeeld + dienst.get(adres).body().length())
                .as(naam)
                .isLessThanOrEqualTo(300 * 1024));
    alles.assertAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void emptyServiceSaysWhatToDo(int breedte) {
    metPagina(
        breedte,
        leeg.adres("/"),
        pagina -> {
          assertThat(pagina.locator("main").innerText()).contains("import --map");

          assertThat(Kijker.overtredingen(pagina)).isEmpty();
          assertThat(Kijker.breedte(pagina)).isLessThanOrEqualTo(breedte);
        });
  }

  @Test
  void everyListOfAnEmptyServiceSaysWhatToDo() {
    SoftAssertions alles = new SoftAssertions();
    for (String adres :
        List.of(
            "/rondes",
            "/mensen",
            "/werk",
            "/werkgevers",
            "/jobcoaches",
            "/beleid",
            "/taken",
            "/caseload/overdracht",
            "/hoe-werkt-het",
            "/eerlijkheid")) {
      bekijk(
          390,
          leeg.adres(adres),
          (pagina, meldingen) -> {
            alles.assertThat(pagina.locator(".leeg").count()).as(adres).isPositive();
            alles.assertThat(Kijker.overtredingen(pagina)).as("axe op %s", adres).isEmpty();
          });
    }
    alles.assertAll();
  }

  @Test
  void accountmanagerStartsARoundFollowsItAndStopsIt() {
    metPagina(
        1280,
        dienst.adres("/rondes/nieuw"),
        pagina -> {
          pagina.getByLabel("Peildatum").fill("2026-11-03");
          assertThat(pagina.locator("#gewicht-reistijd").isVisible()).isFalse();
          pagina.getByLabel("Soort ronde").selectOption("proef");
          pagina.locator("input[name=doelgroepen]").first().check();
          pagina.locator(".schuif").nth(2).fill("91");
          assertThat(pagina.locator("#gewicht-reistijd").inputValue()).isEqualTo("91");
          assertThat(Kijker.overtredingen(pagina)).isEmpty();
          pagina.getByText("Start de ronde").click();

          pagina.waitForCondition(() -> pagina.url().contains("/rondes/"));
          pagina.waitForCondition(() -> pagina.locator("dl.cijfers").count() == 1);
          assertThat(pagina.locator("h1").innerText()).isEqualTo("Proefronde van 3 november 2026");
          assertThat(pagina.locator("main").innerText())
              .contains("eigen gewichten", "reistijd 91", "kunnen niet worden aangenomen");
        });
  }

  @Test
  void weightsOfATrialAreNumbersWithoutJavascriptAndFaultsStandBesideThem() {
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      pagina.navigate(dienst.adres("/rondes/nieuw"));
      pagina.getByLabel("Soort ronde").selectOption("proef");
      pagina.locator("details.proef summary").click();
      pagina.locator("#gewicht-uren").fill("101");
      pagina.getByText("Start de ronde").click();

      assertThat(pagina.locator("#gewicht-uren-fout").innerText()).contains("0 tot en met 100");
      assertThat(pagina.locator("#gewicht-uren").inputValue()).isEqualTo("101");
      assertThat(pagina.locator(".schuif").count()).isZero();
    }
  }

  @Test
  void runningRoundShowsItsProgressAndStopsOnRequest() {
    String locatie =
        dienst.post("/v1/matchingsrondes", LANG).headers().firstValue("Location").orElseThrow();
    dienst.volg(locatie, List.of("LOOPT"));
    String adres = "/rondes/" + locatie.substring(locatie.lastIndexOf('/') + 1);
    metPagina(
        1280,
        dienst.adres(adres),
        pagina -> {
          assertThat(pagina.locator("progress").count()).isEqualTo(1);
          pagina.waitForCondition(() -> pagina.locator("polyline.stand").count() > 0);
          assertThat(Kijker.overtredingen(pagina)).isEmpty();

          pagina.getByText("Stop en bewaar het beste plan").click();

          pagina.waitForCondition(() -> pagina.locator("dl.cijfers").count() == 1);
          assertThat(pagina.locator("progress").count()).isZero();
        });
  }

  @Test
  void wrongInputStandsBesideItsFieldAndNothingIsLost() {
    metPagina(
        1280,
        dienst.adres("/rondes/nieuw"),
        pagina -> {
          pagina.getByLabel("Peildatum").fill("1990-01-01");
          pagina.locator("input[name=doelgroepen]").nth(1).check();
          pagina.getByText("Start de ronde").click();

          assertThat(pagina.locator("#peildatum-fout").innerText())
              .startsWith("Peildatum moet tussen");
          assertThat(pagina.locator("[role=alert] a").getAttribute("href")).isEqualTo("#peildatum");
          assertThat(pagina.locator("input[name=doelgroepen]").nth(1).isChecked()).isTrue();
          assertThat(Kijker.overtredingen(pagina)).isEmpty();
        },
        422);
  }

  @Test
  void listsAreSortedAndSearchedOnTheServer() {
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      pagina.navigate(dienst.adres("/mensen"));
      pagina.locator("thead a").first().click();
      assertThat(pagina.locator("th[aria-sort=ascending]").innerText()).startsWith("Naam");
      String naam = pagina.locator("tbody a").first().innerText();

      pagina.locator("#zoek").fill(naam);
      pagina.locator("form[role=search] button").click();

      assertThat(pagina.locator("tbody tr").count()).isPositive();
      assertThat(pagina.locator("tbody").innerText()).contains(naam);
    }
  }

  @Test
  void everyHeadSortsItsOwnTableAndNoOther() {
    SoftAssertions alles = new SoftAssertions();
    paginas.forEach(
        (naam, adres) ->
            KOP.matcher(dienst.get(adres).body())
                .results()
                .map(een -> een.group(1).replace("&amp;", "&"))
                .forEach(
                    naar -> {
                      HttpResponse<String> gesorteerd = dienst.get(naar);
                      alles.assertThat(gesorteerd.statusCode()).as(naar).isEqualTo(200);
                      alles
                          .assertThat(GESORTEERD.matcher(gesorteerd.body()).results().count())
                          .as("gesorteerde kolommen van %s: %s", naam, naar)
                          .isEqualTo(1);
                    }));
    alles.assertAll();
  }

  @Test
  void sortingOneOfTwoTablesLeavesTheOtherInItsOrder() {
    String adres = Objects.requireNonNull(paginas.get("werkgever"));
    String opDag = adres + "?lijst=contactmomenten&sorteer=dag";

    assertThat(contactdagen(opDag))
        .isEqualTo(contactdagen(opDag + "&richting=af").reversed())
        .hasSize(3);
    assertThat(contactdagen(adres + "?sorteer=titel&richting=af&pagina=9"))
        .isEqualTo(contactdagen(adres))
        .isEqualTo(contactdagen(opDag + "&richting=af"));
  }

  @Test
  void everyPageRefusesAParameterThatItDoesNotHave() {
    SoftAssertions alles = new SoftAssertions();
    paginas.forEach(
        (naam, adres) -> {
          HttpResponse<String> antwoord =
              bladzijde(adres + (adres.contains("?") ? "&" : "?") + "verzonnen=ja");
          boolean bestaat = !naam.equals("bestaat-niet");
          alles.assertThat(antwoord.statusCode()).as(naam).isEqualTo(bestaat ? 400 : 404);
          alles.assertThat(antwoord.body().contains("verzonnen")).as(naam).isEqualTo(bestaat);
        });
    alles.assertAll();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/mensen?sorteer=schoenmaat | sorteer | moet een van",
        "/mensen?sorteer=naam&richting=schuin | richting | moet een van af zijn",
        "/mensen?pagina=0 | pagina | moet een geheel getal",
        "/jobcoaches?sorteer=schoenmaat | sorteer | vrij-deze-vier-weken",
        "/werk?volgorde=toeval | volgorde | moet een van datum, afstand zijn",
        "/taken?functie=KONING | functie | moet een van",
        "/taken?soort=WEG | soort | moet een van",
        "/signalen?soort=WEG | soort | moet een van",
        "/beheer/audit?dag=2026-13-45 | dag | moet een datum zijn, zoals 2026-11-02",
        "/beheer/audit?dag=2026-02-29 | dag | moet een datum zijn",
        "/beheer/audit?controle=nee | controle | moet een van ja, alles zijn",
        "/resultaten?van=gisteren | van | moet een datum zijn"
      })
  void whatAnAddressGetsWrongIsToldOnAPage(String adres, String veld, String melding) {
    HttpResponse<String> antwoord = bladzijde(adres);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("<html lang=\"nl\"", veld, melding);
  }

  /** As a browser asks for it. */
  private static HttpResponse<String> bladzijde(String adres) {
    return dienst.stuur(
        HttpRequest.newBuilder(URI.create(dienst.adres(adres)))
            .header("Accept", "text/html")
            .build());
  }

  /** The days of the contacts on the page of a werkgever, from the top. */
  private static List<String> contactdagen(String adres) {
    String blad = dienst.get(adres).body();
    return Pattern.compile("data-kop=\"Dag\">\\s*([0-9]+ [a-z.]+ [0-9]{4})")
        .matcher(blad.substring(blad.indexOf("id=\"contactmomenten\"")))
        .results()
        .map(een -> een.group(1))
        .toList();
  }

  @Test
  void searchNarrowsByFacetAndMarksTheWords() {
    metPagina(
        1280,
        dienst.adres("/werk?tekst=medewerker"),
        pagina -> {
          assertThat(pagina.locator("mark").count()).isPositive();
          int alle = pagina.locator(".plekken > li").count();

          pagina.locator(".facetten input").first().check();

          pagina.waitForCondition(() -> pagina.url().contains("soort="));
          assertThat(pagina.locator(".plekken > li").count()).isBetween(1, alle);
          assertThat(pagina.locator(".facetten input:checked").count()).isEqualTo(1);
        });
  }

  @Test
  void workIsMadeAndChangedAndFaultsStandBesideTheirFields() {
    metPagina(
        1280,
        dienst.adres("/werk/nieuw"),
        pagina -> {
          pagina.getByLabel("Titel").fill("Broodbezorger");
          pagina.getByLabel("Meeste uren per week").fill("90");
          pagina.getByText("Bewaar en stel open").click();

          assertThat(pagina.locator("#urenMax-fout").innerText()).contains("1 tot en met 40");
          assertThat(pagina.locator("#werkgever-fout").innerText()).contains("ingevuld");
          assertThat(pagina.getByLabel("Titel").inputValue()).isEqualTo("Broodbezorger");
          assertThat(Kijker.overtredingen(pagina)).isEmpty();

          pagina.getByLabel("Meeste uren per week").fill("24");
          pagina.getByLabel("Minste uren per week").fill("16");
          pagina.locator("#werkgever").selectOption(new SelectOption().setIndex(1));
          pagina.getByText("Bewaar en stel open").click();

          pagina.waitForCondition(() -> pagina.url().contains("gedaan=werk-bewaard"));
          assertThat(pagina.locator("h1").innerText()).isEqualTo("Broodbezorger");
        },
        422);
  }

  @Test
  void secondOfTwoPeopleWhoChangeTheSameWorkIsTold() {
    try (Page een = browser.newPage();
        Page ander = browser.newPage()) {
      een.navigate(dienst.adres(paginas.get("werkplek") + "/wijzig"));
      ander.navigate(dienst.adres(paginas.get("werkplek") + "/wijzig"));
      een.locator("#plekken").fill("7");
      een.getByText("Bewaar en stel open").click();
      een.waitForCondition(() -> een.url().contains("gedaan=werk-bewaard"));

      ander.locator("#plekken").fill("9");
      ander.getByText("Bewaar en stel open").click();

      assertThat(ander.locator("[role=alert]").innerText()).contains("iemand anders");
      assertThat(ander.locator("#plekken").inputValue()).isEqualTo("9");
      een.reload();
      assertThat(een.locator("main").innerText()).contains("7");
    }
  }

  @Test
  void keyboardAloneReachesAVoorstel() {
    metPagina(
        1280,
        dienst.adres(paginas.getOrDefault("voorstellen", "/")),
        pagina -> {
          pagina.keyboard().press("Tab");
          assertThat(pagina.locator(":focus").innerText()).isEqualTo("Naar de inhoud");
          pagina.keyboard().press("Enter");
          for (int i = 0; i < 40 && !isVoorstel(pagina); i++) {
            pagina.keyboard().press("Tab");
          }

          pagina.keyboard().press("Enter");

          pagina.waitForCondition(() -> pagina.url().contains("/voorstellen/"));
        });
  }

  private static boolean isVoorstel(Page pagina) {
    String adres = pagina.locator(":focus").getAttribute("href");
    return adres != null && adres.startsWith("/voorstellen/");
  }

  private static void metPagina(int breedte, String adres, Consumer<Page> werk) {
    metPagina(breedte, adres, werk, 200);
  }

  /**
   * Chromium itself reports an answer of 400 and up on the console; {@code verwacht} is left out.
   */
  private static void metPagina(int breedte, String adres, Consumer<Page> werk, int verwacht) {
    bekijk(
        breedte,
        adres,
        (pagina, meldingen) -> {
          werk.accept(pagina);

          meldingen.removeIf(tekst -> tekst.contains("status of " + verwacht));
          assertThat(meldingen).as("meldingen op de console").isEmpty();
        });
  }

  private static void bekijk(int breedte, String adres, BiConsumer<Page, List<String>> werk) {
    bekijk(
        breedte,
        (pagina, meldingen) -> {
          pagina.navigate(adres);
          werk.accept(pagina, meldingen);
        });
  }

  /** A new page, and what it says on the console. */
  private static void bekijk(int breedte, BiConsumer<Page, List<String>> werk) {
    List<String> meldingen = new ArrayList<>();
    try (Page pagina =
        browser.newPage(new Browser.NewPageOptions().setViewportSize(breedte, 900))) {
      pagina.onConsoleMessage(bericht -> meldingen.add(bericht.text()));
      pagina.onPageError(meldingen::add);

      werk.accept(pagina, meldingen);
    }
  }
}
