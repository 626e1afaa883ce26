package nl.werkbrug.engine.round;

import java.util.function.Supplier;

/** What a running round tells the outside, and asks of it; on the thread that computes. */
public interface Rondeomgeving {
  void meld(Rondevoortgang stand);

  /** Asked often; true ends the computing and keeps the best plan so far. */
  boolean stop();

  /** Asked often; true ends the computing without a result, to be taken up again later. */
  default boolean pauze() {
    return false;
  }

  /** May take the best plan so far, to keep it; asked for after the call it would be another. */
  default void tussenstand(Supplier<Tussenstand> stand) {}

  /** Hears of the dossier before the explaining, so that it can be written beside it. */
  default void dossier(Dossier dossier) {}
}
