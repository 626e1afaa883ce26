package nl.werkbrug.data.domain.werkzoekende;

/** Benefit of a person. UWV benefits make somebody UWV's (Pw art. 7 lid 3 c), with exceptions. */
public enum Uitkering {
  ALGEMENE_BIJSTAND(false),
  IOAW(false),
  IOAZ(false),
  GEEN(false),
  WAJONG(true),
  WW(true),
  WIA_WAO_ZW(true);

  private final boolean vanUwv;

  Uitkering(boolean vanUwv) {
    this.vanUwv = vanUwv;
  }

  public boolean vanUwv() {
    return vanUwv;
  }
}
