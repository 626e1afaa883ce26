package nl.werkbrug.data.domain.ronde;

/** Life of a round. */
public enum Rondestatus {
  WACHT,
  LOOPT,
  KLAAR,
  GESTOPT,
  MISLUKT
}
