package nl.werkbrug.engine.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who got a voorstel and who did not, compared by kenmerk.
 *
 * @param over what it is about: a round, or the rounds of a year
 * @param personen people who took part
 * @param geplaatst people with a voorstel
 * @param vergelijkingen one for each {@link Kenmerk}
 */
public record Eerlijkheid(
    String over, int personen, int geplaatst, List<Vergelijking> vergelijkingen) {

  /** Smaller groups are taken together, so that nobody can be recognised. */
  public static final int KLEINSTE_GROEP = 10;

  /** How the groups that were too small are shown together. */
  public static final String KLEINE_GROEPEN = "kleine groepen samen";

  public Eerlijkheid {
    vergelijkingen = List.copyOf(vergelijkingen);
  }

  /** Part of the people with a voorstel, 0 to 1. */
  public double deel() {
    return personen == 0 ? 0 : (double) geplaatst / personen;
  }

  /**
   * The groups of one kenmerk, largest first; of at least {@link #KLEINSTE_GROEP} people each.
   *
   * @param bevinding what the figures say, as a Dutch sentence
   */
  public record Vergelijking(Kenmerk kenmerk, List<Groep> groepen, String bevinding) {
    public Vergelijking {
      groepen = List.copyOf(groepen);
    }
  }

  /**
   * One group.
   *
   * @param deel part with a voorstel, 0 to 1
   * @param onder lower end of the 95% interval of {@code deel}
   * @param boven upper end of it
   * @param passendheid mean passendheid of the voorstellen, 0 to 1000; null under {@link
   *     #KLEINSTE_GROEP} voorstellen
   * @param passendheidMarge half of the 95% interval of that mean, or null with it
   * @param wijktAf whether the part of everybody lies outside the interval
   * @param besluiten what consulenten made of the voorstellen; null under {@link #KLEINSTE_GROEP}
   *     judged ones
   */
  public record Groep(
      String naam,
      int personen,
      int geplaatst,
      double deel,
      double onder,
      double boven,
      @Nullable Double passendheid,
      @Nullable Double passendheidMarge,
      boolean wijktAf,
      @Nullable Besluiten besluiten) {}

  /**
   * What people made of what the machine proposed.
   *
   * @param beoordeeld voorstellen that a consulent accepted, adjusted or rejected
   * @param aangenomen those accepted or adjusted
   * @param deel part of the judged that was accepted or adjusted, 0 to 1
   * @param onder lower end of the 95% interval of {@code deel}
   * @param boven upper end of it
   * @param wijktAf whether the part of all judged voorstellen lies outside the interval
   */
  public record Besluiten(
      int beoordeeld, int aangenomen, double deel, double onder, double boven, boolean wijktAf) {}
}
