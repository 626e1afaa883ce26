package nl.werkbrug.data.domain.aanbod;

/** Every kind of werkaanbod. Bron: beleidsplannen (bouwsteen arrangementen), Pw art. 6, 7, 10a. */
public enum AanbodSoort {
  VACATURE("vacature", true),
  LEERWERKPLEK("leerwerkplek", false),
  WERKERVARINGSPLAATS("werkervaringsplaats", false),
  PROEFPLAATS("proefplaats", false),
  DETACHERING("detachering", true),
  GROEPSDETACHERING("groepsdetachering", true),
  JOBCARVING("jobcarving", true),
  BESCHUTTE_WERKPLEK("beschutte werkplek", true),
  SROI_PLEK("SROI-plek", true),
  STAGE_PRO_VSO("stage pro/vso", false),
  MAATSCHAPPELIJKE_PLEK("maatschappelijke plek", false),
  DAGBESTEDINGSPLEK("dagbestedingsplek", false),
  BEGELEID_WERKEN("begeleid werken (Wsw)", true),
  PARTICIPATIEPLAATS("participatieplaats", false);

  private final String omschrijving;
  private final boolean betaald;

  AanbodSoort(String omschrijving, boolean betaald) {
    this.omschrijving = omschrijving;
    this.betaald = betaald;
  }

  /** As it reads in a Dutch sentence. */
  public String omschrijving() {
    return omschrijving;
  }

  /** Whether wages are paid; unpaid work needs the verdringingstoets. */
  public boolean betaald() {
    return betaald;
  }
}
