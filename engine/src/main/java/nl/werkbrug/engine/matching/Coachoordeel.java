package nl.werkbrug.engine.matching;

import java.util.List;

/**
 * Whether a jobcoach may serve somebody, and how well.
 *
 * @param punten soft points; the sum of the parts
 * @param tekst Dutch sentence on whether the coach may serve
 */
public record Coachoordeel(Mag mag, int punten, List<Deel> delen, String tekst) {

  /** Whether a coach may serve somebody. */
  public enum Mag {
    JA,
    NEE,
    /** The gemeente of the person is unknown, and the coach does not work everywhere. */
    ONBEKEND
  }

  /** What one ground adds, with its Dutch sentence. */
  public record Deel(String regel, int punten, String tekst) {}

  public Coachoordeel {
    delen = List.copyOf(delen);
  }

  /** All of it in one Dutch text. */
  public String uitleg() {
    StringBuilder uitleg = new StringBuilder(tekst);
    delen.forEach(deel -> uitleg.append(' ').append(deel.tekst()));
    return uitleg.toString();
  }
}
