package nl.werkbrug.data.domain.werkzoekende;

/**
 * The row of the placement table: a {@link Voorziening}, or a Wsw contract, which goes before it.
 */
public enum Doelgroep {
  DIRECT_BEMIDDELBAAR("direct bemiddelbaar"),
  KORT_TRAJECT("kort traject"),
  LKS_MDP("LKS met doorgroeipotentieel"),
  LKS_ZDP("LKS zonder doorgroeipotentieel"),
  BESCHUT_WERK("beschut werk"),
  ARBEIDSMATIGE_DAGBESTEDING("arbeidsmatige dagbesteding"),
  ACTIVERING("activering"),
  TEGENPRESTATIE("tegenprestatie"),
  BBZ_STARTER("Bbz-starter"),
  SW_ZITTEND("Wsw-dienstverband");

  private final String omschrijving;

  Doelgroep(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** Whether a placement of this doelgroep on paid work comes with loonkostensubsidie. */
  public boolean metLks() {
    return this == LKS_MDP || this == LKS_ZDP || this == BESCHUT_WERK;
  }

  static Doelgroep van(Voorziening voorziening) {
    return valueOf(voorziening.name());
  }
}
