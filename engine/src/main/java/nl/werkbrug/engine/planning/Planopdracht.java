package nl.werkbrug.engine.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to solve: the seed and the numbers of steps decide the outcome, the duration is an emergency
 * brake that is recorded.
 *
 * @param seed of all random choices
 * @param zoekstappen moves tried on the arrays; 0 or more
 * @param optaplannerstappen moves drawn for OptaPlanner; 0 leaves that phase out
 * @param maximumDuur emergency brake over all phases
 * @param start plan to begin with, or null for the greedy one; what is not feasible in it is left
 *     out
 * @param grens proven bound, or null
 * @param doel when the plan is this near to the bound the search ends, or null
 * @param minuutprijzen points that one minute of a coach is worth, at {@code coach * 13 + periode},
 *     or null when they are not known
 */
public record Planopdracht(
    long seed,
    long zoekstappen,
    long optaplannerstappen,
    Duration maximumDuur,
    @Nullable Plan start,
    @Nullable Bovengrens grens,
    @Nullable Doel doel,
    double @Nullable [] minuutprijzen) {

  /** Gap per level, as a share, at which to stop: 0.0005 is 0.05%. */
  public record Doel(double medium, double soft) {
    boolean bereikt(Kloof kloof) {
      return kloof.mediumDeel() <= medium && kloof.softDeel() <= soft;
    }
  }

  public Planopdracht {
    if (zoekstappen < 0) {
      throw new IllegalArgumentException(
          "`zoekstappen` (%d) moet 0 of meer zijn".formatted(zoekstappen));
    }
    if (optaplannerstappen < 0) {
      throw new IllegalArgumentException(
          "`optaplannerstappen` (%d) moet 0 of meer zijn".formatted(optaplannerstappen));
    }
    if (maximumDuur.isNegative()) {
      throw new IllegalArgumentException(
          "`maximumDuur` (%s) moet 0 of meer zijn".formatted(maximumDuur));
    }
  }

  /** Without prices of minutes. */
  public Planopdracht(
      long seed,
      long zoekstappen,
      long optaplannerstappen,
      Duration maximumDuur,
      @Nullable Plan start,
      @Nullable Bovengrens grens,
      @Nullable Doel doel) {
    this(seed, zoekstappen, optaplannerstappen, maximumDuur, start, grens, doel, null);
  }

  /** The usual budget for a number of people, without start or bound. */
  public static Planopdracht voor(int personen, long seed) {
    return new Planopdracht(
        seed,
        Math.clamp(1_500L * personen, 300_000, 20_000_000),
        personen > 50_000 ? 0 : 200_000,
        Duration.ofMinutes(10),
        null,
        null,
        null);
  }

  /** The same with a start and a bound, until the gap is reached. */
  public Planopdracht vanaf(@Nullable Plan begin, @Nullable Bovengrens bekend, @Nullable Doel tot) {
    return new Planopdracht(
        seed, zoekstappen, optaplannerstappen, maximumDuur, begin, bekend, tot, minuutprijzen);
  }

  /** The same with what one minute of a coach is worth, at {@code coach * 13 + periode}. */
  public Planopdracht metMinuutprijzen(double[] prijzen) {
    return new Planopdracht(
        seed, zoekstappen, optaplannerstappen, maximumDuur, start, grens, doel, prijzen);
  }
}
