package nl.werkbrug.data.domain;

/** Identity of a gemeente: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record GemeenteId(String waarde) implements Comparable<GemeenteId> {
  public GemeenteId {
    Controle.id("gemeenteId", waarde);
  }

  @Override
  public int compareTo(GemeenteId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
