package nl.werkbrug.engine.planning.relaxation;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Gives aanbod without a price, because it is new or was closed, the price that the first person
 * who gets no plek there would have paid, as in an auction: no other price gives a lower bound, all
 * else the same (a coordinate step of the dual). One aanbod after the other, the next as if it were
 * still closed. Without, everybody would want a plek that costs nothing.
 */
final class Openingsprijzen {
  private final Prijsmodel model;

  final Optiewaarden opties;

  /** Worth of every pair, {@link Optiewaarden#paarWaarden}. */
  final long[] waarden;

  /** Worth of the best pair of each person, 0 or more. */
  final long[] beste;

  private Openingsprijzen(Optiewaarden opties, Draden draden) {
    this.opties = opties;
    model = opties.model;
    waarden = opties.paarWaarden(draden);
    beste = new long[model.personen];
  }

  /** Sets those prices in {@code opties}. */
  static Openingsprijzen zet(Optiewaarden opties, Draden draden) {
    Openingsprijzen prijzen = new Openingsprijzen(opties, draden);
    prijzen.zet();
    return prijzen;
  }

  private void zet() {
    boolean[] zonder = new boolean[model.vanMinuut];
    for (int a = 0; a < zonder.length; a++) {
      zonder[a] = model.capaciteit[a] > 0 && opties.plekPrijs(a) == 0;
    }
    Planprobleem probleem = model.probleem;
    int[] van = new int[zonder.length + 1];
    for (int i = 0; i < model.personen; i++) {
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        if (zonder[probleem.paarAanbod[p]]) {
          van[probleem.paarAanbod[p] + 1]++;
        } else {
          beste[i] = Math.max(beste[i], waarden[p]);
        }
      }
    }
    Arrays.parallelPrefix(van, Integer::sum);
    int[] persoon = new int[van[zonder.length]];
    int[] paar = new int[persoon.length];
    int[] volgende = van.clone();
    for (int i = 0; i < model.personen; i++) {
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        int a = probleem.paarAanbod[p];
        if (zonder[a]) {
          persoon[volgende[a]] = i;
          paar[volgende[a]++] = p;
        }
      }
    }
    for (int a = 0; a < zonder.length; a++) {
      open(
          a,
          Arrays.copyOfRange(persoon, van[a], van[a + 1]),
          Arrays.copyOfRange(paar, van[a], van[a + 1]));
    }
  }

  /** Sets one price; {@code paren} are those of {@code mensen} with this aanbod. */
  private void open(int aanbod, int[] mensen, int[] paren) {
    long[] winst = new long[mensen.length];
    Arrays.setAll(winst, n -> waarden[paren[n]] - beste[mensen[n]]);
    Arrays.sort(winst);
    long eersteZonder = winst.length - 1 - model.capaciteit[aanbod];
    long prijs = eersteZonder < 0 ? 0 : Math.max(0, winst[(int) eersteZonder]);
    opties.verhoog(aanbod, prijs);
    for (int n = 0; n < mensen.length; n++) {
      waarden[paren[n]] -= Optiewaarden.kan(waarden[paren[n]]) ? prijs : 0;
      beste[mensen[n]] = Math.max(beste[mensen[n]], waarden[paren[n]]);
    }
  }
}
