package nl.werkbrug.engine.planning;

import java.util.function.Supplier;

/** Is told how a solve gets on, on the thread that solves; it must not take long. */
@FunctionalInterface
public interface Voortgangsluisteraar {
  void meld(Voortgang voortgang);

  /** May take the best plan so far, to keep it; asked for after the call it would be another. */
  default void beste(Supplier<Plan> plan) {}

  /** Tells nobody. */
  static Voortgangsluisteraar geen() {
    return voortgang -> {};
  }
}
