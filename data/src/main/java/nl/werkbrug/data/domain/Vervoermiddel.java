package nl.werkbrug.data.domain;

/** Means of transport. Bron: VUM CodeVervoermiddel. */
public enum Vervoermiddel {
  AUTO(1),
  BROMFIETS(2),
  FIETS(3),
  MOTOR(4),
  OPENBAAR_VERVOER(5),
  ANDERS(9);

  private final int code;

  Vervoermiddel(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
