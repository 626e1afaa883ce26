package nl.werkbrug.data.domain;

/** Identity of a vestiging: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record VestigingId(String waarde) implements Comparable<VestigingId> {
  public VestigingId {
    Controle.id("vestigingId", waarde);
  }

  @Override
  public int compareTo(VestigingId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
