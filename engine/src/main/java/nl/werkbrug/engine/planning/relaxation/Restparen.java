package nl.werkbrug.engine.planning.relaxation;

import nl.werkbrug.engine.planning.Planprobleem;

/**
 * The eligible pairs that are not in the candidate lists, one person at a time. Read by several
 * threads at once; every reading gives the same pairs in the same order.
 */
@FunctionalInterface
public interface Restparen {
  /** Takes one pair; the fields are those of {@code Planprobleem}. */
  @FunctionalInterface
  interface Ontvanger {
    void paar(int aanbod, int klasse, int soft, int starts, int vlaggen);
  }

  void lees(int persoon, Ontvanger ontvanger);

  /** These after others. */
  default Restparen na(Restparen eerste) {
    return (persoon, ontvanger) -> {
      eerste.lees(persoon, ontvanger);
      lees(persoon, ontvanger);
    };
  }

  /** All pairs of a problem. */
  static Restparen van(Planprobleem probleem) {
    return van(
        probleem.paarVan,
        probleem.paarAanbod,
        probleem.paarKlasse,
        probleem.paarSoft,
        probleem.paarStarts,
        probleem.paarVlaggen);
  }

  /** Nothing was cut. */
  static Restparen geen() {
    return (persoon, ontvanger) -> {};
  }

  /** Flat arrays, laid out as in {@code Planprobleem}. */
  static Restparen van(
      int[] van, int[] aanbod, short[] klasse, int[] soft, short[] starts, byte[] vlaggen) {
    return (persoon, ontvanger) -> {
      for (int p = van[persoon]; p < van[persoon + 1]; p++) {
        ontvanger.paar(aanbod[p], klasse[p], soft[p], starts[p], vlaggen[p]);
      }
    };
  }
}
