package nl.werkbrug.data.domain;

/** Code of a competentie in the competentielijst of the beleidskader, 1 to 200 characters. */
public record CompetentieCode(String waarde) implements Comparable<CompetentieCode> {
  public CompetentieCode {
    new Controle().tekst("competentie", waarde, 1, 200).klaar();
  }

  @Override
  public int compareTo(CompetentieCode ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
