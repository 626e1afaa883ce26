package nl.werkbrug.engine.round;

/** Where a running round is. */
public enum Rondefase {
  WACHTRIJ("in de wachtrij"),
  LEZEN("gegevens lezen"),
  BEOORDELEN("combinaties beoordelen"),
  PRIJZEN("grens en startplan berekenen"),
  PLANNEN("plan verbeteren"),
  UITLEGGEN("uitleg maken"),
  OPSLAAN("opslaan");

  private final String omschrijving;

  Rondefase(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** As it reads on a screen. */
  public String omschrijving() {
    return omschrijving;
  }
}
