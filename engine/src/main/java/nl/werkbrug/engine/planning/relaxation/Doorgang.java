package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/**
 * One pass over everybody at given prices, smoothed: a person does not take the best option only,
 * but spreads over options in proportion to {@code exp(value / tau)}, which makes the dual function
 * differentiable (log-sum-exp smoothing, Nesterov 2005). Shares are counted as longs of 2^-32, so
 * that the order of adding, and with it the number of threads, changes nothing.
 */
final class Doorgang {
  private static final double NOOIT = -1e300;
  private static final double DREMPEL = 10;
  private static final double AANDEEL = 0x1p32;
  private static final int BROK = 256;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final Draden draden;
  private final Teller[] tellers;

  private final double[] aanbodKosten;
  private final double[] werkgeverKosten;
  private final double[] coachKosten;
  private final double[] keuzeWaarde;
  private final double[] combiWaarde;
  private final double[] combiSom;
  private double mediumGewicht;
  private double softGewicht;
  private double tau;
  private double[] prijs = {};
  private float @Nullable [] fractie;

  /** Expected use per row. */
  final double[] gebruik;

  /** For a term: the count that its concave function would choose, smoothed. */
  final double[] gewild;

  /** Derivative of {@link #gewild}, as a length. */
  final double[] gewildHelling;

  /** Bound at these prices, not smoothed. */
  double grens;

  /** Expected medium points of the spread placements and of the terms. */
  double medium;

  Doorgang(Prijsmodel model, Draden draden) {
    this.model = model;
    probleem = model.probleem;
    this.draden = draden;
    tellers = new Teller[draden.aantal()];
    for (int d = 0; d < tellers.length; d++) {
      tellers[d] = new Teller(model);
    }
    aanbodKosten = new double[probleem.aanbodAantal()];
    werkgeverKosten = new double[probleem.werkgeverMaximum.length];
    coachKosten = new double[model.coaches];
    keuzeWaarde = new double[model.keuzeCoach.length];
    combiWaarde = new double[model.combinaties * model.coaches];
    combiSom = new double[model.combinaties * model.coaches];
    gebruik = new double[model.rijen];
    gewild = new double[model.rijen];
    gewildHelling = new double[model.rijen];
  }

  /** Per thread: shares as longs of 2^-32. */
  private static final class Teller {
    final long[] aanbod;
    final long[] werkgever;
    final long[] term;
    final long[] combi;
    final double[] waarde;
    final double[] eigenWaarde;
    final double[] eigenSom;
    final double[] eigenMassa;
    long beste;
    long medium;

    Teller(Prijsmodel model) {
      aanbod = new long[model.probleem.aanbodAantal()];
      werkgever = new long[model.probleem.werkgeverMaximum.length];
      term = new long[model.probleem.termen.size()];
      combi = new long[model.combinaties * model.coaches];
      waarde = new double[model.meestePaar];
      eigenWaarde = new double[model.meestePaarEigen];
      eigenSom = new double[model.meestePaarEigen];
      eigenMassa = new double[model.meestePaarEigen];
    }

    void leeg() {
      Arrays.fill(aanbod, 0);
      Arrays.fill(werkgever, 0);
      Arrays.fill(term, 0);
      Arrays.fill(combi, 0);
      beste = 0;
      medium = 0;
    }
  }

  void voerUit(double[] prijzen, double mediumGewicht, double softGewicht, double tau) {
    voerUit(prijzen, mediumGewicht, softGewicht, tau, null);
  }

  /** The same, with the share of every pair in {@code fractie}. */
  void voerUit(
      double[] prijzen,
      double mediumGewicht,
      double softGewicht,
      double tau,
      float @Nullable [] fractie) {
    this.prijs = prijzen;
    this.mediumGewicht = mediumGewicht;
    this.softGewicht = softGewicht;
    this.tau = tau;
    this.fractie = fractie;
    zetKosten();
    draden.verdeel(model.combinaties, 8, (draad, van, tot) -> combinaties(van, tot));
    draden.verdeel(
        tellers.length,
        1,
        (draad, van, tot) -> {
          for (int d = van; d < tot; d++) {
            tellers[d].leeg();
          }
        });
    draden.verdeel(model.personen, BROK, (draad, van, tot) -> personen(tellers[draad], van, tot));
    verzamel();
  }

