package nl.werkbrug.data.domain;

/** Identity of a vacature or arrangement: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record AanbodId(String waarde) implements Comparable<AanbodId> {
  public AanbodId {
    Controle.id("aanbodId", waarde);
  }

  @Override
  public int compareTo(AanbodId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
