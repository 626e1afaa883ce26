package nl.werkbrug.data.domain;

/** Identity of a organisatie: 1 to 64 letters, digits, dots, hyphens or underscores. */
public record OrganisatieId(String waarde) implements Comparable<OrganisatieId> {
  public OrganisatieId {
    Controle.id("organisatieId", waarde);
  }

  @Override
  public int compareTo(OrganisatieId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
