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

  /** These and the pairs of a problem, which then come first. */
  default Restparen metKandidaten(Planprobleem probleem) {
    return (persoon, ontvanger) -> {
      for (int p = probleem.paarVan[persoon]; p < probleem.paarVan[persoon + 1]; p++) {
        ontvanger.paar(
            probleem.paarAanbod[p],
            probleem.paarKlasse[p],
            probleem.paarSoft[p],
            probleem.paarStarts[p],
            probleem.paarVlaggen[p]);
      }
      lees(persoon, ontvanger);
    };
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
