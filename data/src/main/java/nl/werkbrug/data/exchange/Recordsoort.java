package nl.werkbrug.data.exchange;

/** The kinds of record that others refer to by id. */
public enum Recordsoort {
  GEMEENTE("een gemeente"),
  ORGANISATIE("een organisatie"),
  WERKGEVER("een werkgever"),
  VESTIGING("een vestiging"),
  SROI_CONTRACT("een SROI-contract"),
  AANBIEDER_CONTRACT("een contract met een aanbieder"),
  AANBOD("werkaanbod"),
  JOBCOACH("een jobcoach"),
  WERKZOEKENDE("een werkzoekende");

  private final String omschrijving;

  Recordsoort(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** As it reads in a Dutch sentence. */
  public String omschrijving() {
    return omschrijving;
  }
}
