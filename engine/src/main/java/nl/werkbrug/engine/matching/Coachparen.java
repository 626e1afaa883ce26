package nl.werkbrug.engine.matching;

import java.util.Arrays;

/**
 * The coaches who may serve each person, as flat arrays. The choices of person {@code i} stand at
 * {@code van[i]} to {@code van[i + 1]} (excluded), most points first, then by coach.
 */
public final class Coachparen {
  /** Offsets, one longer than the number of people. */
  public final int[] van;

  /** Index of the coach of each choice. */
  public final int[] coach;

  /** Soft points of each choice. */
  public final int[] punten;

  /** Choices of a person left out by the maximum. */
  public final int[] afgekapt;

  Coachparen(int[] van, int[] coach, int[] punten, int[] afgekapt) {
    this.van = van;
    this.coach = coach;
    this.punten = punten;
    this.afgekapt = afgekapt;
  }

  /** The choices of one person. */
  record Rij(int[] coaches, int[] punten) {}

  Rij rij(int persoon) {
    return new Rij(
        Arrays.copyOfRange(coach, van[persoon], van[persoon + 1]),
        Arrays.copyOfRange(punten, van[persoon], van[persoon + 1]));
  }
}
