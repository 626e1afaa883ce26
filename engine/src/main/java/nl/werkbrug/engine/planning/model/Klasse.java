package nl.werkbrug.engine.planning.model;

import nl.werkbrug.engine.planning.Planprobleem;

/** A begeleidingsklasse: minutes in each period since the start; one object per klasse. */
public final class Klasse {
  private final int nummer;
  private final int[] minuten;

  /**
   * @param minuten {@link Planprobleem#PERIODEN} numbers of minutes
   */
  public Klasse(int nummer, int[] minuten) {
    if (minuten.length != Planprobleem.PERIODEN) {
      throw new IllegalArgumentException(
          "`minuten` (%d perioden) moet %d perioden hebben"
              .formatted(minuten.length, Planprobleem.PERIODEN));
    }
    this.nummer = nummer;
    this.minuten = minuten.clone();
  }

  /** Minutes in a period when begun in {@code start}. */
  public int minuten(int start, int periode) {
    return periode < start ? 0 : minuten[periode - start];
  }

  @Override
  public String toString() {
    return "Klasse " + nummer;
  }
}
