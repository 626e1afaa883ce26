package nl.werkbrug.engine.search;

/** By what results are counted. */
public enum Facetsoort {
  /** Kind of aanbod, by the name of {@code AanbodSoort}; aanbod only. */
  SOORT("soort"),
  /** Status, by the name of its enum. */
  STATUS("status"),
  /** Gemeente of the work, or of the person, by id. */
  GEMEENTE("gemeente"),
  /** Occupation by code; of people the first bemiddelingsberoep. */
  BEROEP("beroep"),
  /** Group of the occupation, as in the region's list. */
  BEROEPSGROEP("beroepsgroep"),
  /** Two-digit SBI division; of people the first sector of interest. */
  SECTOR("sector"),
  /** Hours a week, by the name of {@link Urenklasse}. */
  UREN("uren"),
  /** Whether the employer takes loonkostensubsidie, by the name of its enum; aanbod only. */
  LKS("lks");

  private final String veld;

  Facetsoort(String veld) {
    this.veld = veld;
  }

  /** Field of the index. */
  String veld() {
    return veld;
  }
}
