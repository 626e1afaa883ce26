package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

/**
 * Which option everybody has while minutes are shared out, and how heavy that weighs on coaches,
 * who may be too full. Not thread-safe.
 */
final class Minutenstand {
  final Minutenopties opties;
  final int coaches;

  /** People of each coach. */
  final Leden leden;

  /** Option of each of the people. */
  final int[] optie;

  private final int[] gebruik;
  private final double[] wegingLeeg;
  private final double[] wegingVol;
  private int teVol;
  private long waarde;

  Minutenstand(Minutenopties opties, int coaches) {
    this.opties = opties;
    this.coaches = coaches;
    optie = opties.nu.clone();
    gebruik = new int[opties.ruimte.length];
    wegingLeeg = new double[gebruik.length];
    wegingVol = new double[gebruik.length];
    leden = new Leden(coaches, optie.length);
    for (int m = 0; m < optie.length; m++) {
      waarde += opties.waarde[optie[m]];
      int c = coach(m);
      if (c != GEEN) {
        leden.voegToe(c, m);
        tel(c, GEEN, optie[m]);
      }
    }
  }

  /** Points of everybody together. */
  long waarde() {
    return waarde;
  }

  /** Whether a coach has more minutes than there are. */
  boolean teVol() {
    return teVol > 0;
  }

  int coach(int m) {
    return opties.coach[optie[m]];
  }

  /** What somebody would lose at the prices by another option, below 0 for a gain. */
  double verlies(int m, int naar) {
    return opties.verlies[naar] - opties.verlies[optie[m]];
  }

  /**
   * @param gewicht part of its price that a minute left weighs
   * @param overlast how much more a minute too many weighs
   * @param minstePrijs of a minute too many
   */
  void weeg(double gewicht, double overlast, double minstePrijs) {
    for (int rij = 0; rij < gebruik.length; rij++) {
      wegingLeeg[rij] = gewicht * opties.prijs[rij];
      wegingVol[rij] = gewicht * overlast * Math.max(opties.prijs[rij], minstePrijs);
    }
  }

  /** What the minutes left or too many of a coach weigh. */
  double gewicht(int coach) {
    double som = 0;
    for (int rij = opties.rijVan[coach]; rij < opties.rijVan[coach + 1]; rij++) {
      som += weging(rij, gebruik[rij] - opties.ruimte[rij]);
    }
    return som;
  }

  /** How much heavier a coach weighs when one option goes and another comes; either may be GEEN. */
  double gewicht(int coach, int gaat, int komt) {
    double som = 0;
    int eerste = opties.rijVan[coach];
    for (int rij = eerste; rij < opties.rijVan[coach + 1]; rij++) {
      int nu = gebruik[rij] - opties.ruimte[rij];
      int straks = nu - minuten(gaat, rij - eerste) + minuten(komt, rij - eerste);
      som += weging(rij, straks) - weging(rij, nu);
    }
    return som;
  }

  private double weging(int rij, int over) {
    return over < 0 ? -over * wegingLeeg[rij] : over * wegingVol[rij];
  }

  private int minuten(int welke, int rij) {
    return welke == GEEN ? 0 : opties.minuten[opties.minutenVan[welke] + rij];
  }

  void zet(int m, int naar) {
    int uit = optie[m];
    int hier = opties.coach[uit];
    int daar = opties.coach[naar];
    if (hier != GEEN) {
      leden.verwijder(hier, m);
      tel(hier, uit, GEEN);
    }
    if (daar != GEEN) {
      leden.voegToe(daar, m);
      tel(daar, GEEN, naar);
    }
    optie[m] = naar;
    waarde += opties.waarde[naar] - opties.waarde[uit];
  }

  private void tel(int coach, int gaat, int komt) {
    int eerste = opties.rijVan[coach];
    for (int rij = eerste; rij < opties.rijVan[coach + 1]; rij++) {
      teVol -= gebruik[rij] > opties.ruimte[rij] ? 1 : 0;
      gebruik[rij] += minuten(komt, rij - eerste) - minuten(gaat, rij - eerste);
      teVol += gebruik[rij] > opties.ruimte[rij] ? 1 : 0;
    }
  }
}
