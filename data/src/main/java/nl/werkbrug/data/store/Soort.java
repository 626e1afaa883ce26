package nl.werkbrug.data.store;

import java.util.Locale;

/** What the change log knows about. */
public enum Soort {
  GEMEENTE,
  ORGANISATIE,
  BEROEP,
  BELEIDSKADER,
  WERKGEVER,
  AANBOD,
  JOBCOACH,
  WERKZOEKENDE,
  POSTCODE,
  MATCHINGSRONDE;

  /** The table, and how it reads in a Dutch sentence. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
