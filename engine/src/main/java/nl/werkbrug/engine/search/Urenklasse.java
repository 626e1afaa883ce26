package nl.werkbrug.engine.search;

/** Classes of hours a week in which results are counted, by the most hours. */
public enum Urenklasse {
  TOT_12(0, 11, "minder dan 12 uur"),
  VAN_12_TOT_24(12, 23, "12 tot 24 uur"),
  VAN_24_TOT_32(24, 31, "24 tot 32 uur"),
  VANAF_32(32, 99, "32 uur of meer");

  private final int van;
  private final int totEnMet;
  private final String omschrijving;

  Urenklasse(int van, int totEnMet, String omschrijving) {
    this.van = van;
    this.totEnMet = totEnMet;
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** The class of a number of hours, 0 to 99. */
  public static Urenklasse van(int uren) {
    for (Urenklasse klasse : values()) {
      if (uren >= klasse.van && uren <= klasse.totEnMet) {
        return klasse;
      }
    }
    throw new IllegalArgumentException("`uren` (" + uren + ") moet tussen 0 en 99 liggen");
  }
}
