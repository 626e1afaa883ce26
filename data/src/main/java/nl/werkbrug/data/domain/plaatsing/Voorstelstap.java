package nl.werkbrug.data.domain.plaatsing;

/** How far a voorstel has come, in order. */
public enum Voorstelstap {
  VOORGESTELD,
  BEOORDEELD,
  BESPROKEN,
  TWEEDE_PAAR_OGEN,
  VOORGELEGD,
  KENNISMAKING,
  NIET_PASSEND,
  GEPLAATST
}
