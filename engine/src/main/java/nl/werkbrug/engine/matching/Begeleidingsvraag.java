package nl.werkbrug.engine.matching;

import java.util.Collections;
import java.util.List;

/**
 * Guidance that a placement asks.
 *
 * @param voor minutes per period since the start, 13 numbers, before the employer's own guidance
 * @param na the same after it: what a jobcoach has to give
 * @param tekst Dutch sentence on where the numbers come from
 */
public record Begeleidingsvraag(List<Integer> voor, List<Integer> na, String tekst) {
  public Begeleidingsvraag {
    voor = List.copyOf(voor);
    na = List.copyOf(na);
  }

  /** Whether any guidance is needed, by whomever. */
  public boolean nodig() {
    return Collections.max(voor) > 0;
  }

  /** Whether a jobcoach is needed. */
  public boolean jobcoachNodig() {
    return Collections.max(na) > 0;
  }
}
