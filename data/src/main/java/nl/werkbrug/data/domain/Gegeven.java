package nl.werkbrug.data.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that may not have been established. Unknown is a value of its own: code that decides on a
 * {@code Gegeven} has to say what happens when it is unknown.
 */
public sealed interface Gegeven<T> {

  /** An established fact. */
  record Bekend<T>(T waarde) implements Gegeven<T> {}

  /** A fact nobody has established yet. */
  record Onbekend<T>() implements Gegeven<T> {
    private static final Onbekend<?> ENIGE = new Onbekend<>();
  }

  static <T> Gegeven<T> bekend(T waarde) {
    return new Bekend<>(waarde);
  }

  @SuppressWarnings("unchecked") // it holds no T, so one instance serves every T
  static <T> Gegeven<T> onbekend() {
    return (Gegeven<T>) Onbekend.ENIGE;
  }

  /** Turns an absent value into an unknown one. */
  static <T> Gegeven<T> van(@Nullable T waarde) {
    return waarde == null ? onbekend() : bekend(waarde);
  }

  default boolean isBekend() {
    return this instanceof Bekend;
  }

  /** The value, or null when unknown: for mapping to columns and files only. */
  default @Nullable T waardeOfNull() {
    return this instanceof Bekend<T>(T waarde) ? waarde : null;
  }

  /** Whether the fact is established and equals {@code waarde}. */
  default boolean is(T waarde) {
    return this instanceof Bekend<T>(T eigen) && eigen.equals(waarde);
  }

  default <R> Gegeven<R> map(Function<? super T, ? extends R> functie) {
    return this instanceof Bekend<T>(T waarde) ? bekend(functie.apply(waarde)) : onbekend();
  }
}
