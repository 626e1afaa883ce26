package nl.werkbrug.data.domain.plaatsing;

/** Why a consulent rejects a voorstel; a closed list, so that it can be counted. */
public enum Afwijsreden {
  WIL_NIET("de werkzoekende wil dit werk niet"),
  PAST_NIET_BIJ_WENSEN("het werk past niet bij de wensen"),
  BELASTBAARHEID("het werk past niet bij de belastbaarheid"),
  REIS("de reis is te zwaar"),
  UREN_OF_ROOSTER("de uren of het rooster passen niet"),
  TE_VROEG("de werkzoekende is nog niet zover"),
  ONTWIKKELING("het werk draagt niet bij aan de ontwikkeling"),
  WERKGEVER("de werkgever kan de begeleiding niet bieden"),
  GEGEVENS("de gegevens kloppen niet"),
  AL_ANDER_WERK("er is al ander werk of een ander traject"),
  ANDERS("een andere reden");

  private final String omschrijving;

  Afwijsreden(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
