package nl.werkbrug.engine.review;

import java.time.LocalDate;
import nl.werkbrug.data.domain.plaatsing.Plaatsingstermijnen;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;

/** The terms of law on a day. */
final class Termijnen {
  private Termijnen() {}

  static Plaatsingstermijnen op(Normen normen, LocalDate dag) {
    return new Plaatsingstermijnen(
        maanden(normen, Norm.PROEFPLAATS_MAANDEN, dag),
        maanden(normen, Norm.PROEFPLAATS_VERLENGING_MAANDEN, dag),
        maanden(normen, Norm.LKS_FORFAITAIR_MAANDEN, dag),
        normen.get(Norm.PROEFPLAATS_MAANDEN, dag).bron());
  }

  private static int maanden(Normen normen, Norm norm, LocalDate dag) {
    return normen.get(norm, dag).waarde().intValueExact();
  }
}
