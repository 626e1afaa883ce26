package nl.werkbrug.api.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values over time as lines.
 *
 * @param samenvatting what the drawing shows, in words
 * @param lijnen each with its own look
 * @param onder lowest value of the drawing, as text
 * @param boven highest value, as text
 * @param einde the last moment, as text
 */
public record Lijngrafiek(
    String titel,
    String samenvatting,
    List<Lijn> lijnen,
    String onder,
    String boven,
    String einde) {

  /** Size of the drawing. */
  public static final int BREED = 640;

  public static final int HOOG = 160;

  private static final int LINKS = 4;
  private static final int ONDER = 22;
  private static final int BOVEN = 18;

  public Lijngrafiek {
    lijnen = List.copyOf(lijnen);
  }

  /** A line of the drawing; {@code punten} as SVG has them. */
  public record Lijn(String naam, String stijl, String punten) {}

  /** A value at a moment. */
  public record Punt(long ms, double waarde) {}

  /** The points within these bounds, as SVG has them. */
  public static String punten(List<Punt> punten, long einde, double laagst, double hoogst) {
    double hoog = Math.max(1e-9, hoogst - laagst);
    return punten.stream()
        .map(
            punt ->
                String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    LINKS + (BREED - 2.0 * LINKS) * punt.ms() / Math.max(1, einde),
                    HOOG
                        - ONDER
                        - (Math.clamp(punt.waarde(), laagst, hoogst) - laagst)
                            / hoog
                            * (HOOG - ONDER - BOVEN)))
        .collect(Collectors.joining(" "));
  }
}
