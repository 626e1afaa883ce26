package nl.werkbrug.api.configure;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page in the browser looks like to somebody who checks it. */
final class Kijker {
  private static final List<String> REGELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Kijker() {}

  /** Every rule of axe that the page breaks, with the first place where. */
  static List<String> overtredingen(Page pagina) {
    return new AxeBuilder(pagina)
        .options(alleenOvertredingen()).setLegacyMode(true).analyze().getViolations().stream()
            .map(Kijker::tekst)
            .toList();
  }

  /**
   * Without the thousands of places where a rule is kept, and in the page itself: our pages have no
   * frames, for which axe would open a second page. Both cost more than the rules.
   */
  private static AxeRunOptions alleenOvertredingen() {
    AxeRunOnlyOptions regels = new AxeRunOnlyOptions();
    regels.setType("tag");
    regels.setValues(REGELS);
    AxeRunOptions opties = new AxeRunOptions();
    opties.setRunOnly(regels);
    opties.setResultTypes(List.of("violations"));
    return opties;
  }

  /** As wide as the page wants to be, in pixels. */
  static int breedte(Page pagina) {
    return ((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  private static String tekst(Rule regel) {
    return regel.getId() + ": " + regel.getHelp() + " " + regel.getNodes().getFirst().getHtml();
  }
}
