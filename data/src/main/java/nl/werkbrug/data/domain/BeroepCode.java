package nl.werkbrug.data.domain;

/**
 * Code of an occupation: a CompetentNL URI or a code of the region's own list, 1 to 200 characters.
 */
public record BeroepCode(String waarde) implements Comparable<BeroepCode> {
  public BeroepCode {
    new Controle().tekst("beroep", waarde, 1, 200).klaar();
  }

  @Override
  public int compareTo(BeroepCode ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
