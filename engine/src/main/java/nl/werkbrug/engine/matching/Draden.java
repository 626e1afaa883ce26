package nl.werkbrug.engine.matching;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * How many threads a computation may take: as many as the pool that it runs in has, or all
 * processors when it runs in none. So a service keeps a processor for who asks it something, and a
 * command does not; no outcome depends on it.
 */
public final class Draden {
  private Draden() {}

  /** Threads for a computation on the calling thread, 1 or more. */
  public static int aantal() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? Runtime.getRuntime().availableProcessors() : pool.getParallelism();
  }

  /** Where work may run beside that of the calling thread, within the same number of threads. */
  public static Executor hier() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? ForkJoinPool.commonPool() : pool;
  }

  /** A pool that leaves one processor alone where there are more. */
  public static ForkJoinPool naastDienst() {
    return new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }
}
