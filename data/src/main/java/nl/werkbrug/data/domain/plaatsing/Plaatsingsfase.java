package nl.werkbrug.data.domain.plaatsing;

/** How far a plaatsing has come; the last two are the end. */
public enum Plaatsingsfase {
  AFGESPROKEN("afgesproken, nog niet begonnen"),
  PROEFPLAATS("proefplaats"),
  GEPLAATST("geplaatst"),
  NAZORG("nazorg"),
  UITGESTROOMD("uitgestroomd"),
  BEEINDIGD("beëindigd");

  private final String omschrijving;

  Plaatsingsfase(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** Whether nothing more can happen. */
  public boolean voorbij() {
    return this == UITGESTROOMD || this == BEEINDIGD;
  }
}
