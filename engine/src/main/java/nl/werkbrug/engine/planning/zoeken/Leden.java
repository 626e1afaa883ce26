package nl.werkbrug.engine.planning.zoeken;

import java.util.Arrays;

/** Who belongs to each group: lists of people with removal in constant time. */
final class Leden {
  private static final int[] LEEG = new int[0];

  private final int[][] lijst;
  private final int[] aantal;

  /** Position of each person in the one list it is in. */
  private final int[] positie;

  Leden(int groepen, int personen) {
    lijst = new int[groepen][];
    Arrays.fill(lijst, LEEG);
    aantal = new int[groepen];
    positie = new int[personen];
  }

  void voegToe(int groep, int persoon) {
    int nieuw = aantal[groep]++;
    if (nieuw == lijst[groep].length) {
      lijst[groep] = Arrays.copyOf(lijst[groep], Math.max(2, nieuw * 2));
    }
    lijst[groep][nieuw] = persoon;
    positie[persoon] = nieuw;
  }

  void verwijder(int groep, int persoon) {
    int laatste = lijst[groep][--aantal[groep]];
    lijst[groep][positie[persoon]] = laatste;
    positie[laatste] = positie[persoon];
  }

  int aantal(int groep) {
    return aantal[groep];
  }

  int lid(int groep, int nummer) {
    return lijst[groep][nummer];
  }
}
