package nl.werkbrug.data.domain;

/**
 * Work and thinking level, lowest first. Bron: VUM CodeWerkEnDenkniveau 1-6; 0 (n.v.t.) and 7 (nog
 * niet bekend) are {@link Gegeven.Onbekend}.
 */
public enum WerkDenkniveau {
  GEEN_BASISOPLEIDING(1),
  BASISNIVEAU(2),
  VMBO(3),
  MBO_HAVO_VWO(4),
  HBO(5),
  WO(6);

  private final int code;

  WerkDenkniveau(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
