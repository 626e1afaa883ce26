package nl.werkbrug.data.domain.plaatsing;

/** What takes a hindrance away that would keep somebody from the work (Pw art. 8a lid 2 f). */
public enum Maatregelsoort {
  VERVOER("vervoer"),
  WERKPLEKAANPASSING("aanpassing van de werkplek"),
  MEENEEMBARE_VOORZIENING("meeneembare voorziening"),
  TOLK("tolk"),
  KINDEROPVANG("kinderopvang");

  private final String omschrijving;

  Maatregelsoort(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
