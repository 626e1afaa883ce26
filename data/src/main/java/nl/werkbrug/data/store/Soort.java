package nl.werkbrug.data.store;

import java.util.Locale;

/** What the change log knows about. */
public enum Soort {
  GEMEENTE("een bestaande gemeente"),
  ORGANISATIE("een bestaande organisatie"),
  BEROEP("een bestaand beroep"),
  BELEIDSKADER("een bestaand beleidskader"),
  WERKGEVER("een bestaande werkgever"),
  AANBOD("bestaand aanbod"),
  JOBCOACH("een bestaande jobcoach"),
  WERKZOEKENDE("een bestaande werkzoekende"),
  POSTCODE("een bestaande postcode"),
  MATCHINGSRONDE("een bestaande matchingsronde");

  private final String bestaand;

  Soort(String bestaand) {
    this.bestaand = bestaand;
  }

  /** The table, and how it reads in a Dutch sentence. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One that there is, as it reads in a Dutch sentence. */
  String bestaand() {
    return bestaand;
  }
}
