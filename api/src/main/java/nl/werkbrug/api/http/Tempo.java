package nl.werkbrug.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how often one sender may ask: a bucket that fills again in a minute. Remembers the senders
 * seen last, so that many of them cost no more memory. Thread-safe.
 */
final class Tempo {
  private static final int AFZENDERS = 10_000;
  private static final double MINUUT = 60e9;

  private record Emmer(double over, long moment) {}

  private final int perMinuut;
  private final LongSupplier nanos;
  private final Map<String, Emmer> emmers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Emmer> oudste) {
          return size() > AFZENDERS;
        }
      };

  Tempo(int perMinuut, LongSupplier nanos) {
    this.perMinuut = perMinuut;
    this.nanos = nanos;
  }

  /** Counts a request; what is wrong with it, or null when it may go on. */
  synchronized @Nullable Probleem weigering(String afzender) {
    long nu = nanos.getAsLong();
    Emmer vorige = emmers.getOrDefault(afzender, new Emmer(perMinuut, nu));
    double over = Math.min(perMinuut, vorige.over() + (nu - vorige.moment()) / MINUUT * perMinuut);
    boolean mag = over >= 1;
    emmers.put(afzender, new Emmer(mag ? over - 1 : over, nu));
    return mag
        ? null
        : Probleem.van(
            Probleem.Soort.TE_VAAK,
            "U mag hoogstens %d verzoeken per minuut doen.".formatted(perMinuut));
  }
}
