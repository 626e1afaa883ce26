package nl.werkbrug.data.norm;

import java.math.BigDecimal;

/** The single figures of {@code regels.csv}; percentages, months, weeks or hours a week. */
public enum Norm {
  VAKANTIEBIJSLAG_PROCENT,
  LKS_PLAFOND_PROCENT,
  LKS_FORFAITAIR_PROCENT,
  LKS_FORFAITAIR_MAANDEN,
  LKS_REFERENTIE_UREN,
  LKS_BESLISTERMIJN_WEKEN,
  LKS_AANVRAAG_NA_START_MAANDEN,
  VOLLETIJD_UREN,
  PROEFPLAATS_MAANDEN,
  PROEFPLAATS_VERLENGING_MAANDEN,
  BANENAFSPRAAK_UREN,
  BEGELEIDING_JAAR_1_PROCENT,
  BEGELEIDING_JAAR_2_PROCENT,
  BEGELEIDING_JAAR_3_PROCENT,
  MKBA_MAANDEN,
  MKBA_ZONDER_VOORSTEL_PROCENT;

  /** Hours are above 0, terms are whole; any percentage will do. */
  boolean staatToe(BigDecimal waarde) {
    if (name().endsWith("_UREN")) {
      return waarde.signum() > 0;
    }
    return name().endsWith("_PROCENT") || waarde.stripTrailingZeros().scale() <= 0;
  }
}
