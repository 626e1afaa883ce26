package nl.werkbrug.data.domain.plaatsing;

/** Why a werkgever does not want to meet somebody; a closed list. */
public enum Werkgeverreden {
  KWALIFICATIES("de kwalificaties sluiten niet aan"),
  ERVARING("er is te weinig ervaring"),
  UREN_OF_ROOSTER("de uren of het rooster passen niet"),
  BESCHIKBAARHEID("de begindatum past niet"),
  BEGELEIDING("er is nu geen ruimte voor begeleiding"),
  PLEK_VERVALLEN("de plek is vervallen"),
  PLEK_VERVULD("de plek is al vervuld"),
  ANDERS("een andere reden");

  private final String omschrijving;

  Werkgeverreden(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
