package nl.werkbrug.data.domain;

/** Identity of a plaatsing: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record PlaatsingId(String waarde) implements Comparable<PlaatsingId> {
  public PlaatsingId {
    Controle.id("plaatsingId", waarde);
  }

  @Override
  public int compareTo(PlaatsingId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
