package nl.werkbrug.api.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers: whole ones, bodies that are written while they are sent, and server-sent events.
 * The last two are bounded in number; past that the answer is 503.
 */
final class Verzending implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Verzending.class);
  private static final int STROMEN = 8;
  private static final int BLOK = 64 * 1024;
  private static final int GEDULD_SECONDEN = 30;
  private static final int VOLGERS = 200;

  private final Vertx vertx;
  private final WorkerExecutor werkers;
  private final Set<Volger> volgers = ConcurrentHashMap.newKeySet();
  private volatile boolean dicht;

  /** Not threads of Vert.x, since they wait for the client. */
  private final ExecutorService schrijvers =
      new ThreadPoolExecutor(
          0,
          STROMEN,
          1,
          TimeUnit.MINUTES,
          new SynchronousQueue<>(),
          Thread.ofPlatform().name("werkbrug-stroom-", 0).daemon().factory());

  Verzending(Vertx vertx, WorkerExecutor werkers) {
    this.vertx = vertx;
    this.werkers = werkers;
  }

  void stuur(RoutingContext context, Antwoord antwoord) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (context.request().method().equals(HttpMethod.HEAD)) {
      begin(response, antwoord);
      meldVerbroken(response.end());
      return;
    }
    switch (antwoord.inhoud()) {
      case Inhoud.Geheel geheel -> {
        begin(response, antwoord);
        meldVerbroken(response.end(Buffer.buffer(geheel.bytes())));
      }
      case Inhoud.Stroom stroom -> {
        try {
          schrijvers.execute(() -> schrijf(response, antwoord, stroom));
        } catch (RejectedExecutionException e) {
          stuur(context, teDruk());
        }
      }
      case Inhoud.Volgen volgen -> {
        if (volgers.size() >= VOLGERS) {
          stuur(context, teDruk());
          return;
        }
        begin(response, antwoord);
        Volger volger = new Volger(vertx, werkers, response, volgen, volgers::remove);
        volgers.add(volger);
        volger.start();
        if (dicht) {
          volger.stop();
        }
      }
    }
  }

  /** The body of an answer that is whole. */
  static Buffer buffer(Antwoord antwoord) {
    return switch (antwoord.inhoud()) {
      case Inhoud.Geheel geheel -> Buffer.buffer(geheel.bytes());
      case Inhoud.Stroom stroom -> throw new IllegalArgumentException("geen geheel: " + stroom);
      case Inhoud.Volgen volgen -> throw new IllegalArgumentException("geen geheel: " + volgen);
    };
  }

  private static void begin(HttpServerResponse response, Antwoord antwoord) {
    antwoord.kopregels().forEach(response::putHeader);
    response.setStatusCode(antwoord.status());
    if (antwoord.status() == 304) {
      return; // the headers of what the client has still hold
    }
    response.putHeader("Content-Type", antwoord.mediatype());
    switch (antwoord.inhoud()) {
      case Inhoud.Geheel geheel -> {}
      case Inhoud.Stroom stroom -> response.setChunked(true);
      // The compressor would keep an event back until its buffer is full.
      case Inhoud.Volgen volgen ->
          response.setChunked(true).putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
  }

  private static void schrijf(
      HttpServerResponse response, Antwoord antwoord, Inhoud.Stroom stroom) {
    begin(response, antwoord);
    try (OutputStream uit = new BufferedOutputStream(new Lichaam(response), BLOK)) {
      stroom.schrijver().schrijf(uit);
      uit.flush();
      meldVerbroken(response.end());
    } catch (IOException | RuntimeException e) {
      // The status is sent: only a broken connection still tells that the body is not whole.
      LOG.warn("een antwoord brak af", e);
      response.reset();
    }
  }

  private static Antwoord teDruk() {
    return Antwoord.probleem(
        Probleem.van(Probleem.Soort.TE_DRUK, "Probeer het over enkele seconden opnieuw."));
  }

  private static void meldVerbroken(Future<Void> verzonden) {
    verzonden.onFailure(e -> LOG.debug("de client verbrak de verbinding"));
  }

  /** Bodies that are being written go on to their end; who follows may ask another node. */
  @Override
  public void close() {
    dicht = true;
    schrijvers.shutdown();
    volgers.forEach(Volger::stop);
  }

  /** The body as a stream: the next block is sent when the one before has left. */
  private static final class Lichaam extends OutputStream {
    private final HttpServerResponse response;
    private Future<Void> vorige = Future.succeededFuture();

    Lichaam(HttpServerResponse response) {
      this.response = response;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int aantal) throws IOException {
      wacht();
      if (response.closed()) {
        throw new IOException("de client verbrak de verbinding");
      }
      vorige = response.write(Buffer.buffer(aantal).appendBytes(bytes, van, aantal));
    }

    private void wacht() throws IOException {
      try {
        vorige.await(GEDULD_SECONDEN, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        throw new IOException("de client las %d s lang niet".formatted(GEDULD_SECONDEN), e);
      } catch (RuntimeException e) {
        throw new IOException("de client verbrak de verbinding", e);
      }
    }
  }
}
