package nl.werkbrug.data.domain;

/** The four language skills of the VUM Gegevensstandaard. */
public enum Taalonderdeel {
  MONDELING,
  SCHRIFTELIJK,
  LEZEN,
  LUISTEREN
}
