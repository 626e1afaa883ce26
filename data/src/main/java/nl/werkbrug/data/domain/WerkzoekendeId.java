package nl.werkbrug.data.domain;

/** Identity of a werkzoekende: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record WerkzoekendeId(String waarde) implements Comparable<WerkzoekendeId> {
  public WerkzoekendeId {
    Controle.id("werkzoekendeId", waarde);
  }

  @Override
  public int compareTo(WerkzoekendeId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
