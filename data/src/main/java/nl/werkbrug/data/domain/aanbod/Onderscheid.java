package nl.werkbrug.data.domain.aanbod;

/**
 * A wording that points to a forbidden distinction between people.
 *
 * @param veld where it stands, such as {@code tekst}
 * @param fragment the words themselves
 * @param uitleg what is wrong and what to write instead, in Dutch
 * @param bron the law
 */
public record Onderscheid(String veld, String fragment, Grond grond, String uitleg, String bron) {

  /** On what ground. Bron: AWGB art. 1, WGBL art. 1, WGBH/CZ art. 1. */
  public enum Grond {
    LEEFTIJD,
    GESLACHT,
    AFKOMST,
    NATIONALITEIT,
    GODSDIENST,
    POLITIEK,
    GERICHTHEID,
    BURGERLIJKE_STAAT,
    HANDICAP_ZIEKTE
  }
}
