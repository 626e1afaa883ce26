package nl.werkbrug.data.domain.werkzoekende;

/** Kept only to measure fairness; never used to rank. */
public enum Geslacht {
  MAN,
  VROUW,
  ANDERS
}
