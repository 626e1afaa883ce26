package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every page, sent with what cannot be right. */
class FoutformulierTest {
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":20000,\"planstappen\":0}";

  private static final String FORMULIEREN = "main form[method=post]";

  /** What somebody can fill in or choose; nothing for a form that is only a button. */
  private static final String VELDEN =
      "form => [...form.elements].filter(een => !['hidden', 'submit', 'button', 'fieldset', 'file']"
          + ".includes(een.type)).length";

  /** Nothing chosen, and a text that is no number, no date and too long. */
  private static final String VUL_ONZIN =
      """
      form => {
        form.noValidate = true;
        for (const een of form.elements) {
          if (een.tagName === 'SELECT') {
            een.selectedIndex = -1;
          } else if (een.type === 'checkbox' || een.type === 'radio') {
            een.checked = false;
          } else if (een.tagName === 'TEXTAREA'
              || ['text', 'number', 'date', 'email', 'tel'].includes(een.type)) {
            if (een.tagName === 'INPUT') {
              een.type = 'text';
            }
            een.removeAttribute('maxlength');
            een.value = '? '.repeat(1100);
          }
        }
      }
      """;

  private static Browser browser;
  private static Proefdienst dienst;
  private static Map<String, String> paginas;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
    paginas = Paginalijst.van(dienst, RONDE);
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      dienst.close();
    }
  }

  /** One of each kind: the address without its ids, and what it does. */
  static List<Arguments> formulieren() {
    Map<String, Arguments> soorten = new LinkedHashMap<>();
    try (Page pagina = browser.newPage()) {
      paginas.forEach(
          (naam, adres) -> {
            pagina.navigate(dienst.adres(adres));
            List<Locator> alle = pagina.locator(FORMULIEREN).all();
            for (int i = 0; i < alle.size(); i++) {
              Locator formulier = alle.get(i);
              if (((Number) formulier.evaluate(VELDEN)).intValue() > 0) {
                String soort = soort(formulier);
                soorten.putIfAbsent(soort, Arguments.of(soort, naam, i));
              }
            }
          });
    }
    assertThat(soorten).hasSizeGreaterThan(20);
    return List.copyOf(soorten.values());
  }

  private static String soort(Locator formulier) {
    String adres =
        String.join(
            "/",
            Stream.of(formulier.getAttribute("action").split("/"))
                .map(deel -> deel.matches(".*[0-9].*") ? ":id" : deel)
                .toList());
    Locator doe = formulier.locator("input[type=hidden][name=doe]");
    return doe.count() == 0 ? adres : adres + " " + doe.first().getAttribute("value");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formulieren")
  void refusalIsReadableForEverybody(String soort, String naam, int nummer) {
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 900))) {
      pagina.navigate(dienst.adres(paginas.getOrDefault(naam, "/")));
      Locator formulier = pagina.locator(FORMULIEREN).nth(nummer);
      formulier.evaluate(VUL_ONZIN);

      Response antwoord =
          pagina.waitForNavigation(
              () -> formulier.evaluate("form => form.requestSubmit(form.querySelector('button'))"));

      assertThat(antwoord.status()).as(soort).isIn(409, 422);
      assertThat(Kijker.overtredingen(pagina)).as(soort).isEmpty();
      assertThat(Kijker.breedte(pagina)).as(soort).isLessThanOrEqualTo(390);
      List<Locator> fouten = pagina.locator("[role=alert] a[href^='#']").all();
      assertThat(fouten).as(soort).isNotEmpty();
      for (Locator fout : fouten) {
        assertThat(pagina.locator("[id='" + fout.getAttribute("href").substring(1) + "']").count())
            .as("%s: %s", soort, fout.innerText())
            .isEqualTo(1);
      }
    }
  }
}
