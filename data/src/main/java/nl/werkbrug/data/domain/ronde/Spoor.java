package nl.werkbrug.data.domain.ronde;

/** Track of a round: work, or maatschappelijke plaatsing beside it. */
public enum Spoor {
  WERK,
  MAATSCHAPPELIJK
}
