package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * What guidance is worth at the prices of a pass, smoothed over starts and, within a set, over
 * coaches; and the use of coaches that shares of it come to.
 */
final class Coachwaarden {
  static final double NOOIT = -1e300;

  /** More than rounding can make of a pass, in points. */
  static final double AFRONDING = 1e-6;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final double[] coachKosten;

  /** Price of a minute at {@code periode * coaches + coach}. */
  private final double[] minuutPrijs;

  /** Worth of minutes at {@code (klasse * 13 + start) * coaches + coach}, 0 or below. */
  private final double[] minuutWaarde;

  /** The same at no price: 0, or NOOIT where the klasse does not fit. */
  private final double[] minuutBasis;

  /** Best of a combinatie and a coach over its starts, and the smoothed weight of those. */
  final double[] combiWaarde;

  final double[] combiSom;

  /** Best coach of a set for a combinatie, points of the coach left out. */
  final double[] setTop;

  /** Smoothed weight of a set, when soft does not count. */
  final double[] setSom;

  /** How far the best of a combinatie has risen, all passes together. */
  final double[] combiStijging;

  /**
   * Expected placements at {@code (klasse * 13 + start) * coaches + coach}; zero between passes.
   */
  private final double[] klasseMassa;

  private double[] prijs = {};
  private double softGewicht;
  private double tau;

  Coachwaarden(Prijsmodel model) {
    this.model = model;
    probleem = model.probleem;
    coachKosten = new double[model.coaches];
    minuutPrijs = new double[PERIODEN * model.coaches];
    minuutBasis = minuutBasis(model);
    minuutWaarde = new double[minuutBasis.length];
    combiStijging = new double[model.combinaties];
    setTop = new double[model.setCombinatie.length];
    setSom = new double[model.setCombinatie.length];
    combiWaarde = new double[model.combinaties * model.coaches];
    combiSom = new double[model.combinaties * model.coaches];
    klasseMassa = new double[minuutBasis.length];
    Arrays.fill(combiWaarde, NOOIT);
  }

  private static double[] minuutBasis(Prijsmodel model) {
    double[] basis = new double[model.klasseDuur.length * PERIODEN * model.coaches];
    for (int n = 0; n < basis.length; n++) {
      int klasseStart = n / model.coaches;
      boolean past = model.past(klasseStart / PERIODEN, n % model.coaches, klasseStart % PERIODEN);
      basis[n] = past ? 0 : NOOIT;
    }
    return basis;
  }

  void bereken(Draden draden, double[] prijzen, double softGewicht, double tau) {
    prijs = prijzen;
    this.softGewicht = softGewicht;
    this.tau = tau;
    zetKosten();
    draden.verdeel(
        model.klasseDuur.length * PERIODEN, 16, (draad, van, tot) -> minuutWaarden(van, tot));
    draden.verdeel(model.combinaties, 8, (draad, van, tot) -> combinaties(van, tot));
    draden.verdeel(model.setCombinatie.length, 256, (draad, van, tot) -> setToppen(van, tot));
  }

  private void zetKosten() {
    for (int c = 0; c < coachKosten.length; c++) {
      double kosten = 0;
      if (probleem.coachContract[c] != GEEN) {
        kosten += Doorgang.prijs(model, prijs, model.vanContract + probleem.coachContract[c]);
      }
      if (probleem.coachTerm[c] != GEEN) {
        kosten -= prijs[model.vanTerm + probleem.coachTerm[c]];
      }
      coachKosten[c] = kosten;
    }
    for (int c = 0; c < model.coaches; c++) {
      for (int t = 0; t < PERIODEN; t++) {
        minuutPrijs[t * model.coaches + c] = prijs[model.vanMinuut + c * PERIODEN + t];
      }
    }
  }

  private void minuutWaarden(int van, int tot) {
    int coaches = model.coaches;
    for (int ks = van; ks < tot; ks++) {
      int klasse = ks / PERIODEN;
      int start = ks % PERIODEN;
      int rij = ks * coaches;
      System.arraycopy(minuutBasis, rij, minuutWaarde, rij, coaches);
      int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
      for (int t = 0; t < duur; t++) {
        double minuten = probleem.klasseMinuten[klasse * PERIODEN + t];
        int bron = (start + t) * coaches;
        for (int c = 0; c < coaches; c++) {
          minuutWaarde[rij + c] -= minuten * minuutPrijs[bron + c];
        }
      }
    }
  }

