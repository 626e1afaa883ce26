package nl.werkbrug.engine.planning.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of threads that share stretches of work; who takes which may not matter. */
final class Draden implements AutoCloseable {
  /** Work on {@code van} (included) to {@code tot} (excluded) by thread {@code draad}. */
  interface Werk {
    void doe(int draad, int van, int tot);
  }

  private final int aantal;
  private final ExecutorService pool;

  Draden(int aantal) {
    this.aantal = aantal;
    pool = Executors.newFixedThreadPool(aantal, Thread.ofPlatform().daemon().factory());
  }

  int aantal() {
    return aantal;
  }

  /** Returns when all of 0 to {@code lengte} is done, in stretches of {@code brok}. */
  void verdeel(int lengte, int brok, Werk werk) {
    if (aantal == 1 || lengte <= brok) {
      if (lengte > 0) {
        werk.doe(0, 0, lengte);
      }
      return;
    }
    AtomicInteger volgende = new AtomicInteger();
    List<Future<?>> lopend = new ArrayList<>();
    for (int d = 1; d < aantal; d++) {
      int draad = d;
      lopend.add(pool.submit(() -> neem(volgende, draad, lengte, brok, werk)));
    }
    neem(volgende, 0, lengte, brok, werk);
    for (Future<?> deel : lopend) {
      wachtOp(deel);
    }
  }

  private static void neem(AtomicInteger volgende, int draad, int lengte, int brok, Werk werk) {
    int van = volgende.getAndAdd(brok);
    while (van < lengte) {
      werk.doe(draad, van, Math.min(lengte, van + brok));
      van = volgende.getAndAdd(brok);
    }
  }

  private static void wachtOp(Future<?> deel) {
    boolean onderbroken = false;
    while (true) {
      try {
        deel.get();
        break;
      } catch (InterruptedException e) {
        onderbroken = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("rekendraad is mislukt", e.getCause());
      }
    }
    if (onderbroken) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
