package nl.werkbrug.data.domain;

/** Identity of a werkgever: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record WerkgeverId(String waarde) implements Comparable<WerkgeverId> {
  public WerkgeverId {
    Controle.id("werkgeverId", waarde);
  }

  @Override
  public int compareTo(WerkgeverId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