  private double prijs(int rij) {
    return model.capaciteit[rij] == 0 ? -NOOIT : prijs[rij];
  }

  private void zetKosten() {
    for (int a = 0; a < aanbodKosten.length; a++) {
      double kosten = prijs(a);
      if (probleem.aanbodContract[a] != GEEN) {
        kosten += prijs(model.vanContract + probleem.aanbodContract[a]);
      }
      for (int term : probleem.aanbodTermen[a]) {
        kosten -= prijs[model.vanTerm + term];
      }
      aanbodKosten[a] = kosten;
    }
    for (int w = 0; w < werkgeverKosten.length; w++) {
      werkgeverKosten[w] = prijs(model.vanWerkgever + w);
    }
    for (int c = 0; c < coachKosten.length; c++) {
      double kosten = 0;
      if (probleem.coachContract[c] != GEEN) {
        kosten += prijs(model.vanContract + probleem.coachContract[c]);
      }
      if (probleem.coachTerm[c] != GEEN) {
        kosten -= prijs[model.vanTerm + probleem.coachTerm[c]];
      }
      coachKosten[c] = kosten;
    }
  }

  private void combinaties(int van, int tot) {
    double vertraging = softGewicht * probleem.startvertraging;
    double perTau = 1 / tau;
    for (int q = van; q < tot; q++) {
      int rij = q * model.coaches;
      Arrays.fill(combiWaarde, rij, rij + model.coaches, NOOIT);
      int klasse = model.combinatieKlasse[q];
      int eerste = Integer.numberOfTrailingZeros(model.combinatieStarts[q]);
      for (int k = model.keuzeVan[q]; k < model.keuzeVan[q + 1]; k++) {
        int coach = model.keuzeCoach[k];
        int start = model.keuzeStart[k];
        double waarde = -coachKosten[coach] - vertraging * (start - eerste);
        int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
        int minuutRij = model.vanMinuut + coach * PERIODEN + start;
        for (int t = 0; t < duur; t++) {
          waarde -= prijs[minuutRij + t] * probleem.klasseMinuten[klasse * PERIODEN + t];
        }
        keuzeWaarde[k] = waarde;
        if (waarde > combiWaarde[rij + coach]) {
          combiWaarde[rij + coach] = waarde;
          combiSom[rij + coach] = 0;
        }
      }
      for (int k = model.keuzeVan[q]; k < model.keuzeVan[q + 1]; k++) {
        int plaats = rij + model.keuzeCoach[k];
        combiSom[plaats] += exp((keuzeWaarde[k] - combiWaarde[plaats]) * perTau);
      }
    }
  }