  private void combinaties(int van, int tot) {
    double vertraging = softGewicht * probleem.startvertraging;
    double perTau = 1 / tau;
    int coaches = model.coaches;
    for (int q = van; q < tot; q++) {
      int rij = q * coaches;
      int vanKlasse = model.combinatieKlasse[q] * PERIODEN;
      int starts = model.combinatieStarts[q];
      int eerste = Integer.numberOfTrailingZeros(starts);
      double stijging = 0;
      for (int c = 0; c < coaches; c++) {
        double beste = NOOIT;
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          beste =
              Math.max(
                  beste,
                  minuutWaarde[(vanKlasse + start) * coaches + c] - vertraging * (start - eerste));
        }
        if (beste <= NOOIT) {
          continue;
        }
        double som = 0;
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          double w =
              minuutWaarde[(vanKlasse + start) * coaches + c] - vertraging * (start - eerste);
          som += w == beste ? 1 : Doorgang.exp((w - beste) * perTau);
        }
        double waarde = beste - coachKosten[c];
        if (combiWaarde[rij + c] > NOOIT) {
          stijging = Math.max(stijging, waarde - combiWaarde[rij + c]);
        }
        combiWaarde[rij + c] = waarde;
        combiSom[rij + c] = som;
      }
      combiStijging[q] += stijging + AFRONDING;
    }
  }

  private void setToppen(int van, int tot) {
    for (int n = van; n < tot; n++) {
      int rij = model.setCombinatie[n] * model.coaches;
      double top = NOOIT;
      for (int coach : model.setCoaches[model.setVan[n]]) {
        top = Math.max(top, combiWaarde[rij + coach]);
      }
      setTop[n] = top;
      if (softGewicht == 0) {
        double som = 0;
        for (int coach : model.setCoaches[model.setVan[n]]) {
          som += combiSom[rij + coach] * Doorgang.exp((combiWaarde[rij + coach] - top) / tau);
        }
        setSom[n] = som;
      }
    }
  }

  /** Spreads what was counted per set over its coaches. */
  void verdeelSets(Teller teller) {
    for (int n = 0; n < setSom.length; n++) {
      if (teller.set[n] == 0) {
        continue;
      }
      int rij = model.setCombinatie[n] * model.coaches;
      double deel = teller.set[n] / setSom[n];
      for (int coach : model.setCoaches[model.setVan[n]]) {
        double w = combiWaarde[rij + coach] - setTop[n];
        teller.combi[rij + coach] += (long) (deel * combiSom[rij + coach] * Doorgang.exp(w / tau));
      }
    }
  }

  /** Adds the use of contracts, terms and minutes to {@code gebruik}. */
  void verzamel(long[] combi, double[] gebruik) {
    double perTau = 1 / tau;
    double vertraging = softGewicht * probleem.startvertraging;
    int coaches = model.coaches;
    for (int q = 0; q < model.combinaties; q++) {
      int vanKlasse = model.combinatieKlasse[q] * PERIODEN;
      int starts = model.combinatieStarts[q];
      int eerste = Integer.numberOfTrailingZeros(starts);
      int rij = q * coaches;
      for (int coach = 0; coach < coaches; coach++) {
        if (combi[rij + coach] == 0) {
          continue;
        }
        double deel = combi[rij + coach] / Teller.AANDEEL / combiSom[rij + coach];
        double beste = combiWaarde[rij + coach] + coachKosten[coach];
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          double w =
              minuutWaarde[(vanKlasse + start) * coaches + coach] - vertraging * (start - eerste);
          double x = deel * Doorgang.exp(Math.min(0, w - beste) * perTau);
          if (x > 0) {
            klasseMassa[(vanKlasse + start) * coaches + coach] += x;
          }
        }
        double x = combi[rij + coach] / Teller.AANDEEL;
        if (probleem.coachContract[coach] != GEEN) {
          gebruik[model.vanContract + probleem.coachContract[coach]] += x;
        }
        if (probleem.coachTerm[coach] != GEEN) {
          gebruik[model.vanTerm + probleem.coachTerm[coach]] += x;
        }
      }
    }
    for (int n = 0; n < klasseMassa.length; n++) {
      double x = klasseMassa[n];
      if (x == 0) {
        continue;
      }
      klasseMassa[n] = 0;
      int coach = n % coaches;
      int start = n / coaches % PERIODEN;
      int vanKlasse = n / coaches / PERIODEN * PERIODEN;
      int rij = model.vanMinuut + coach * PERIODEN + start;
      for (int t = 0; t < PERIODEN - start; t++) {
        gebruik[rij + t] += x * probleem.klasseMinuten[vanKlasse + t];
      }
    }
  }
}
