package nl.werkbrug.engine.search;

/** Order of the results; ties by id. */
public enum Sortering {
  /** Best match first; without text simply by id. */
  RELEVANTIE,
  /** Nearest first, unknown postcodes last; needs a {@link Nabijheid}. */
  AFSTAND,
  /** Newest first: publication of aanbod, registration of people; unknown last. */
  DATUM
}
