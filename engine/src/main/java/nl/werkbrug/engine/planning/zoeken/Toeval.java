package nl.werkbrug.engine.planning.zoeken;

/** Seeded pseudo-random numbers (xorshift64*), cheap enough to draw several for each move. */
public final class Toeval {
  private long toestand;

  public Toeval(long seed) {
    begin(seed);
  }

  /** Starts again from a seed. */
  public void begin(long seed) {
    long gemengd = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L + 0x9E3779B97F4A7C15L;
    gemengd = (gemengd ^ gemengd >>> 27) * 0x94D049BB133111EBL;
    toestand = gemengd == 0 ? 1 : gemengd;
  }

  private long volgende() {
    toestand ^= toestand >>> 12;
    toestand ^= toestand << 25;
    toestand ^= toestand >>> 27;
    return toestand * 0x2545F4914F6CDD1DL;
  }

  /** From 0 to {@code grens}, excluded; {@code grens} is at least 1. */
  public int getal(int grens) {
    return (int) (((volgende() >>> 33) * grens) >>> 31);
  }

  /** From 0.0 to 1.0, excluded. */
  public double fractie() {
    return (volgende() >>> 11) * 0x1.0p-53;
  }
}
