package nl.werkbrug.data.domain.werkzoekende;

/**
 * The building block that the toegang assigned to a person. Bron: visiedocumenten Gooi en
 * Vechtstreek (bijlage 2) and Stichtse Vecht, Wijdemeren, Weesp (bijlage 4).
 */
public enum Voorziening {
  DIRECT_BEMIDDELBAAR("direct bemiddelbaar"),
  KORT_TRAJECT("kort traject"),
  LKS_MDP("loonkostensubsidie met doorgroeipotentieel"),
  LKS_ZDP("loonkostensubsidie zonder doorgroeipotentieel"),
  BESCHUT_WERK("beschut werk"),
  ARBEIDSMATIGE_DAGBESTEDING("arbeidsmatige dagbesteding"),
  ACTIVERING("activering en vrijwilligerswerk"),
  TEGENPRESTATIE("maatschappelijke tegenprestatie"),
  BBZ_STARTER("Bbz-starter");

  private final String omschrijving;

  Voorziening(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
