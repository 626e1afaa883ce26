package nl.werkbrug.api.configure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Makes a picture of every page, on a wide and on a narrow screen, in the folder that is given:
 * {@code Schermafdrukken MAP [NAAM...]}, with names for those pages alone.
 */
final class Schermafdrukken {
  private static final int HOOG = 900;
  private static final int HOOGSTENS = 2_400;
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
      for (Map.Entry<String, String> een : Paginalijst.van(dienst, RONDE).entrySet()) {
        if (!namen.isEmpty() && !namen.contains(een.getKey())) {
          continue;
        }
        for (int breedte : List.of(1280, 390)) {
          try (Page pagina =
              browser.newPage(new Browser.NewPageOptions().setViewportSize(breedte, HOOG))) {
            pagina.navigate(dienst.adres(een.getValue()));
            int hoog = ((Number) pagina.evaluate("document.body.scrollHeight")).intValue();
            pagina.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(doel.resolve("%s-%d.png".formatted(een.getKey(), breedte)))
                    .setFullPage(true)
                    .setClip(0, 0, breedte, Math.min(hoog, HOOGSTENS)));
          }
        }
      }
    }
  }
}
