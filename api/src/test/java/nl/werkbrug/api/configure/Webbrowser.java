package nl.werkbrug.api.configure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chromium, where this computer has it. */
final class Webbrowser {
  private static @Nullable Browser gedeeld;

  private Webbrowser() {}

  /**
   * The browser of all tests of a run, which ends with it. Without Chromium the test is skipped,
   * unless {@code -Dbrowser=required}.
   *
   * <p>Open a page with {@link Browser#newPage(Browser.NewPageOptions)}: it closes with its
   * context. A page without scripts that is closed before its context can wait for ever on a busy
   * computer.
   */
  static synchronized Browser voorTests() {
    if (!"required".equals(System.getProperty("browser"))) {
      assumeTrue(findChromium().isPresent(), "skipped: install chromium");
    }
    if (gedeeld == null) {
      gedeeld = start(playwright());
    }
    return gedeeld;
  }

  static Optional<Path> findChromium() {
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

  /** Playwright with the browser of this computer: it fetches none of its own. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser start(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(
                    findChromium().orElseThrow(() -> new AssertionError("Chromium ontbreekt")))
                .setChromiumSandbox(false));
  }
}
