package nl.werkbrug.data.domain.aanbod;

/** Bron: VUM CodeTypeArbeidscontract (O, B); GEEN for unpaid places. */
public enum Contractsoort {
  ONBEPAALDE_TIJD,
  BEPAALDE_TIJD,
  GEEN
}
