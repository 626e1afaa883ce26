package nl.werkbrug.data.demo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;

/**
 * Composition of a caseload.
 *
 * @param voorzieningen weight per voorziening; what is left up to 1 000 is unknown
 * @param swPromille people with a Wsw contract, per thousand
 * @param zittendProcent people of before 2015 among the others
 */
record Caseload(Map<Voorziening, Integer> voorzieningen, int swPromille, int zittendProcent) {

  /** Shares as in an average region; an invention for the demo. */
  static final Caseload GEMIDDELD =
      new Caseload(
          Map.of(
              Voorziening.DIRECT_BEMIDDELBAAR, 140,
              Voorziening.KORT_TRAJECT, 260,
              Voorziening.LKS_MDP, 180,
              Voorziening.LKS_ZDP, 170,
              Voorziening.BESCHUT_WERK, 60,
              Voorziening.ARBEIDSMATIGE_DAGBESTEDING, 40,
              Voorziening.ACTIVERING, 95,
              Voorziening.TEGENPRESTATIE, 15,
              Voorziening.BBZ_STARTER, 15),
          30,
          18);

  Caseload {
    voorzieningen = Collections.unmodifiableMap(new EnumMap<>(voorzieningen));
    new Controle()
        .tussen(
            "voorzieningen",
            voorzieningen.values().stream().mapToInt(Integer::intValue).sum(),
            1,
            1_000)
        .tussen("swPromille", swPromille, 0, 1_000)
        .tussen("zittendProcent", zittendProcent, 0, 100)
        .klaar();
  }

  Caseload met(Voorziening voorziening, int promille) {
    Map<Voorziening, Integer> anders = new EnumMap<>(voorzieningen);
    anders.put(voorziening, promille);
    return new Caseload(anders, swPromille, zittendProcent);
  }

  Caseload metCohorten(int sw, int zittend) {
    return new Caseload(voorzieningen, sw, zittend);
  }
}
