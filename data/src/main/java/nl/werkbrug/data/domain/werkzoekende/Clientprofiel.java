package nl.werkbrug.data.domain.werkzoekende;

/**
 * Cliëntprofiel of the whole Participatiewet. Bron: beleidsplan sociaal domein Westerveld 2017,
 * §5.14.
 */
public enum Clientprofiel {
  PROFIEL_1("groeipotentieel, betaalde arbeid", 4),
  PROFIEL_2("groeipotentieel, betaalde arbeid op korte termijn", 12),
  PROFIEL_3("beperkt groeipotentieel, betaalde arbeid op lange termijn mogelijk", 24),
  PROFIEL_4("geen groeipotentieel, maximaal participeren", 0);

  private final String omschrijving;
  private final int horizonMaanden;

  Clientprofiel(String omschrijving, int horizonMaanden) {
    this.omschrijving = omschrijving;
    this.horizonMaanden = horizonMaanden;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** Months within which paid work is expected; 0 for profiel 4 (ontheffing). */
  public int horizonMaanden() {
    return horizonMaanden;
  }
}
