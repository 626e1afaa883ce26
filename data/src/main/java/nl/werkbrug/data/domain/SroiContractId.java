package nl.werkbrug.data.domain;

/** Identity of a SROI contract: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record SroiContractId(String waarde) implements Comparable<SroiContractId> {
  public SroiContractId {
    Controle.id("sroiContractId", waarde);
  }

  @Override
  public int compareTo(SroiContractId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
