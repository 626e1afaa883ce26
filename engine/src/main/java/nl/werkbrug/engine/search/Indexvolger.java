package nl.werkbrug.engine.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link Zoekindex} in step with the store on a thread of its own: every interval, and at
 * once after {@link #wek}. A failure is logged and tried again after the next interval.
 */
public final class Indexvolger implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Indexvolger.class);

  private final Zoekindex index;
  private final Duration interval;
  private final Semaphore signaal = new Semaphore(0);
  private final Thread draad;
  private volatile boolean gestopt;

  private Indexvolger(Zoekindex index, Duration interval) {
    this.index = index;
    this.interval = interval;
    this.draad = Thread.ofPlatform().name("werkbrug-index").daemon().unstarted(this::loop);
  }

  public static Indexvolger start(Zoekindex index, Duration interval) {
    Indexvolger volger = new Indexvolger(index, interval);
    volger.draad.start();
    return volger;
  }

  /** Something was written: look at once. */
  public void wek() {
    signaal.release();
  }

  /** Returns when the round it is in has ended; the index stays open. */
  @Override
  public void close() {
    gestopt = true;
    signaal.release();
    boolean onderbroken = false;
    while (draad.isAlive()) {
      try {
        draad.join();
      } catch (InterruptedException fout) {
        onderbroken = true;
      }
    }
    if (onderbroken) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    while (!gestopt) {
      try {
        index.volg();
      } catch (RuntimeException fout) {
        LOG.warn("De index kan de opslag nu niet volgen", fout);
      }
      try {
        if (signaal.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS)) {
          signaal.drainPermits();
        }
      } catch (InterruptedException fout) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
