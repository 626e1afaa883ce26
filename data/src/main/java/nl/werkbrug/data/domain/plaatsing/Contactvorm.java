package nl.werkbrug.data.domain.plaatsing;

/** How a jobcoach spent the time. */
public enum Contactvorm {
  OP_DE_WERKPLEK,
  TELEFOON,
  BEELDBELLEN,
  BERICHT,
  MET_WERKGEVER,
  NIET_BEREIKT
}
