package nl.werkbrug.data.store;

/** The kinds of record that belong to somebody, and so are not for everybody. */
public enum Bereiksoort {
  WERKZOEKENDE,
  VOORSTEL,
  PLAATSING,
  AANBOD,
  WERKGEVER,
  JOBCOACH,
  MATCHINGSRONDE,
  BELEIDSKADER,
  /** Of the whole region: whoever may use the address may have the record. */
  GEDEELD
}
