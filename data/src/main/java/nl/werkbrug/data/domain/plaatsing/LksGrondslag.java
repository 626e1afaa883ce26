package nl.werkbrug.data.domain.plaatsing;

/** On what loonkostensubsidie was granted (Pw art. 10d lid 4 and 5). */
public enum LksGrondslag {
  LOONWAARDE("vastgestelde loonwaarde"),
  FORFAITAIR("forfaitair");

  private final String omschrijving;

  LksGrondslag(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
