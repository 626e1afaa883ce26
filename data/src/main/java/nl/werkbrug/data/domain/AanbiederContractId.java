package nl.werkbrug.data.domain;

/**
 * Identity of a contract with an aanbieder: 1 to 64 letters, digits, dots, hyphens or underscores.
 */
public record AanbiederContractId(String waarde) implements Comparable<AanbiederContractId> {
  public AanbiederContractId {
    Controle.id("aanbiederContractId", waarde);
  }

  @Override
  public int compareTo(AanbiederContractId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
