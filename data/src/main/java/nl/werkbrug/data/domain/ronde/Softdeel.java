package nl.werkbrug.data.domain.ronde;

/** What one planning rule adds to the score of one voorstel, in points of its level. */
public record Softdeel(String regel, Niveau niveau, long punten, String tekst) {

  /** Level of the score. */
  public enum Niveau {
    MEDIUM,
    SOFT
  }
}
