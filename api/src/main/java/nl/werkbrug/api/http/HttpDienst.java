package nl.werkbrug.api.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Padbereik;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.data.store.Spoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The HTTP server. Routes run on worker threads behind one bounded queue: past its bound the answer
 * is 503 with {@code Retry-After}, and the event loop never waits.
 */
public final class HttpDienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpDienst.class);
  private static final long GROOTSTE_VERZOEK = 2L * 1024 * 1024;
  private static final int GROTE_TEGELIJK = 4;
  private static final String GRENS = "grens";
  private static final int WERKERS = 8;
  private static final int WACHTRIJ = 256;
  private static final int WACHT_SECONDEN = 30;

  /** A percent sign that starts no character. */
  private static final Pattern ONLEESBAAR = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Netwerk netwerk;
  private final Geduld geduld;
  private final Herkomst herkomst;
  private final Tempo tempo;
  private final Metrieken metrieken;
  private final Poort poort;
  private final Vertx vertx;
  private final Router router;
  private final WorkerExecutor werkers;
  private final Verzending verzending;
  private final Semaphore plaatsen = new Semaphore(WACHTRIJ);
  private final List<Adres> routes = new ArrayList<>();
  private final BodyHandler kleine = BodyHandler.create(false).setBodyLimit(GROOTSTE_VERZOEK);
  private final List<Groot> grote = new ArrayList<>();
  private final Semaphore groteTegelijk = new Semaphore(GROTE_TEGELIJK);
  private @Nullable Foutpagina foutpagina;
  private @Nullable HttpServer server;

  /**
   * A route that takes larger bodies than the others.
   *
   * @param altijd whether it also reads a small body in its own way
   */
  private record Groot(
      HttpMethod methode, Pattern pad, long grootste, boolean altijd, BodyHandler lezer) {}

  /** Shows a problem to somebody with a browser. */
  public interface Foutpagina {
    String html(Probleem probleem, Verzoek verzoek);
  }

  /** An address of the service, and who may use it. */
  public record Adres(String methode, String pad, Toegang toegang) {}

  /** As {@link #HttpDienst(Netwerk, Metrieken)}, on this computer only. */
  HttpDienst() {
    this(Netwerk.LOKAAL, new Metrieken(null));
  }

  /** As {@link #HttpDienst(Netwerk, Metrieken, Poort)}, for addresses that are open. */
  HttpDienst(Netwerk netwerk, Metrieken metrieken) {
    this(netwerk, metrieken, Poort.dicht());
  }

  /** Makes a server without routes that does not listen yet; it counts its requests. */
  public HttpDienst(Netwerk netwerk, Metrieken metrieken, Poort poort) {
    this(netwerk, metrieken, poort, Geduld.GEWOON);
  }

  HttpDienst(Netwerk netwerk, Metrieken metrieken, Poort poort, Geduld geduld) {
    this.geduld = geduld;
    this.netwerk = netwerk;
    this.poort = poort;
    this.metrieken =
        metrieken.meter(
            "werkbrug.http.wachtrij",
            "verzoeken die wachten of lopen",
            () -> WACHTRIJ - plaatsen.availablePermits());
    herkomst = new Herkomst(netwerk);
    tempo = new Tempo(netwerk.perMinuut(), System::nanoTime);
    vertx = Vertx.vertx(new VertxOptions().setUseDaemonThread(true));
    werkers = vertx.createSharedWorkerExecutor("werkbrug-http", WERKERS, 5, TimeUnit.MINUTES);
    verzending = new Verzending(vertx, werkers);
    router = Router.router(vertx);
    router.route().handler(this::begin);
    router.route().handler(this::leesInhoud);
    for (int status : new int[] {400, 404, 405, 413, 415, 500}) {
      router.errorHandler(status, this::mislukt);
    }
  }

  /**
   * Adds a route; {@code pad} takes the form {@code /v1/vacatures/:id}. What answers GET answers
   * HEAD as well, without the body.
   *
   * @param toegang who may use it; the records in the path are held against the scope of who asks
   */
  public HttpDienst route(HttpMethod methode, String pad, Toegang toegang, Route route) {
    Padbereik padbereik = Padbereik.van(pad);
    Adres adres = new Adres(methode.name(), pad, toegang);
    routes.add(adres);
    Handler<RoutingContext> werk = context -> voerUit(context, adres, padbereik, route);
    router.route(methode, pad).handler(werk);
    if (methode.equals(HttpMethod.GET)) {
      router.route(HttpMethod.HEAD, pad).handler(werk);
    }
    return this;
  }

  /**
   * Adds an answer to GET and HEAD that is always the same. It is given on the event loop: however
   * long all else has to wait, this does not.
   */
  HttpDienst altijd(String pad, Antwoord antwoord) {
    routes.add(new Adres(HttpMethod.GET.name(), pad, Toegang.OPEN));
    Handler<RoutingContext> werk =
        context -> {
          schrijfOp(context, antwoord.status(), 0);
          verzending.stuur(context, antwoord);
        };
    router.route(HttpMethod.GET, pad).handler(werk);
    router.route(HttpMethod.HEAD, pad).handler(werk);
    return this;
  }

  /**
   * As {@link #route(HttpMethod, String, Toegang, Route)}, for bodies of up to {@code grootste}
   * bytes. Only a few of those are taken in at a time; past that the answer is 503.
   */
  public HttpDienst route(
      HttpMethod methode, String pad, Toegang toegang, long grootste, Route route) {
    return metGrote(methode, pad, toegang, grootste, false, BodyHandler.create(false), route);
  }

  /**
   * As {@link #route(HttpMethod, String, Toegang, long, Route)}, for a form of a page with a file
   * in it.
   *
   * @param map where the file is while the request lasts
   */
  public HttpDienst formulierMetBestand(
      String pad, Toegang toegang, long grootste, Path map, Route route) {
    BodyHandler lezer = BodyHandler.create(map.toString()).setDeleteUploadedFilesOnEnd(true);
    return metGrote(HttpMethod.POST, pad, toegang, grootste, true, lezer, route);
  }

  private HttpDienst metGrote(
      HttpMethod methode,
      String pad,
      Toegang toegang,
      long grootste,
      boolean altijd,
      BodyHandler lezer,
      Route route) {
    grote.add(
        new Groot(
            methode,
            Pattern.compile(pad.replaceAll(":[a-z]+", "[^/]+")),
            grootste,
            altijd,
            lezer.setBodyLimit(grootste)));
    return route(methode, pad, toegang, route);
  }

  /** From now on, whoever asks for a page gets a problem as a page too. */
  public void metFoutpagina(Foutpagina pagina) {
    foutpagina = pagina;
  }

  /** Every route, in the order in which they were added. */
  public List<Adres> routes() {
    return Collections.unmodifiableList(routes);
  }

  /**
   * Starts listening and returns the port.
   *
   * @param poort 0 for any free port
   * @throws java.net.BindException when the port is taken
   */
  public int luister(String host, int poort) throws Exception {
    HttpServerOptions opties =
        new HttpServerOptions()
            .setMaxInitialLineLength(8_192)
            .setMaxHeaderSize(16_384)
            .setIdleTimeout(60)
            // Waiting for an upgrade, a connection would be nobody's: no timer runs.
            .setHttp2ClearTextEnabled(false)
            .setCompressionSupported(true);
    if (netwerk.tls() != null) {
      opties.setSsl(true).setKeyCertOptions(netwerk.tls().opties());
    }
    HttpServer nieuw =
        vertx
            .createHttpServer(opties)
            .invalidRequestHandler(HttpDienst::onleesbaar)
            .connectionHandler(verbinding -> geduld.verbinding(vertx, verbinding))
            .requestHandler(router);
    int gekozen = nieuw.listen(poort, host).await(WACHT_SECONDEN, TimeUnit.SECONDS).actualPort();
    server = nieuw;
    return gekozen;
  }

  private void leesInhoud(RoutingContext context) {
    Groot groot = groot(context.request(), String.valueOf(context.normalizedPath()));
    if (groot == null) {
      kleine.handle(context);
    } else {
      leesGrote(context, groot);
    }
  }

  /** The route that takes this larger body; null for one of ordinary size. */
  private @Nullable Groot groot(HttpServerRequest verzoek, String pad) {
    return grote.stream()
        .filter(een -> een.methode().equals(verzoek.method()))
        .filter(een -> een.pad().matcher(pad).matches())
        .filter(een -> een.altijd() || lengte(verzoek) > GROOTSTE_VERZOEK)
        .findFirst()
        .orElse(null);
  }

  /** Bodies are kept in memory, so the number of large ones is bounded. */
  private void leesGrote(RoutingContext context, Groot groot) {
    if (!groteTegelijk.tryAcquire()) {
      verzending.stuur(
          context,
          probleem(
              context,
              Probleem.van(Probleem.Soort.TE_DRUK, "Probeer het over enkele seconden opnieuw.")));
      return;
    }
    context.addEndHandler(einde -> groteTegelijk.release());
    context.put(GRENS, groot.grootste());
    groot.lezer().handle(context);
  }

  /** What the client says; without a length it may be anything. */
  private static long lengte(HttpServerRequest verzoek) {
    String lengte = verzoek.getHeader("Content-Length");
    return lengte == null || !lengte.matches("[0-9]{1,18}")
        ? Long.MAX_VALUE
        : Long.parseLong(lengte);
  }

  private void begin(RoutingContext context) {
    // Not the normalised path: that throws on one that cannot be read, which is refused below.
    Groot groot = groot(context.request(), String.valueOf(context.request().path()));
    geduld.verzoek(
        vertx, context, groot == null ? GROOTSTE_VERZOEK : groot.grootste(), this::teTraag);
    vasteKopregels().forEach(context.response()::putHeader);
    Probleem weigering = herkomst.weigering(context.request());
    if (weigering == null && !herkomst.isDezeComputer(context.request())) {
      weigering = tempo.weigering(herkomst.afzender(context.request()));
    }
    if (weigering == null && ONLEESBAAR.matcher(context.request().uri()).find()) {
      weigering = Problemen.van(400, null);
    }
    String pad = context.request().path();
    if (weigering == null && pad != null && pad.length() > 1 && pad.endsWith("/")) {
      weigering = Problemen.van(404, null);
    }
    if (weigering == null && !"identity".equalsIgnoreCase(codering(context.request()))) {
      weigering =
          Probleem.van(
              Probleem.Soort.MEDIATYPE,
              "Stuur de inhoud zonder Content-Encoding: wat ingepakt is, wordt hier niet gelezen.");
      context.response().putHeader("Accept-Encoding", "identity"); // RFC 9110, 15.5.16
    }
    if (weigering == null) {
      context.next();
    } else {
      verzending.stuur(context, probleem(context, weigering));
    }
  }

  private static String codering(HttpServerRequest verzoek) {
    return Objects.requireNonNullElse(verzoek.getHeader("Content-Encoding"), "identity").strip();
  }

  private void teTraag(RoutingContext context) {
    verzending.stuur(
        context,
        Antwoord.probleem(
            Probleem.van(
                Probleem.Soort.TE_TRAAG, "De inhoud kwam niet op tijd. Stuur haar opnieuw.")));
  }

  private static Map<String, String> vasteKopregels() {
    Map<String, String> kopregels = new LinkedHashMap<>();
    kopregels.put("API-Version", Contract.VERSIE);
    kopregels.put("Cache-Control", "no-store");
    kopregels.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    kopregels.put("Cross-Origin-Opener-Policy", "same-origin");
    // Not "no-referrer": with that a browser hides the origin of its own forms as well.
    kopregels.put("Referrer-Policy", "same-origin");
    kopregels.put("Strict-Transport-Security", "max-age=31536000");
    kopregels.put("X-Content-Type-Options", "nosniff");
    kopregels.put("X-Frame-Options", "DENY");
    return kopregels;
  }

  private void voerUit(RoutingContext context, Adres adres, Padbereik padbereik, Route route) {
    if (!plaatsen.tryAcquire()) {
      verzending.stuur(
          context,
          probleem(
              context,
              Probleem.van(Probleem.Soort.TE_DRUK, "Probeer het over enkele seconden opnieuw.")));
      return;
    }
    long begin = System.nanoTime();
    werkers
        .executeBlocking(() -> antwoord(context, adres, padbereik, route), false)
        .onComplete(
            uitkomst -> {
              plaatsen.release();
              Antwoord antwoord =
                  uitkomst.succeeded()
                      ? uitkomst.result()
                      : probleem(context, Problemen.van(uitkomst.cause()));
              schrijfOp(context, antwoord.status(), System.nanoTime() - begin);
              verzending.stuur(context, antwoord);
            });
  }

  private Antwoord probleem(RoutingContext context, Probleem probleem) {
    Antwoord antwoord = Antwoord.probleem(probleem);
    Foutpagina pagina = foutpagina;
    if (pagina == null || !vraagtPagina(context.request())) {
      return antwoord;
    }
    if (probleem.status() == 401 && context.request().method().equals(HttpMethod.GET)) {
      return naarInlog(context.request());
    }
    try {
      return Antwoord.html(
          probleem.status(),
          pagina.html(probleem, Poort.zonderToegang(context, herkomst)),
          antwoord.kopregels());
    } catch (RuntimeException e) {
      LOG.error("een foutpagina is niet te maken", e);
      return antwoord; // better than none
    }
  }

  /** A script of the page is told to go there as a whole, not to put the login in its place. */
  private static Antwoord naarInlog(HttpServerRequest verzoek) {
    boolean stuk = verzoek.getHeader("HX-Request") != null;
    String adres =
        "/inloggen?naar="
            + URLEncoder.encode(stuk ? "/" : String.valueOf(verzoek.uri()), StandardCharsets.UTF_8);
    return stuk ? Antwoord.html(200, "", Map.of("HX-Redirect", adres)) : Antwoord.naar(adres);
  }

  private static boolean vraagtPagina(HttpServerRequest verzoek) {
    String pad = verzoek.path();
    String soorten = verzoek.getHeader("Accept");
    return pad != null
        && !pad.startsWith("/v1")
        && soorten != null
        && soorten.contains("text/html");
  }

  /** What goes wrong is told here, so that the log names the trace. */
  private Antwoord antwoord(RoutingContext context, Adres adres, Padbereik padbereik, Route route) {
    Spoor spoor = Spoor.van(context.request().getHeader(Spoor.KOPREGEL));
    MDC.put("trace", spoor.trace());
    try {
      return poort.antwoord(context, herkomst, spoor, adres, padbereik, route);
    } catch (Exception e) {
      return probleem(context, Problemen.van(e));
    } finally {
      MDC.remove("trace");
    }
  }

  /** The template of the route and not the address: that may hold what somebody searched for. */
  private void schrijfOp(RoutingContext context, int status, long nanos) {
    metrieken.verzoek(
        context.request().method().name(),
        Objects.requireNonNull(Objects.requireNonNull(context.currentRoute()).getPath()),
        status,
        Duration.ofNanos(nanos));
    LOG.debug(
        "{} {} {} {} ms",
        context.request().method(),
        Objects.requireNonNull(context.currentRoute()).getPath(),
        status,
        nanos / 1_000_000);
  }

  private void mislukt(RoutingContext context) {
    if (context.statusCode() == 405) {
      context.response().putHeader("Allow", toegestaan(context.normalizedPath()));
    }
    verzending.stuur(
        context,
        probleem(
            context,
            context.statusCode() == 413
                ? Problemen.teGroot(
                    Objects.requireNonNullElse(context.get(GRENS), GROOTSTE_VERZOEK))
                : Problemen.van(context.statusCode(), context.failure())));
  }

  /** No id begins with an underscore: that is a part of the address with a meaning of its own. */
  private String toegestaan(String pad) {
    return routes.stream()
        .filter(adres -> pad.matches(adres.pad().replaceAll(":[a-z]+", "[^/_][^/]*")))
        .map(adres -> adres.methode().equals("GET") ? "GET, HEAD" : adres.methode())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What is not HTTP at all, or has a first line or headers beyond the bounds. */
  private static void onleesbaar(HttpServerRequest verzoek) {
    Antwoord antwoord = Antwoord.probleem(Problemen.van(400, null));
    HttpServerResponse response = verzoek.response();
    vasteKopregels().forEach(response::putHeader);
    response
        .setStatusCode(antwoord.status())
        .putHeader("Content-Type", antwoord.mediatype())
        .putHeader("Connection", "close")
        .end(Verzending.buffer(antwoord))
        .onComplete(klaar -> verzoek.connection().close());
  }

  /** Stops listening, and lets requests that run finish. */
  @Override
  public void close() {
    verzending.close();
    try {
      HttpServer luistert = server;
      if (luistert != null) {
        luistert.shutdown(WACHT_SECONDEN, TimeUnit.SECONDS).await(WACHT_SECONDEN, TimeUnit.SECONDS);
      }
      vertx.close().await(WACHT_SECONDEN, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("de HTTP-dienst sloot niet binnen {} seconden", WACHT_SECONDEN);
    }
    metrieken.close();
  }
}
