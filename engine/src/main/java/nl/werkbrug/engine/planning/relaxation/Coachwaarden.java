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

  /**
   * Worth of minutes per klasse, start and coach of the klasse, 0 or below; only at starts that the
   * klasse has.
   */
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

  /** Expected placements in the same order; zero between passes. */
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
    combiWaarde = new double[model.combinatieVan[model.combinaties]];
    combiSom = new double[combiWaarde.length];
    klasseMassa = new double[minuutBasis.length];
    Arrays.fill(combiWaarde, NOOIT);
  }

  private static double[] minuutBasis(Prijsmodel model) {
    double[] basis = new double[model.klasseVan[model.klasseDuur.length]];
    for (int klasse = 0; klasse < model.klasseDuur.length; klasse++) {
      int[] klasseCoaches = model.klasseCoaches[klasse];
      for (int rest = model.klasseStarts[klasse]; rest != 0; rest &= rest - 1) {
        int start = Integer.numberOfTrailingZeros(rest);
        int rij = model.klasseVan[klasse] + start * klasseCoaches.length;
        for (int n = 0; n < klasseCoaches.length; n++) {
          basis[rij + n] = model.past(klasse, klasseCoaches[n], start) ? 0 : NOOIT;
        }
      }
    }
    return basis;
  }

  void bereken(Draden draden, double[] prijzen, double softGewicht, double tau) {
    prijs = prijzen;
    this.softGewicht = softGewicht;
    this.tau = tau;
    zetKosten();
    draden.verdeel(model.klasseDuur.length, 4, (draad, van, tot) -> minuutWaarden(van, tot));
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
    for (int klasse = van; klasse < tot; klasse++) {
      int[] klasseCoaches = model.klasseCoaches[klasse];
      int breedte = klasseCoaches.length;
      for (int rest = model.klasseStarts[klasse]; rest != 0; rest &= rest - 1) {
        int start = Integer.numberOfTrailingZeros(rest);
        int rij = model.klasseVan[klasse] + start * breedte;
        System.arraycopy(minuutBasis, rij, minuutWaarde, rij, breedte);
        int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
        for (int t = 0; t < duur; t++) {
          double minuten = probleem.klasseMinuten[klasse * PERIODEN + t];
          int bron = (start + t) * model.coaches;
          if (breedte == model.coaches) {
            for (int n = 0; n < breedte; n++) {
              minuutWaarde[rij + n] -= minuten * minuutPrijs[bron + n];
            }
          } else {
            for (int n = 0; n < breedte; n++) {
              minuutWaarde[rij + n] -= minuten * minuutPrijs[bron + klasseCoaches[n]];
            }
          }
        }
      }
    }
  }

  private void combinaties(int van, int tot) {
    double vertraging = softGewicht * probleem.startvertraging;
    double perTau = 1 / tau;
    for (int q = van; q < tot; q++) {
      int rij = model.combinatieVan[q];
      int vanKlasse = model.klasseVan[model.combinatieKlasse[q]];
      int[] klasseCoaches = model.klasseCoaches[model.combinatieKlasse[q]];
      int breedte = klasseCoaches.length;
      int starts = model.combinatieStarts[q];
      int eerste = Integer.numberOfTrailingZeros(starts);
      double stijging = 0;
      for (int n = 0; n < breedte; n++) {
        double beste = NOOIT;
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          beste =
              Math.max(
                  beste,
                  minuutWaarde[vanKlasse + start * breedte + n] - vertraging * (start - eerste));
        }
        if (beste <= NOOIT) {
          continue;
        }
        double som = 0;
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          double w = minuutWaarde[vanKlasse + start * breedte + n] - vertraging * (start - eerste);
          som += w == beste ? 1 : Doorgang.exp((w - beste) * perTau);
        }
        double waarde = beste - coachKosten[klasseCoaches[n]];
        if (combiWaarde[rij + n] > NOOIT) {
          stijging = Math.max(stijging, waarde - combiWaarde[rij + n]);
        }
        combiWaarde[rij + n] = waarde;
        combiSom[rij + n] = som;
      }
      combiStijging[q] += stijging + AFRONDING;
    }
  }

  private void setToppen(int van, int tot) {
    for (int n = van; n < tot; n++) {
      int rij = model.combinatieVan[model.setCombinatie[n]];
      double top = NOOIT;
      for (int plaats : model.setPlaatsen[n]) {
        top = Math.max(top, combiWaarde[rij + plaats]);
      }
      setTop[n] = top;
      if (softGewicht == 0) {
        double som = 0;
        for (int plaats : model.setPlaatsen[n]) {
          som += combiSom[rij + plaats] * Doorgang.exp((combiWaarde[rij + plaats] - top) / tau);
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
      int rij = model.combinatieVan[model.setCombinatie[n]];
      double deel = teller.set[n] / setSom[n];
      for (int plaats : model.setPlaatsen[n]) {
        double w = combiWaarde[rij + plaats] - setTop[n];
        double gewicht = combiSom[rij + plaats] * Doorgang.exp(w / tau);
        teller.combi[rij + plaats] += (long) (deel * gewicht);
      }
    }
  }

  /** Adds the use of contracts, terms and minutes to {@code gebruik}. */
  void verzamel(long[] combi, double[] gebruik) {
    double perTau = 1 / tau;
    double vertraging = softGewicht * probleem.startvertraging;
    for (int q = 0; q < model.combinaties; q++) {
      int klasse = model.combinatieKlasse[q];
      int vanKlasse = model.klasseVan[klasse];
      int breedte = model.klasseCoaches[klasse].length;
      int starts = model.combinatieStarts[q];
      int eerste = Integer.numberOfTrailingZeros(starts);
      int rij = model.combinatieVan[q];
      for (int n = 0; n < breedte; n++) {
        if (combi[rij + n] == 0) {
          continue;
        }
        int coach = model.klasseCoaches[klasse][n];
        double deel = combi[rij + n] / Teller.AANDEEL / combiSom[rij + n];
        double beste = combiWaarde[rij + n] + coachKosten[coach];
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          double w = minuutWaarde[vanKlasse + start * breedte + n] - vertraging * (start - eerste);
          double x = deel * Doorgang.exp(Math.min(0, w - beste) * perTau);
          if (x > 0) {
            klasseMassa[vanKlasse + start * breedte + n] += x;
          }
        }
        double x = combi[rij + n] / Teller.AANDEEL;
        if (probleem.coachContract[coach] != GEEN) {
          gebruik[model.vanContract + probleem.coachContract[coach]] += x;
        }
        if (probleem.coachTerm[coach] != GEEN) {
          gebruik[model.vanTerm + probleem.coachTerm[coach]] += x;
        }
      }
    }
    for (int klasse = 0; klasse < model.klasseDuur.length; klasse++) {
      for (int rest = model.klasseStarts[klasse]; rest != 0; rest &= rest - 1) {
        verzamelMinuten(klasse, Integer.numberOfTrailingZeros(rest), gebruik);
      }
    }
  }

  private void verzamelMinuten(int klasse, int start, double[] gebruik) {
    int[] klasseCoaches = model.klasseCoaches[klasse];
    int vanStart = model.klasseVan[klasse] + start * klasseCoaches.length;
    int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
    for (int n = 0; n < klasseCoaches.length; n++) {
      double x = klasseMassa[vanStart + n];
      if (x == 0) {
        continue;
      }
      klasseMassa[vanStart + n] = 0;
      int rij = model.vanMinuut + klasseCoaches[n] * PERIODEN + start;
      for (int t = 0; t < duur; t++) {
        gebruik[rij + t] += x * probleem.klasseMinuten[klasse * PERIODEN + t];
      }
    }
  }
}
