package nl.werkbrug.engine.planning.relaxation;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;

/**
 * Looks for prices with a low bound: accelerated projected gradient steps (Nesterov 1983, with the
 * restart of O'Donoghue and Candes 2015) on the smoothed dual, each row scaled by its own
 * curvature, while the smoothing shrinks from step to step.
 */
final class Prijszoeker {
  private final Prijsmodel model;
  private final Doorgang doorgang;
  private final double[] schaal;
  private final double[] laagst;
  private final double[] hoogst;
  private final double sigma;
  private final double prioriteitMaximum;

  private double mediumGewicht;
  private final double softGewicht;
  private final boolean zoekKappa;
  private final double mediumDoel;

  private final double[] prijs;
  private final double[] vorige;
  private final double[] punt;
  private double kappaPunt;
  private double kappaVorige;
  private double impuls = 1;

  /** Best prices so far, their weight of medium and their bound (less {@code kappa * doel}). */
  final double[] beste;

  double besteKappa;
  double besteGrens = Double.POSITIVE_INFINITY;

  /** With {@code zoekKappa} the weight of medium is a multiplier of "medium at least doel" too. */
  Prijszoeker(
      Prijsmodel model,
      Doorgang doorgang,
      double mediumGewicht,
      double softGewicht,
      double[] begin,
      boolean zoekKappa,
      double mediumDoel) {
    this.model = model;
    this.doorgang = doorgang;
    this.mediumGewicht = mediumGewicht;
    this.softGewicht = softGewicht;
    this.zoekKappa = zoekKappa;
    this.mediumDoel = mediumDoel;
    prijs = begin.clone();
    vorige = begin.clone();
    punt = begin.clone();
    beste = begin.clone();
    besteKappa = mediumGewicht;
    kappaPunt = mediumGewicht;
    kappaVorige = mediumGewicht;
    schaal = new double[model.rijen];
    laagst = new double[model.rijen];
    hoogst = new double[model.rijen];
    Planprobleem probleem = model.probleem;
    double minuten = 0;
    int klassen = model.klasseDuur.length;
    for (int minuut : probleem.klasseMinuten) {
      minuten += minuut;
    }
    double gemiddeld = klassen == 0 ? 1 : Math.max(1, minuten / klassen);
    Arrays.fill(schaal, 1);
    Arrays.fill(schaal, model.vanMinuut, model.vanWerkgever, gemiddeld);
    Arrays.fill(hoogst, Double.MAX_VALUE);
    zetGrenzen();
    int termen = 0;
    for (int[] lijst : probleem.aanbodTermen) {
      termen = Math.max(termen, lijst.length);
    }
    int eigen = 0;
    for (int[] lijst : probleem.persoonTermen) {
      eigen = Math.max(eigen, lijst.length);
    }
    sigma = 0.6 * (2 + (probleem.werkgeverMaximum.length > 0 ? 0.5 : 0) + 0.5 * (termen + eigen));
    int hoogste = 1;
    for (int punten : probleem.prioriteit) {
      hoogste = Math.max(hoogste, punten);
    }
    prioriteitMaximum = hoogste;
  }

  /** Prices of now. */
  double[] punt() {
    return punt;
  }

  int softGewicht() {
    return (int) softGewicht;
  }

  private void zetGrenzen() {
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      Trapterm term = model.term(rij);
      double gewicht = term.medium() ? mediumGewicht : softGewicht;
      int meeste = (int) Math.min(Integer.MAX_VALUE / 2, model.capaciteit[rij]);
      hoogst[rij] = gewicht * term.marge(1);
      laagst[rij] = gewicht * term.marge(Math.max(1, meeste));
    }
  }

  /** One step at this smoothing; the bound that it saw is kept when it is the best. */
  void stap(double tau) {
    doorgang.voerUit(punt, mediumGewicht, softGewicht, tau);
    double grens = doorgang.grens - mediumGewicht * mediumDoel;
    if (grens < besteGrens) {
      besteGrens = grens;
      besteKappa = mediumGewicht;
      System.arraycopy(punt, 0, beste, 0, punt.length);
    }
    System.arraycopy(prijs, 0, vorige, 0, prijs.length);
    double richting = 0;
    for (int rij = 0; rij < model.rijen; rij++) {
      long capaciteit = model.capaciteit[rij];
      if (capaciteit == 0 || !model.begrensd(rij)) {
        continue;
      }
      double helling;
      double kromming;
      if (rij < model.vanTerm) {
        helling = capaciteit - doorgang.gebruik[rij];
        kromming = sigma * Math.max(doorgang.gebruik[rij], capaciteit * 0.5) * schaal[rij];
      } else {
        helling = doorgang.gebruik[rij] - doorgang.gewild[rij];
        kromming = sigma * Math.max(1, doorgang.gebruik[rij]) + doorgang.gewildHelling[rij];
      }
      double nieuw = punt[rij] - helling * tau / kromming;
      nieuw = Math.min(hoogst[rij], Math.max(laagst[rij], nieuw));
      richting += helling * (nieuw - vorige[rij]);
      prijs[rij] = nieuw;
    }
    double kappaNieuw = mediumGewicht;
    if (zoekKappa) {
      double helling = doorgang.medium - mediumDoel;
      double kromming = sigma * Math.max(1, doorgang.medium) * prioriteitMaximum;
      kappaNieuw = Math.max(0, kappaPunt - helling * tau / kromming);
      richting += helling * (kappaNieuw - kappaVorige);
    }
    double volgende = richting > 0 ? 1 : (1 + Math.sqrt(1 + 4 * impuls * impuls)) / 2;
    double verder = richting > 0 ? 0 : (impuls - 1) / volgende;
    impuls = volgende;
    for (int rij = 0; rij < model.rijen; rij++) {
      double nieuw = prijs[rij] + verder * (prijs[rij] - vorige[rij]);
      punt[rij] = Math.min(hoogst[rij], Math.max(laagst[rij], nieuw));
    }
    if (zoekKappa) {
      kappaPunt = Math.max(0, kappaNieuw + verder * (kappaNieuw - kappaVorige));
      kappaVorige = kappaNieuw;
      mediumGewicht = kappaPunt;
      zetGrenzen();
    }
  }

  /**
   * A first guess for somebody who starts from nothing: one price for every aanbod, at which as
   * many people want a plek as there are.
   */
  static double[] beginprijzen(Prijsmodel model, double mediumGewicht, double softGewicht) {
    Planprobleem probleem = model.probleem;
    double[] waarde = new double[model.personen];
    for (int i = 0; i < model.personen; i++) {
      double beste = 0;
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        beste =
            Math.max(
                beste, mediumGewicht * probleem.prioriteit[i] + softGewicht * probleem.paarSoft[p]);
      }
      waarde[i] = -beste;
    }
    Arrays.sort(waarde);
    long plekken = 0;
    for (int a = 0; a < model.vanMinuut; a++) {
      plekken += model.capaciteit[a];
    }
    double[] begin = new double[model.rijen];
    if (plekken < model.personen) {
      Arrays.fill(begin, 0, model.vanMinuut, -waarde[(int) plekken]);
    }
    return begin;
  }
}
