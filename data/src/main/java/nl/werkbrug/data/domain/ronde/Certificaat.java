package nl.werkbrug.data.domain.ronde;

/**
 * Proven upper bound of a round. No plan that keeps the hard rules scores above {@code
 * mediumGrens}; none that is at least as good on medium scores above {@code softGrens}.
 *
 * @param mediumBeloning sum of rewards of the level, to which gap percentages are relative
 * @param softBeloning as {@code mediumBeloning}, for soft
 * @param prijsstappen steps of the relaxation that were taken
 */
public record Certificaat(
    long mediumGrens, long softGrens, long mediumBeloning, long softBeloning, int prijsstappen) {

  /** Gap of a score to the medium bound, in percent of the rewards of the level. */
  public double mediumGatProcent(Rondescore score) {
    return procent(mediumGrens - score.medium(), mediumBeloning);
  }

  /** Gap of a score to the soft bound, in percent of the rewards of the level. */
  public double softGatProcent(Rondescore score) {
    return procent(softGrens - score.soft(), softBeloning);
  }

  private static double procent(long gat, long beloning) {
    return gat <= 0 ? 0 : beloning <= 0 ? 100 : 100.0 * gat / beloning;
  }
}