  private void personen(Teller teller, int van, int tot) {
    double perTau = 1 / tau;
    double ruimte = DREMPEL * tau;
    double[] waarde = teller.waarde;
    float[] deel = fractie;
    for (int i = van; i < tot; i++) {
      int paarVan = model.paarBegin[i];
      int paarTot = model.paarEind[i];
      if (deel != null) {
        Arrays.fill(deel, probleem.paarVan[i], probleem.paarVan[i + 1], 0f);
      }
      if (paarVan == paarTot) {
        continue;
      }
      int eigenVan = model.eigenVan[i];
      int eigenAantal = model.eigenVan[i + 1] - eigenVan;
      int coachVan = model.coachBegin[i];
      int coachTot = model.coachEind[i];
      for (int q = 0; q < eigenAantal; q++) {
        int rij = model.eigen[eigenVan + q] * model.coaches;
        double beste = NOOIT;
        for (int k = coachVan; k < coachTot; k++) {
          beste =
              Math.max(
                  beste,
                  combiWaarde[rij + probleem.coachKeuze[k]] + softGewicht * probleem.coachSoft[k]);
        }
        teller.eigenWaarde[q] = beste;
        teller.eigenSom[q] = -1;
        teller.eigenMassa[q] = 0;
      }
      double opslag = mediumGewicht * probleem.prioriteit[i];
      for (int term : probleem.persoonTermen[i]) {
        opslag += prijs[model.vanTerm + term];
      }
      double beschut =
          probleem.beschutTerm[i] == GEEN ? 0 : prijs[model.vanTerm + probleem.beschutTerm[i]];
      double beste = 0;
      for (int p = paarVan; p < paarTot; p++) {
        int a = probleem.paarAanbod[p];
        double w = opslag + softGewicht * probleem.paarSoft[p] - aanbodKosten[a];
        int vlaggen = probleem.paarVlaggen[p];
        if (vlaggen != 0) {
          if ((vlaggen & BEGELEID) != 0) {
            w -= werkgeverKosten[probleem.aanbodWerkgever[a]];
          }
          if ((vlaggen & BESCHUT) != 0) {
            w += beschut;
          }
        }
        int q = model.paarEigen[p];
        if (q != GEEN) {
          w += teller.eigenWaarde[q];
        }
        waarde[p - paarVan] = w;
        beste = Math.max(beste, w);
      }
      teller.beste += Math.round(beste * 0x1p16);
      double grens = beste - ruimte;
      double niets = -beste > -ruimte ? exp(-beste * perTau) : 0;
      double som = niets;
      for (int p = paarVan; p < paarTot; p++) {
        double w = waarde[p - paarVan];
        if (w < grens) {
          waarde[p - paarVan] = 0;
          continue;
        }
        double gewicht = exp((w - beste) * perTau);
        int q = model.paarEigen[p];
        if (q != GEEN) {
          if (teller.eigenSom[q] < 0) {
            teller.eigenSom[q] = coachSom(i, q, teller.eigenWaarde[q], perTau);
          }
          gewicht *= teller.eigenSom[q];
        }
        waarde[p - paarVan] = gewicht;
        som += gewicht;
      }
      if (som <= niets) {
        continue;
      }
      double perSom = AANDEEL / som;
      long geplaatst = 0;
      for (int p = paarVan; p < paarTot; p++) {
        if (waarde[p - paarVan] == 0) {
          continue;
        }
        long x = (long) (waarde[p - paarVan] * perSom);
        int a = probleem.paarAanbod[p];
        teller.aanbod[a] += x;
        geplaatst += x;
        int vlaggen = probleem.paarVlaggen[p];
        if ((vlaggen & BEGELEID) != 0) {
          teller.werkgever[probleem.aanbodWerkgever[a]] += x;
        }
        if ((vlaggen & BESCHUT) != 0 && probleem.beschutTerm[i] != GEEN) {
          teller.term[probleem.beschutTerm[i]] += x;
        }
        if (model.paarEigen[p] != GEEN) {
          teller.eigenMassa[model.paarEigen[p]] += x;
        }
        if (deel != null) {
          deel[p] = (float) (x / AANDEEL);
        }
      }
      for (int term : probleem.persoonTermen[i]) {
        teller.term[term] += geplaatst;
      }
      teller.medium += (geplaatst >> 12) * probleem.prioriteit[i];
      for (int q = 0; q < eigenAantal; q++) {
        if (teller.eigenMassa[q] > 0) {
          spreidOverCoaches(teller, i, q, perTau);
        }
      }
    }
  }

