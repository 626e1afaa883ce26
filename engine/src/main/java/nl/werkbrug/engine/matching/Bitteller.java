package nl.werkbrug.engine.matching;

import java.util.Arrays;

/**
 * Counts how often each bit of many longs is set, all 64 at once: the counts stand upright, one
 * plane of bits per power of two, and a new long is added with carry.
 */
final class Bitteller {
  private final long[] hoger = new long[Integer.SIZE];
  private long een;
  private long twee;
  private long vier;
  private long acht;

  void tel(long bits) {
    long rest = bits;
    long door = een & rest;
    een ^= rest;
    rest = door;
    door = twee & rest;
    twee ^= rest;
    rest = door;
    door = vier & rest;
    vier ^= rest;
    rest = door;
    door = acht & rest;
    acht ^= rest;
    for (int vlak = 0; door != 0; vlak++) {
      rest = door;
      door = hoger[vlak] & rest;
      hoger[vlak] ^= rest;
    }
  }

  /** Writes the counts of bits 0, 2, 4, … to {@code tellers} from {@code begin}, and resets. */
  void leeg(int[] tellers, int begin, int aantal) {
    for (int i = 0; i < aantal; i++) {
      int bit = 2 * i;
      long stand =
          (een >>> bit & 1)
              | (twee >>> bit & 1) << 1
              | (vier >>> bit & 1) << 2
              | (acht >>> bit & 1) << 3;
      for (int vlak = 0; vlak < Integer.SIZE - 5; vlak++) {
        stand |= (hoger[vlak] >>> bit & 1) << (vlak + 4);
      }
      tellers[begin + i] = (int) stand;
    }
    een = 0;
    twee = 0;
    vier = 0;
    acht = 0;
    Arrays.fill(hoger, 0);
  }
}
