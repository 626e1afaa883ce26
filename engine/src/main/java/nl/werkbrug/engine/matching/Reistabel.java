package nl.werkbrug.engine.matching;

import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reisnormen.Norm;
import nl.werkbrug.data.geo.Reistijd;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one person to every distinct place of a region. Reused from person to person by
 * one thread; a place that is unknown has kilometres that are not a number and minutes -1.
 */
final class Reistabel {
  final double[] kmLaagst;
  final double[] kmHoogst;
  final int[] minutenLaagst;
  final int[] minutenHoogst;
  final int[] minutenVervoer;

  Reistabel(int plaatsen) {
    kmLaagst = new double[plaatsen];
    kmHoogst = new double[plaatsen];
    minutenLaagst = new int[plaatsen];
    minutenHoogst = new int[plaatsen];
    minutenVervoer = new int[plaatsen];
  }

  /** Fills the table for a person, given the straight distances from the person's postcode. */
  void vul(PersoonFeiten p, double[] hemelsbreed) {
    for (int plaats = 0; plaats < kmLaagst.length; plaats++) {
      double afstand = hemelsbreed[plaats];
      kmLaagst[plaats] = km(p, afstand, false);
      minutenLaagst[plaats] = minuten(p, afstand, false);
      if (p.middelenBekend) {
        kmHoogst[plaats] = kmLaagst[plaats];
        minutenHoogst[plaats] = minutenLaagst[plaats];
      } else {
        kmHoogst[plaats] = km(p, afstand, true);
        minutenHoogst[plaats] = minuten(p, afstand, true);
      }
      minutenVervoer[plaats] = minuten(p.auto, afstand);
    }
  }

  static double hemelsbreed(@Nullable Punt een, @Nullable Punt ander) {
    return een == null || ander == null ? Double.NaN : Reistijd.kmHemelsbreed(een, ander);
  }

  /**
   * Kilometres by the best means, or by the worst when {@code hoogst} and the means are unknown.
   */
  static double km(PersoonFeiten p, double hemelsbreed, boolean hoogst) {
    boolean zoekHoogst = hoogst && !p.middelenBekend;
    double beste = p.middelen[0].omwegfactor();
    for (Norm norm : p.middelen) {
      double factor = norm.omwegfactor();
      beste = zoekHoogst ? Math.max(beste, factor) : Math.min(beste, factor);
    }
    return hemelsbreed * beste;
  }

  /** Minutes by the best means, or by the worst when {@code hoogst} and the means are unknown. */
  static int minuten(PersoonFeiten p, double hemelsbreed, boolean hoogst) {
    boolean zoekHoogst = hoogst && !p.middelenBekend;
    int beste = minuten(p.middelen[0], hemelsbreed);
    for (int i = 1; i < p.middelen.length; i++) {
      int minuten = minuten(p.middelen[i], hemelsbreed);
      beste = zoekHoogst ? Math.max(beste, minuten) : Math.min(beste, minuten);
    }
    return beste;
  }

  static int minuten(Norm norm, double hemelsbreed) {
    return Double.isNaN(hemelsbreed) ? PersoonFeiten.GEEN : Reistijd.minuten(hemelsbreed, norm);
  }
}
