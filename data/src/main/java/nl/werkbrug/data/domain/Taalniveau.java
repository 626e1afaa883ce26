package nl.werkbrug.data.domain;

/** Level of a language skill, lowest first. Bron: VUM CodeNiveauTaalbeheersing 1-4. */
public enum Taalniveau {
  GEEN(1),
  REDELIJK(2),
  GOED(3),
  UITSTEKEND(4);

  private final int code;

  Taalniveau(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
