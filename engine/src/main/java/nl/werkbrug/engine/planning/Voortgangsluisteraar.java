package nl.werkbrug.engine.planning;

/** Is told how a solve gets on, on the thread that solves; it must not take long. */
@FunctionalInterface
public interface Voortgangsluisteraar {
  void meld(Voortgang voortgang);

  /** Tells nobody. */
  static Voortgangsluisteraar geen() {
    return voortgang -> {};
  }
}
