package nl.werkbrug.data.domain;

/** Aspects in which work can burden a person. What a person can bear on them is health data. */
public enum Belastingaspect {
  TILLEN("tillen"),
  STAAN("lang staan"),
  LOPEN("lang lopen"),
  ZITTEN("lang zitten"),
  TRAPPEN("trappen lopen"),
  BUITEN("buiten werken"),
  PRIKKELS("drukte en prikkels"),
  WERKDRUK("werkdruk"),
  SAMENWERKEN("samenwerken"),
  KLANTCONTACT("klantcontact"),
  MACHINES("werken met machines"),
  KNIELEN("knielen en bukken"),
  REIKEN("reiken boven schouderhoogte"),
  NACHTWERK("'s nachts werken"),
  STOF("stof of geuren");

  private final String omschrijving;

  Belastingaspect(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** As it reads in a Dutch sentence. */
  public String omschrijving() {
    return omschrijving;
  }
}
