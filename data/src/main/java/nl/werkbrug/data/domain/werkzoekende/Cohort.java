package nl.werkbrug.data.domain.werkzoekende;

/** When somebody came in: since 1-1-2015, before, or with a Wsw contract. */
public enum Cohort {
  INSTROOM,
  ZITTEND,
  SW_ZITTEND
}
