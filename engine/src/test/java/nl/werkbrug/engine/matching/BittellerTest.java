package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BittellerTest {
  @Test
  void countsEachEvenBitAndStartsAgain() {
    Random toeval = new Random(5);
    Bitteller teller = new Bitteller();
    for (int ronde = 0; ronde < 3; ronde++) {
      int[] verwacht = new int[32];
      for (int i = 0; i < 5_000; i++) {
        long bits = toeval.nextLong() & 0x5555555555555555L;
        teller.tel(bits);
        for (int bit = 0; bit < 32; bit++) {
          verwacht[bit] += (int) (bits >>> (2 * bit) & 1);
        }
      }

      int[] geteld = new int[33];
      teller.leeg(geteld, 1, 32);

      for (int bit = 0; bit < 32; bit++) {
        assertThat(geteld[bit + 1]).isEqualTo(verwacht[bit]);
      }
    }
  }
}
