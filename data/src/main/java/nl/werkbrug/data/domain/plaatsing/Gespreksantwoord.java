package nl.werkbrug.data.domain.plaatsing;

/** What somebody says to a voorstel. A nee is a right: it goes no further than the consulent. */
public enum Gespreksantwoord {
  JA,
  NEE,
  TWIJFEL
}
