package nl.werkbrug.data.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of random numbers of its own for one thing (person 17, werkgever 3), so that one more of
 * the one kind leaves every other as it was. Not thread-safe; each thing has its own.
 */
final class Toeval {
  private static final long GULDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom bron;

  private Toeval(long seed) {
    bron = new SplittableRandom(seed);
  }

  static Toeval van(long seed, String soort, long nummer) {
    long mengsel = meng(seed + GULDEN);
    for (int i = 0; i < soort.length(); i++) {
      mengsel = meng(mengsel * 31 + soort.charAt(i));
    }
    return new Toeval(meng(mengsel ^ meng(nummer + GULDEN)));
  }

  private static long meng(long waarde) {
    long x = waarde;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** True in {@code procent} of a hundred cases. */
  boolean kans(int procent) {
    return bron.nextInt(100) < procent;
  }

  /** 0 to {@code grens}, excluded. */
  int onder(int grens) {
    return bron.nextInt(grens);
  }

  /** Both ends included. */
  int tussen(int laagste, int hoogste) {
    return bron.nextInt(laagste, hoogste + 1);
  }

  /** Around {@code midden}, as the mean of two draws, at most {@code spreiding} away. */
  int rond(int midden, int spreiding) {
    return midden + (tussen(-spreiding, spreiding) + tussen(-spreiding, spreiding)) / 2;
  }

  <T> T kies(List<T> keuzes) {
    return keuzes.get(bron.nextInt(keuzes.size()));
  }

  /** Index drawn in proportion to the weights, of which at least one is above 0. */
  int gewogen(int... gewichten) {
    int som = 0;
    for (int gewicht : gewichten) {
      som += gewicht;
    }
    int trekking = bron.nextInt(som);
    for (int i = 0; i < gewichten.length; i++) {
      trekking -= gewichten[i];
      if (trekking < 0) {
        return i;
      }
    }
    throw new IllegalStateException("geen gewicht boven 0");
  }
}
