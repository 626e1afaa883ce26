package nl.werkbrug.engine.matching;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives equal values equal numbers from 0, so that pairs compare ints. The numbers depend on the
 * order of asking and never reach an outcome. Thread-safe.
 */
final class Nummering<T> {
  private final Map<T, Integer> nummers = new HashMap<>();

  synchronized int nummer(T waarde) {
    Integer bestaand = nummers.get(waarde);
    if (bestaand != null) {
      return bestaand;
    }
    int nieuw = nummers.size();
    nummers.put(waarde, nieuw);
    return nieuw;
  }
}
