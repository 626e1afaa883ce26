package nl.werkbrug.api.configure;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of the user or the system to end. Work looks at {@link #gevraagd()} now and then; the
 * JVM waits until the command has put away what it had. Thread-safe.
 */
final class Stopsein {
  private static final int GEDULD_SECONDEN = 120;

  private final CountDownLatch sein = new CountDownLatch(1);
  private final CountDownLatch einde = new CountDownLatch(1);
  private volatile int exitCode = Main.FAILED;

  /** One that nobody but {@link #geef()} sets off. */
  Stopsein() {}

  /** One that Ctrl-C and SIGTERM set off. */
  static Stopsein vanHetSysteem() {
    Stopsein stopsein = new Stopsein();
    Runtime.getRuntime().addShutdownHook(new Thread(stopsein::rondAf, "stopsein"));
    return stopsein;
  }

  void geef() {
    sein.countDown();
  }

  boolean gevraagd() {
    return sein.getCount() == 0;
  }

  /** Waits until somebody asks to stop. */
  void wacht() throws InterruptedException {
    sein.await();
  }

  /** The command has ended. */
  void klaar(int code) {
    exitCode = code;
    einde.countDown();
  }

  /** Runs while the JVM shuts down: what the command answers is the answer of the process. */
  private void rondAf() {
    boolean onderbroken = !gevraagd() && einde.getCount() > 0;
    geef();
    try {
      if (onderbroken && einde.await(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(exitCode);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
