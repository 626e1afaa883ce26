package nl.werkbrug.api.web;

import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.Wijzigingslog;
import org.jspecify.annotations.Nullable;

/** Keeps a value until the change log has a new line that counts. Thread-safe. */
public final class Geheugen<T> {
  private record Stand<T>(long nummer, T waarde) {}

  private final LongSupplier laatste;
  private final LongPredicate geraakt;
  private final Supplier<T> bron;
  private @Nullable Stand<T> stand;

  /** Every line counts. */
  public Geheugen(LongSupplier laatste, Supplier<T> bron) {
    this(laatste, na -> true, bron);
  }

  private Geheugen(LongSupplier laatste, LongPredicate geraakt, Supplier<T> bron) {
    this.laatste = laatste;
    this.geraakt = geraakt;
    this.bron = bron;
  }

  /** Only lines of these kinds count. */
  public static <T> Geheugen<T> van(Wijzigingslog log, Set<Soort> soorten, Supplier<T> bron) {
    return new Geheugen<>(log::laatste, na -> log.raakt(na, soorten), bron);
  }

  public synchronized T waarde() {
    long nummer = laatste.getAsLong();
    Stand<T> vorige = stand;
    if (vorige == null
        || nummer < vorige.nummer()
        || (nummer > vorige.nummer() && geraakt.test(vorige.nummer()))) {
      vorige = new Stand<>(nummer, bron.get());
    } else if (nummer > vorige.nummer()) {
      vorige = new Stand<>(nummer, vorige.waarde());
    }
    stand = vorige;
    return vorige.waarde();
  }
}
