package nl.werkbrug.data.domain.plaatsing;

/** Why a plaatsing ended early; a closed list, so that it can be counted. */
public enum Beeindigingsreden {
  CONTRACT_AFGELOPEN("het contract is afgelopen"),
  PROEFTIJD("beëindigd in de proeftijd of proefplaats"),
  OPGEZEGD_DOOR_WERKNEMER("de werknemer heeft opgezegd"),
  OPGEZEGD_DOOR_WERKGEVER("de werkgever heeft opgezegd"),
  BELASTBAARHEID("het werk past niet meer bij de belastbaarheid"),
  BEGELEIDING("de begeleiding schoot tekort"),
  BEDRIJF_GESTOPT("het bedrijf of de plek is vervallen"),
  VERHUISD("verhuisd naar buiten de regio"),
  ANDERS("een andere reden");

  private final String omschrijving;

  Beeindigingsreden(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
