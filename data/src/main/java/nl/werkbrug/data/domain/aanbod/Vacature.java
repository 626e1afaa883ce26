package nl.werkbrug.data.domain.aanbod;

/** A regular job. */
public record Vacature(Aanbodkern kern) implements Werkaanbod {
  @Override
  public AanbodSoort soort() {
    return AanbodSoort.VACATURE;
  }
}