  private double coachSom(int i, int q, double beste, double perTau) {
    int rij = model.eigen[model.eigenVan[i] + q] * model.coaches;
    double som = 0;
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      int plaats = rij + probleem.coachKeuze[k];
      double w = combiWaarde[plaats] + softGewicht * probleem.coachSoft[k] - beste;
      if (w > -DREMPEL * tau) {
        som += combiSom[plaats] * exp(w * perTau);
      }
    }
    return som;
  }

  private void spreidOverCoaches(Teller teller, int i, int q, double perTau) {
    int rij = model.eigen[model.eigenVan[i] + q] * model.coaches;
    double beste = teller.eigenWaarde[q];
    double deel = teller.eigenMassa[q] / teller.eigenSom[q];
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      int plaats = rij + probleem.coachKeuze[k];
      double w = combiWaarde[plaats] + softGewicht * probleem.coachSoft[k] - beste;
      if (w > -DREMPEL * tau) {
        teller.combi[plaats] += (long) (deel * combiSom[plaats] * exp(w * perTau));
      }
    }
  }

  private void verzamel() {
    Teller eerste = tellers[0];
    for (int d = 1; d < tellers.length; d++) {
      telOp(eerste.aanbod, tellers[d].aanbod);
      telOp(eerste.werkgever, tellers[d].werkgever);
      telOp(eerste.term, tellers[d].term);
      telOp(eerste.combi, tellers[d].combi);
      eerste.beste += tellers[d].beste;
      eerste.medium += tellers[d].medium;
    }
    Arrays.fill(gebruik, 0);
    for (int a = 0; a < eerste.aanbod.length; a++) {
      double x = eerste.aanbod[a] / AANDEEL;
      gebruik[a] = x;
      if (probleem.aanbodContract[a] != GEEN) {
        gebruik[model.vanContract + probleem.aanbodContract[a]] += x;
      }
      for (int term : probleem.aanbodTermen[a]) {
        gebruik[model.vanTerm + term] += x;
      }
    }
    for (int w = 0; w < eerste.werkgever.length; w++) {
      gebruik[model.vanWerkgever + w] = eerste.werkgever[w] / AANDEEL;
    }
    for (int t = 0; t < eerste.term.length; t++) {
      gebruik[model.vanTerm + t] += eerste.term[t] / AANDEEL;
    }
    verzamelCoaches(eerste.combi);
    medium = eerste.medium * (0x1p12 / AANDEEL);
    grens = eerste.beste * 0x1p-16;
    for (int rij = 0; rij < model.vanTerm; rij++) {
      if (model.begrensd(rij)) {
        grens += prijs[rij] * model.capaciteit[rij];
      }
    }
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      term(rij);
    }
  }

  private void verzamelCoaches(long[] combi) {
    double perTau = 1 / tau;
    for (int q = 0; q < model.combinaties; q++) {
      int klasse = model.combinatieKlasse[q];
      int rij = q * model.coaches;
      for (int k = model.keuzeVan[q]; k < model.keuzeVan[q + 1]; k++) {
        int coach = model.keuzeCoach[k];
        if (combi[rij + coach] == 0) {
          continue;
        }
        double deel =
            exp((keuzeWaarde[k] - combiWaarde[rij + coach]) * perTau) / combiSom[rij + coach];
        double x = combi[rij + coach] / AANDEEL * deel;
        int start = model.keuzeStart[k];
        int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
        for (int t = 0; t < duur; t++) {
          gebruik[model.vanMinuut + coach * PERIODEN + start + t] +=
              x * probleem.klasseMinuten[klasse * PERIODEN + t];
        }
        if (probleem.coachContract[coach] != GEEN) {
          gebruik[model.vanContract + probleem.coachContract[coach]] += x;
        }
        if (probleem.coachTerm[coach] != GEEN) {
          gebruik[model.vanTerm + probleem.coachTerm[coach]] += x;
        }
      }
    }
  }

  private void term(int rij) {
    Trapterm term = model.term(rij);
    double gewicht = term.medium() ? mediumGewicht : softGewicht;
    double keus = 0;
    double helling = 0;
    int[] vanaf = term.vanaf();
    for (int s = 0; s < vanaf.length; s++) {
      long begin = Math.max(1, (long) vanaf[s] - term.reeds());
      long eind = model.capaciteit[rij];
      if (s + 1 < vanaf.length) {
        eind = Math.min(eind, (long) vanaf[s + 1] - 1 - term.reeds());
      }
      if (eind < begin) {
        continue;
      }
      long lengte = eind - begin + 1;
      double winst = gewicht * term.punten()[s] - prijs[rij];
      grens += Math.max(0, winst) * lengte;
      double aandeel = winst > 0 ? 1 / (1 + exp(-winst / tau)) : 1 - 1 / (1 + exp(winst / tau));
      keus += lengte * aandeel;
      helling += lengte * aandeel * (1 - aandeel);
      if (term.medium()) {
        medium += lengte * aandeel * term.punten()[s];
      }
    }
    gewild[rij] = keus;
    gewildHelling[rij] = helling;
  }

  private static void telOp(long[] som, long[] erbij) {
    for (int i = 0; i < som.length; i++) {
      som[i] += erbij[i];
    }
  }

  /** e^x for x at most 0, to about 1e-7 relative, the same on every machine. */
  static double exp(double x) {
    if (x < -40) {
      return 0;
    }
    double y = x * 1.4426950408889634;
    int heel = (int) (y - 0.5);
    double f = (y - heel) * 0.6931471805599453;
    double e =
        1
            + f
                * (1
                    + f
                        * (0.5
                            + f
                                * (0.16666666666666666
                                    + f
                                        * (0.041666666666666664
                                            + f
                                                * (0.008333333333333333
                                                    + f * 0.001388888888888889)))));
    return Double.longBitsToDouble((long) (heel + 1023) << 52) * e;
  }
}
