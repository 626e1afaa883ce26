package nl.werkbrug.api.web;

import java.util.List;
import java.util.Locale;

/**
 * Values in an order, as columns with a table behind them.
 *
 * @param eenheid of the values
 * @param as what the points are
 */
public record Kolomgrafiek(String titel, List<Punt> punten, String eenheid, String as) {

  /**
   * A value.
   *
   * @param tekst the value in Dutch notation
   */
  public record Punt(String naam, long waarde, String tekst, long grens, String grenstekst) {
    public Punt(String naam, long waarde, String tekst) {
      this(naam, waarde, tekst, -1, "");
    }
  }

  /** Size of the drawing. */
  public static final int BREED = 640;

  public static final int HOOG = 160;

  private static final double BREEDSTE_KOLOM = 56;
  private static final int ONDER = 22;
  private static final int BOVEN = 18;

  public Kolomgrafiek {
    punten = List.copyOf(punten);
  }

  /** Whether every point has a bound to hold the value against. */
  public boolean metGrens() {
    return punten.stream().allMatch(punt -> punt.grens() >= 0);
  }

  private double hoogste() {
    return Math.max(
        1,
        punten.stream().mapToLong(punt -> Math.max(punt.waarde(), punt.grens())).max().orElse(1));
  }

  /** Left side of column {@code i}. */
  public String x(int i) {
    return maat((i + 0.5) * stap() - kolom() / 2);
  }

  /** Middle of column {@code i}. */
  public String midden(int i) {
    return maat((i + 0.5) * stap());
  }

  public String breedte() {
    return maat(kolom());
  }

  /** Height of a value. */
  public String hoogte(long waarde) {
    return maat(waarde / hoogste() * (HOOG - ONDER - BOVEN));
  }

  /** Upper side of a value. */
  public String y(long waarde) {
    return maat(HOOG - ONDER - waarde / hoogste() * (HOOG - ONDER - BOVEN));
  }

  public String y(long waarde, int hoger) {
    return maat(HOOG - ONDER - hoger - waarde / hoogste() * (HOOG - ONDER - BOVEN));
  }

  /** A few columns stay columns. */
  private double kolom() {
    return Math.min(stap() * 0.7, BREEDSTE_KOLOM);
  }

  private double stap() {
    return (double) BREED / Math.max(1, punten.size());
  }

  private static String maat(double waarde) {
    return String.format(Locale.ROOT, "%.1f", waarde);
  }
}
