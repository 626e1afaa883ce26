package nl.werkbrug.data.domain;

/** Identity of a beleidskader: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record BeleidskaderId(String waarde) implements Comparable<BeleidskaderId> {
  public BeleidskaderId {
    Controle.id("beleidskaderId", waarde);
  }

  @Override
  public int compareTo(BeleidskaderId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
