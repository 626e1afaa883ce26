package nl.werkbrug.data.domain.aanbod;

/** How much work asks on a Belastingaspect; an aspect that is absent asks nothing. */
public enum Belasting {
  LICHT,
  ZWAAR
}
