package nl.werkbrug.api.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends server-sent events to one client: twice a second the source is asked, and only what differs
 * from what was sent goes out. A slow client misses states in between, never the last one. Runs on
 * the event loop of its connection.
 */
final class Volger {
  private static final Logger LOG = LoggerFactory.getLogger(Volger.class);
  private static final long VRAAG_MS = 500;

  /** Well below the idle timeout of the server and of most proxies. */
  private static final int VRAGEN_PER_HARTSLAG = 30;

  private final Vertx vertx;
  private final WorkerExecutor werkers;
  private final HttpServerResponse response;
  private final Inhoud.Bron bron;
  private final Consumer<Volger> einde;
  private final Context draad;
  private String gezien;
  private boolean vraagt;
  private boolean klaar;
  private int stil;
  private long wekker;

  Volger(
      Vertx vertx,
      WorkerExecutor werkers,
      HttpServerResponse response,
      Inhoud.Volgen volgen,
      Consumer<Volger> einde) {
    this.vertx = vertx;
    draad = vertx.getOrCreateContext();
    this.werkers = werkers;
    this.response = response;
    bron = volgen.bron();
    gezien = volgen.gezien();
    this.einde = einde;
  }

  void start() {
    response.closeHandler(leeg -> sluit());
    response.exceptionHandler(fout -> sluit());
    wekker = vertx.setPeriodic(0, VRAAG_MS, nummer -> vraag());
  }

  private void vraag() {
    if (vraagt || klaar || response.writeQueueFull()) {
      return;
    }
    vraagt = true;
    werkers
        .executeBlocking(bron::nu, false)
        .onComplete(
            uitkomst -> {
              vraagt = false;
              if (klaar) {
                return;
              }
              if (uitkomst.succeeded()) {
                stuur(uitkomst.result());
              } else {
                LOG.error("een voortgang is niet te lezen", uitkomst.cause());
                sluit();
                response.reset();
              }
            });
  }

  private void stuur(Inhoud.Gebeurtenis stand) {
    if (stand.laatste() || !stand.id().equals(gezien)) {
      gezien = stand.id();
      stil = 0;
      schrijf(
          Buffer.buffer("id: %s\nevent: %s\ndata: ".formatted(stand.id(), stand.soort()))
              .appendBytes(stand.inhoud())
              .appendString("\n\n"));
    } else if (++stil % VRAGEN_PER_HARTSLAG == 0) {
      schrijf(Buffer.buffer(": hartslag\n\n".getBytes(StandardCharsets.UTF_8)));
    }
    if (stand.laatste()) {
      eindig();
    }
  }

  /** Ends what is sent, so that the client asks again where it was; for any thread. */
  void stop() {
    draad.runOnContext(
        leeg -> {
          if (!klaar) {
            eindig();
          }
        });
  }

  private void eindig() {
    sluit();
    response.end().onFailure(e -> LOG.debug("de client verbrak de verbinding"));
  }

  private void schrijf(Buffer buffer) {
    response.write(buffer).onFailure(e -> sluit());
  }

  private void sluit() {
    if (!klaar) {
      klaar = true;
      vertx.cancelTimer(wekker);
      einde.accept(this);
    }
  }
}
