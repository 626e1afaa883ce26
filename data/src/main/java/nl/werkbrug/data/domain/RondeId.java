package nl.werkbrug.data.domain;

/** Identity of a matchingsronde: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record RondeId(String waarde) implements Comparable<RondeId> {
  public RondeId {
    Controle.id("rondeId", waarde);
  }

  @Override
  public int compareTo(RondeId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
