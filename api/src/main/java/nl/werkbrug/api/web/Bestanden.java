package nl.werkbrug.api.web;

import static io.vertx.core.http.HttpMethod.GET;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;

/** The files that pages are drawn with. */
public final class Bestanden {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private Bestanden() {}

  /** Serves them to everybody, kept by the browser for an hour. */
  public static void voegToe(HttpDienst http) {
    bestand(http, "/nlds.css", "nlds.css", "text/css; charset=utf-8");
    bestand(http, "/werkbrug.css", "werkbrug.css", "text/css; charset=utf-8");
    bestand(http, "/werkbrug.js", "werkbrug.js", "text/javascript; charset=utf-8");
    bestand(http, "/werkbrug.svg", "werkbrug.svg", "image/svg+xml");
    bestand(http, "/htmx.js", HTMX, "text/javascript; charset=utf-8");
  }

  private static void bestand(HttpDienst http, String adres, String naam, String mediatype) {
    byte[] inhoud;
    try (InputStream in = Objects.requireNonNull(Bestanden.class.getResourceAsStream(naam), naam)) {
      inhoud = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Antwoord antwoord =
        new Antwoord(200, mediatype, inhoud, Map.of("Cache-Control", "max-age=3600"));
    http.route(GET, adres, Toegang.NAAMLOOS, verzoek -> antwoord);
  }
}
