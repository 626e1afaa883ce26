package nl.werkbrug.engine.planning.relaxation;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Makes a plan without hard faults from prices: what the smoothed relaxation is sure of first, then
 * chains for everybody who is worse off than the prices promise.
 */
final class Bouwer {
  private static final int RONDEN = 2;
  private static final float ZEKER = 0.35f;

  private final Planprobleem probleem;
  private final Prijsmodel model;
  private final Bezetting bezetting;
  private final Waarden waarden;
  private final Keten keten;
  private final BooleanSupplier stop;
  private final long[] volgorde;

  Bouwer(Prijsmodel model, Waarden waarden, BooleanSupplier stop) {
    this.model = model;
    this.probleem = model.probleem;
    this.waarden = waarden;
    this.stop = stop;
    volgorde = new long[model.personen];
    bezetting = new Bezetting(model);
    keten = new Keten(model, bezetting, waarden);
  }

  Plan bouw(float[] fractie) {
    new Halvepinnen(model, bezetting, waarden).plaats();
    Groepen groepen = new Groepen(model, bezetting, waarden, keten);
    rond(fractie);
    verbeter(2);
    groepen.herstel();
    keten.houdGroepenVast();
    for (int deler = 1; deler <= 4; deler *= 4) {
      keten.zetRuilkosten(deler);
      verbeter(RONDEN);
    }
    return bezetting.plan;
  }

  /** A plan without hard faults, after one round of chains. */
  Plan verbeterd(Plan begin) {
    for (int i = 0; i < model.personen; i++) {
      if (begin.geplaatst(i)) {
        bezetting.plaats(i, begin.paar[i], begin.coach[i], begin.start[i]);
      }
    }
    bezetting.bewaar();
    keten.houdGroepenVast();
    ketens();
    return bezetting.plan;
  }

  long punten() {
    return bezetting.punten();
  }

  private void rond(float[] fractie) {
    int aantal = 0;
    for (float x : fractie) {
      aantal += x >= ZEKER ? 1 : 0;
    }
    long[] volgorde = new long[aantal];
    int n = 0;
    for (int i = 0; i < model.personen; i++) {
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        if (fractie[p] >= ZEKER) {
          volgorde[n++] = (long) ((1.01f - fractie[p]) * 1000) << 32 | p;
        }
      }
    }
    Arrays.sort(volgorde, 0, n);
    int[] persoon = new int[probleem.paarAanbod.length];
    for (int i = 0; i < model.personen; i++) {
      Arrays.fill(persoon, probleem.paarVan[i], probleem.paarVan[i + 1], i);
    }
    for (int v = 0; v < n; v++) {
      int p = (int) volgorde[v];
      if (!bezetting.plan.geplaatst(persoon[p])) {
        keten.plaatsDirect(persoon[p], p);
      }
    }
    bezetting.bewaar();
  }

  /** One round of chains for everybody who is worth a try; whether the plan is better for it. */
  private boolean ketens() {
    long voor = bezetting.punten();
    int aantal = 0;
    for (int i = 0; i < model.personen; i++) {
      if (keten.kansrijk(i)) {
        long waarde = Math.min(waarden.beste(i) >> waarden.bits, Integer.MAX_VALUE - 1);
        volgorde[aantal++] = (Integer.MAX_VALUE - waarde) << 32 | i;
      }
    }
    Arrays.sort(volgorde, 0, aantal);
    for (int v = 0; v < aantal; v++) {
      int i = (int) volgorde[v];
      if (keten.kansrijk(i)) {
        keten.verbeter(i);
      }
      if ((v & 255) == 0 && stop.getAsBoolean()) {
        break;
      }
    }
    for (int i = 0; i < model.personen; i++) {
      if (!bezetting.plan.geplaatst(i)) {
        keten.vulAan(i);
      }
    }
    bezetting.bewaar();
    return bezetting.punten() > voor;
  }

  private void verbeter(int hoogstens) {
    for (int ronde = 0; ronde < hoogstens && !stop.getAsBoolean(); ronde++) {
      long voor = bezetting.punten();
      ketens();
      for (int i = 0; i < model.personen; i++) {
        if ((i & 255) == 0 && stop.getAsBoolean()) {
          break;
        }
        keten.ruil(i);
      }
      bezetting.bewaar();
      if (bezetting.punten() - voor <= voor / 5_000) {
        break;
      }
    }
  }
}
