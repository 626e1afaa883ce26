package nl.werkbrug.api.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Cuts off who sends too slowly, so that nobody keeps connections for themselves by sending a byte
 * now and then: a request has to begin in time, and its body has to come in at a reasonable pace.
 * Thread-safe; each connection is handled on its own event loop.
 */
final class Geduld {
  /** For a service: a minute, and longer for what is large. */
  static final Geduld GEWOON = new Geduld(Duration.ofMinutes(1), 64 * 1024);

  private final Duration wacht;
  private final long bytesPerSeconde;
  private final Map<HttpConnection, Wachtend> verbindingen = new ConcurrentHashMap<>();

  /** What happens on a connection: the timers that run, by number. */
  private static final class Wachtend {
    private static final long GEEN = -1;
    private final Map<Object, Long> inhoud = new HashMap<>();
    private int verzoeken;
    private long begin = GEEN;
  }

  /**
   * @param wacht how long a client may take to begin a request, and to send a small one
   * @param bytesPerSeconde the pace of a large one
   */
  Geduld(Duration wacht, long bytesPerSeconde) {
    this.wacht = wacht;
    this.bytesPerSeconde = bytesPerSeconde;
  }

  /** A connection was made, and a request has to come. */
  void verbinding(Vertx vertx, HttpConnection verbinding) {
    Wachtend stand = new Wachtend();
    verbindingen.put(verbinding, stand);
    verbinding.closeHandler(
        dicht -> {
          verbindingen.remove(verbinding);
          stop(vertx, stand);
          stand.inhoud.values().forEach(vertx::cancelTimer);
        });
    wachtOpVerzoek(vertx, verbinding, stand);
  }

  /**
   * A request has begun.
   *
   * @param grootste bytes that its body may have
   * @param teTraag answers a body that did not come in time; the connection is closed after it
   */
  void verzoek(
      Vertx vertx, RoutingContext context, long grootste, Consumer<RoutingContext> teTraag) {
    HttpConnection verbinding = context.request().connection();
    Wachtend stand = verbindingen.get(verbinding);
    if (stand == null) {
      return;
    }
    stop(vertx, stand);
    stand.verzoeken++;
    context.addEndHandler(
        einde -> {
          stand.verzoeken--;
          if (stand.verzoeken == 0) {
            wachtOpVerzoek(vertx, verbinding, stand);
          }
        });
    if (context.request().isEnded()) {
      return;
    }
    long ms = wacht.toMillis() + Math.multiplyExact(grootste, 1_000L) / bytesPerSeconde;
    long timer =
        vertx.setTimer(
            ms,
            nu -> {
              stand.inhoud.remove(context);
              if (!context.response().ended()) {
                teTraag.accept(context);
              }
              verbinding.close();
            });
    stand.inhoud.put(context, timer);
    context
        .request()
        .end()
        .onComplete(
            klaar -> {
              Long loopt = stand.inhoud.remove(context);
              if (loopt != null) {
                vertx.cancelTimer(loopt);
              }
            });
  }

  private void wachtOpVerzoek(Vertx vertx, HttpConnection verbinding, Wachtend stand) {
    stop(vertx, stand);
    if (verbindingen.containsKey(verbinding)) {
      stand.begin = vertx.setTimer(wacht.toMillis(), nu -> verbinding.close());
    }
  }

  private static void stop(Vertx vertx, Wachtend stand) {
    if (stand.begin != Wachtend.GEEN) {
      vertx.cancelTimer(stand.begin);
      stand.begin = Wachtend.GEEN;
    }
  }
}
