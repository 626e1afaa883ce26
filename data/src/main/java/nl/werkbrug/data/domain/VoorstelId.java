package nl.werkbrug.data.domain;

/** Identity of a voorstel: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record VoorstelId(String waarde) implements Comparable<VoorstelId> {
  public VoorstelId {
    Controle.id("voorstelId", waarde);
  }

  @Override
  public int compareTo(VoorstelId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
