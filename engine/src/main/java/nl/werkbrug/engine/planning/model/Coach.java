package nl.werkbrug.engine.planning.model;

import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;

/** A jobcoach with the free minutes of each period; one object per jobcoach. */
public final class Coach {
  private final int nummer;
  private final int[] vrij;
  private final @Nullable Contract contract;
  private final @Nullable Term term;

  /**
   * @param vrij {@link Planprobleem#PERIODEN} numbers of minutes
   */
  public Coach(int nummer, int[] vrij, @Nullable Contract contract, @Nullable Term term) {
    if (vrij.length != Planprobleem.PERIODEN) {
      throw new IllegalArgumentException(
          "`vrij` (%d perioden) moet %d perioden hebben"
              .formatted(vrij.length, Planprobleem.PERIODEN));
    }
    this.nummer = nummer;
    this.vrij = vrij.clone();
    this.contract = contract;
    this.term = term;
  }

  public int nummer() {
    return nummer;
  }

  public int vrij(int periode) {
    return vrij[periode];
  }

  public @Nullable Contract contract() {
    return contract;
  }

  public @Nullable Term term() {
    return term;
  }

  @Override
  public String toString() {
    return "Coach " + nummer;
  }
}
