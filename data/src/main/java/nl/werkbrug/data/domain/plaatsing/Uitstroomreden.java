package nl.werkbrug.data.domain.plaatsing;

/** Where somebody went who needs no more help. */
public enum Uitstroomreden {
  REGULIER_WERK("regulier werk, zonder ondersteuning"),
  DUURZAAM_MET_LKS("duurzaam werk met loonkostensubsidie"),
  BESCHUT_WERK("duurzaam beschut werk"),
  ZELFSTANDIG("werk als zelfstandige"),
  ONDERWIJS("onderwijs"),
  DUURZAAM_ONBETAALD("duurzame maatschappelijke plek");

  private final String omschrijving;

  Uitstroomreden(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }
}
