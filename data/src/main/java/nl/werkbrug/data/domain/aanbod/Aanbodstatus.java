package nl.werkbrug.data.domain.aanbod;

/** Only {@link #OPEN} aanbod takes part in a round. */
public enum Aanbodstatus {
  CONCEPT,
  OPEN,
  VERVULD,
  INGETROKKEN
}
