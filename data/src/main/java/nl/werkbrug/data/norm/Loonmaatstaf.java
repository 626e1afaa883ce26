package nl.werkbrug.data.norm;

/** Where the month wage B comes from; the two differ by less than 0.1%. */
public enum Loonmaatstaf {
  /** The published month wage. */
  REFERENTIEMAANDLOON,
  /** The hourly WML x 36 x 52 / 12. */
  UURLOON
}
