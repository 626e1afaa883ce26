package nl.werkbrug.api.web;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a value until the change log has a new line. Thread-safe. */
public final class Geheugen<T> {
  private record Stand<T>(long nummer, T waarde) {}

  private final LongSupplier laatste;
  private final Supplier<T> bron;
  private @Nullable Stand<T> stand;

  public Geheugen(LongSupplier laatste, Supplier<T> bron) {
    this.laatste = laatste;
    this.bron = bron;
  }

  public synchronized T waarde() {
    long nummer = laatste.getAsLong();
    Stand<T> vorige = stand;
    if (vorige == null || vorige.nummer() != nummer) {
      vorige = new Stand<>(nummer, bron.get());
      stand = vorige;
    }
    return vorige.waarde();
  }
}
