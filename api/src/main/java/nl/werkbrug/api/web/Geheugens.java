package nl.werkbrug.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The last few values that were asked, by key, each kept until the change log has a new line.
 * Thread-safe.
 */
public final class Geheugens<K, T> {
  private static final int BEWAARD = 8;

  private final LongSupplier laatste;
  private final Function<K, T> bron;
  private final Map<K, Geheugen<T>> bekend =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Geheugen<T>> oudste) {
          return size() > BEWAARD;
        }
      };

  public Geheugens(LongSupplier laatste, Function<K, T> bron) {
    this.laatste = laatste;
    this.bron = bron;
  }

  public T waarde(K sleutel) {
    Geheugen<T> van;
    synchronized (bekend) {
      van = bekend.computeIfAbsent(sleutel, een -> new Geheugen<>(laatste, () -> bron.apply(een)));
    }
    return van.waarde();
  }
}
