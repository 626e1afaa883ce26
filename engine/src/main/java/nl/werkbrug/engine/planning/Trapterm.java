package nl.werkbrug.engine.planning;

/**
 * A concave, piecewise linear term in one count: the k-th placement that counts is worth the points
 * of the last step that starts at or before k. Because later steps are never worth more, prices can
 * carry the term and it opens no gap between plan and bound.
 *
 * @param id what is counted ("PROFIEL_3", a werkgever, a jobcoach)
 * @param regel id of the planning rule
 * @param medium whether it scores on the medium level, else on soft
 * @param reeds placements that counted before the round (pins, realised numbers)
 * @param vanaf first placement of each step, from 1, ascending
 * @param punten points per placement of each step, never ascending; may be negative
 */
public record Trapterm(
    String id, String regel, boolean medium, int reeds, int[] vanaf, int[] punten) {

  public Trapterm {
    if (vanaf.length != punten.length || vanaf.length == 0 || vanaf[0] != 1) {
      throw new IllegalArgumentException("trapterm %s moet bij 1 beginnen".formatted(id));
    }
    for (int i = 1; i < vanaf.length; i++) {
      if (vanaf[i] <= vanaf[i - 1] || punten[i] > punten[i - 1]) {
        throw new IllegalArgumentException("trapterm %s is niet concaaf".formatted(id));
      }
    }
  }

  /** Points of the {@code k}-th placement of this round (from 1), after {@code reeds} earlier. */
  public int marge(int k) {
    int positie = reeds + k;
    int stap = vanaf.length - 1;
    while (vanaf[stap] > positie) {
      stap--;
    }
    return punten[stap];
  }

  /** Points of {@code aantal} placements of this round. */
  public long waarde(int aantal) {
    return totaal(reeds + aantal) - totaal(reeds);
  }

  private long totaal(int aantal) {
    long som = 0;
    for (int stap = 0; stap < vanaf.length && vanaf[stap] <= aantal; stap++) {
      int tot = stap + 1 < vanaf.length ? Math.min(aantal, vanaf[stap + 1] - 1) : aantal;
      som += (long) punten[stap] * (tot - vanaf[stap] + 1);
    }
    return som;
  }
}
