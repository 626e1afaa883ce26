package nl.werkbrug.engine.planning.relaxation;

import java.time.Duration;
import nl.werkbrug.engine.matching.Draden;

/**
 * How much work a relaxation may do.
 *
 * @param stappen price steps for the sum, 10 or more; the other two levels take a part of it more
 * @param draden threads, 1 or more; the outcome does not depend on it
 * @param noodrem time after which it hurries to an end, recorded in the result
 * @param kandidaten pairs per person that the plan is made of, 1 or more; the bound looks at all
 * @param rest eligible pairs beside those of the problem
 */
public record Relaxatieopdracht(
    int stappen, int draden, Duration noodrem, int kandidaten, Restparen rest) {
  private static final int KANDIDATEN = 40;

  public Relaxatieopdracht {
    if (kandidaten < 1) {
      throw new IllegalArgumentException(
          "`kandidaten` (%d) moet 1 of meer zijn".formatted(kandidaten));
    }
    if (stappen < 10) {
      throw new IllegalArgumentException("`stappen` (%d) moet 10 of meer zijn".formatted(stappen));
    }
    if (draden < 1) {
      throw new IllegalArgumentException("`draden` (%d) moet 1 of meer zijn".formatted(draden));
    }
  }

  /**
   * {@link Draden#aantal} threads, an emergency brake after an hour, 40 candidates, no pairs beside
   * the problem.
   */
  public static Relaxatieopdracht van(int stappen) {
    return new Relaxatieopdracht(
        stappen, Draden.aantal(), Duration.ofHours(1), KANDIDATEN, Restparen.geen());
  }

  public Relaxatieopdracht metDraden(int aantal) {
    return new Relaxatieopdracht(stappen, aantal, noodrem, kandidaten, rest);
  }

  public Relaxatieopdracht metRest(Restparen nieuweRest) {
    return new Relaxatieopdracht(stappen, draden, noodrem, kandidaten, nieuweRest);
  }

  public Relaxatieopdracht metKandidaten(int aantal) {
    return new Relaxatieopdracht(stappen, draden, noodrem, aantal, rest);
  }

  public Relaxatieopdracht metNoodrem(Duration nieuweNoodrem) {
    return new Relaxatieopdracht(stappen, draden, nieuweNoodrem, kandidaten, rest);
  }
}
