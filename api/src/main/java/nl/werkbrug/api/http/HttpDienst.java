package nl.werkbrug.api.http;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server. Routes run on worker threads behind one bounded queue: past its bound the answer
 * is 503 with {@code Retry-After}, and the event loop never waits.
 */
public final class HttpDienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpDienst.class);
  private static final String API_VERSIE = "0.1.0";
  private static final long GROOTSTE_VERZOEK = 2L * 1024 * 1024;
  private static final int WERKERS = 8;
  private static final int WACHTRIJ = 256;

  private final Vertx vertx;
  private final Router router;
  private final WorkerExecutor werkers;
  private final Semaphore plaatsen = new Semaphore(WACHTRIJ);
  private HttpServer server;

  /** Makes a server without routes that does not listen yet. */
  @SuppressWarnings("NullAway.Init") // server is set by luister, before anything reads it
  public HttpDienst() {
    vertx = Vertx.vertx();
    werkers = vertx.createSharedWorkerExecutor("werkbrug-http", WERKERS, 5, TimeUnit.MINUTES);
    router = Router.router(vertx);
    router.route().handler(this::zetKopregels);
    router
        .route()
        .handler(BodyHandler.create(false).setBodyLimit(GROOTSTE_VERZOEK))
        .failureHandler(this::mislukt);
    router.errorHandler(404, this::mislukt);
    router.errorHandler(405, this::mislukt);
    router.errorHandler(400, this::mislukt);
    router.errorHandler(413, this::mislukt);
    router.errorHandler(500, this::mislukt);
  }

  /** Adds a route; {@code pad} takes the form {@code /v1/vacatures/:id}. */
  public HttpDienst route(HttpMethod methode, String pad, Route route) {
    router.route(methode, pad).handler(context -> voerUit(context, route));
    return this;
  }

  /**
   * Starts listening and returns the port.
   *
   * @param poort 0 for any free port
   */
  public int luister(String host, int poort) throws InterruptedException, TimeoutException {
    HttpServerOptions opties =
        new HttpServerOptions()
            .setMaxInitialLineLength(8_192)
            .setMaxHeaderSize(16_384)
            .setIdleTimeout(60)
            .setCompressionSupported(true);
    server =
        vertx
            .createHttpServer(opties)
            .requestHandler(router)
            .listen(poort, host)
            .await(30, TimeUnit.SECONDS);
    return server.actualPort();
  }

  private void zetKopregels(RoutingContext context) {
    context
        .response()
        .putHeader("API-Version", API_VERSIE)
        .putHeader("Cache-Control", "no-store")
        .putHeader(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Strict-Transport-Security", "max-age=31536000")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "DENY");
    context.next();
  }

  private void voerUit(RoutingContext context, Route route) {
    if (!plaatsen.tryAcquire()) {
      stuur(
          context,
          Antwoord.probleem(
              Probleem.van(Probleem.Soort.TE_DRUK, "Probeer het over enkele seconden opnieuw.")));
      return;
    }
    werkers
        .executeBlocking(() -> route.antwoord(new Verzoek(context)), false)
        .onComplete(
            uitkomst -> {
              plaatsen.release();
              if (uitkomst.succeeded()) {
                stuur(context, uitkomst.result());
              } else {
                stuur(context, Antwoord.probleem(Problemen.van(uitkomst.cause())));
              }
            });
  }

  private void mislukt(RoutingContext context) {
    stuur(context, Antwoord.probleem(Problemen.van(context.statusCode(), context.failure())));
  }

  private static void stuur(RoutingContext context, Antwoord antwoord) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    antwoord.kopregels().forEach(response::putHeader);
    response
        .setStatusCode(antwoord.status())
        .putHeader("Content-Type", antwoord.mediatype())
        .end(Buffer.buffer(antwoord.inhoud()))
        .onFailure(e -> LOG.debug("client verbrak de verbinding"));
  }

  @Override
  public void close() throws InterruptedException {
    try {
      vertx.close().await(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("de HTTP-dienst sloot niet binnen 30 seconden");
    }
  }
}
