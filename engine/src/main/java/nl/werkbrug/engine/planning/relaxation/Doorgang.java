package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

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
  private static final double DREMPEL = 10;
  private static final int BROK = 64;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final Draden draden;
  private final Teller[] tellers;
  private final int stap;
  private final int steekproef;
  private final double gewicht;

  private final double[] aanbodKosten;
  private final double[] werkgeverKosten;
  private final Coachwaarden coaches;
  private final double[] termPrijs;

  /** The same for what an aanbod is worth without its coach. */
  private double aanbodStijging;

  /** Per own combinatie: its last worth, and the rise at that time. */
  private final double[] eigenLaatst;

  private final double[] eigenToen;

  /** Per person: the best option without what is the person's own, and the rises at that time. */
  private final double[] persoonLaatst;

  private final double[] persoonToen;
  private final double[] persoonEigenToen;

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

  /** Over everybody. */
  Doorgang(Prijsmodel model, Draden draden) {
    this(model, draden, 1);
  }

  /** Over one in {@code stap} people, who stand for the others. */
  Doorgang(Prijsmodel model, Draden draden, int stap) {
    this.model = model;
    this.stap = stap;
    steekproef = Math.ceilDiv(model.personen, stap);
    gewicht = (double) model.personen / Math.max(1, steekproef);
    probleem = model.probleem;
    this.draden = draden;
    tellers = new Teller[draden.aantal()];
    for (int d = 0; d < tellers.length; d++) {
      tellers[d] = new Teller(model);
    }
    aanbodKosten = new double[probleem.aanbodAantal()];
    werkgeverKosten = new double[probleem.werkgeverMaximum.length];
    coaches = new Coachwaarden(model);
    termPrijs = new double[probleem.termen.size()];
    eigenLaatst = new double[model.eigen.length];
    eigenToen = new double[model.eigen.length];
    persoonLaatst = new double[model.personen];
    persoonToen = new double[model.personen];
    persoonEigenToen = new double[model.eigen.length];
    vergeet();
    gebruik = new double[model.rijen];
    gewild = new double[model.rijen];
    gewildHelling = new double[model.rijen];
  }

  /** From here on nothing is known of earlier passes. */
  private void vergeet() {
    Arrays.fill(eigenLaatst, -Coachwaarden.NOOIT);
    Arrays.fill(persoonLaatst, -Coachwaarden.NOOIT);
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
    if (softGewicht != this.softGewicht) {
      vergeet();
    }
    this.softGewicht = softGewicht;
    this.tau = tau;
    this.fractie = fractie;
    zetKosten();
    coaches.bereken(draden, prijzen, softGewicht, tau);
    draden.verdeel(
        tellers.length,
        1,
        (draad, van, tot) -> {
          for (int d = van; d < tot; d++) {
            tellers[d].leeg();
          }
        });
    draden.verdeel(steekproef, BROK, (draad, van, tot) -> personen(tellers[draad], van, tot));
    verzamel();
  }

  private double prijs(int rij) {
    return prijs(model, prijs, rij);
  }

  /** Price of a row, beyond everything when it has no capacity. */
  static double prijs(Prijsmodel model, double[] prijzen, int rij) {
    return model.capaciteit[rij] == 0 ? -Coachwaarden.NOOIT : prijzen[rij];
  }

  private void zetKosten() {
    double aanbodDaling = 0;
    for (int a = 0; a < aanbodKosten.length; a++) {
      double kosten = prijs(a);
      if (probleem.aanbodContract[a] != GEEN) {
        kosten += prijs(model.vanContract + probleem.aanbodContract[a]);
      }
      for (int term : probleem.aanbodTermen[a]) {
        kosten -= prijs[model.vanTerm + term];
      }
      aanbodDaling = Math.max(aanbodDaling, aanbodKosten[a] - kosten);
      aanbodKosten[a] = kosten;
    }
    double werkgeverDaling = 0;
    for (int w = 0; w < werkgeverKosten.length; w++) {
      double kosten = prijs(model.vanWerkgever + w);
      werkgeverDaling = Math.max(werkgeverDaling, werkgeverKosten[w] - kosten);
      werkgeverKosten[w] = kosten;
    }
    double beschutStijging = 0;
    for (int t = 0; t < termPrijs.length; t++) {
      beschutStijging = Math.max(beschutStijging, prijs[model.vanTerm + t] - termPrijs[t]);
      termPrijs[t] = prijs[model.vanTerm + t];
    }
    aanbodStijging += aanbodDaling + werkgeverDaling + beschutStijging + Coachwaarden.AFRONDING;
  }

  private void personen(Teller teller, int van, int tot) {
    double perTau = 1 / tau;
    double ruimte = DREMPEL * tau;
    double[] waarde = teller.waarde;
    float[] deel = fractie;
    for (int n = van; n < tot; n++) {
      int i = n * stap;
      int paarVan = model.paarBegin[i];
      int paarTot = model.paarEind[i];
      if (deel != null) {
        Arrays.fill(deel, probleem.paarVan[i], probleem.paarVan[i + 1], 0f);
      }
      if (paarVan == paarTot) {
        continue;
      }
      double opslag = mediumGewicht * probleem.prioriteit[i];
      for (int term : probleem.persoonTermen[i]) {
        opslag += prijs[model.vanTerm + term];
      }
      int eigenVan = model.eigenVan[i];
      int eigenAantal = model.eigenVan[i + 1] - eigenVan;
      if (opslag + hoogstens(i) < -ruimte) {
        continue;
      }
      for (int q = 0; q < eigenAantal; q++) {
        int e = eigenVan + q;
        double stijging = coaches.combiStijging[model.eigen[e]];
        persoonEigenToen[e] = stijging;
        double hoogst = eigenLaatst[e] + stijging - eigenToen[e];
        int set = model.eigenSet[e];
        if (alleenMedium(e)) {
          hoogst = coaches.setTop[set];
        } else if (set != GEEN) {
          hoogst = Math.min(hoogst, coaches.setTop[set] + softGewicht * model.besteCoachSoft[i]);
        }
        teller.eigenWaarde[q] = hoogst;
        teller.eigenVerschil[q] = alleenMedium(e) ? 0 : Double.NaN;
        teller.eigenSom[q] = -1;
        teller.eigenMassa[q] = 0;
      }
      double beschut =
          probleem.beschutTerm[i] == GEEN ? 0 : prijs[model.vanTerm + probleem.beschutTerm[i]];
      double top = Coachwaarden.NOOIT;
      int topPaar = paarVan;
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
        w += q == GEEN ? 0 : teller.eigenWaarde[q];
        waarde[p - paarVan] = w;
        if (w > top) {
          top = w;
          topPaar = p;
        }
      }
      double beste = Math.max(0, bekend(teller, i, topPaar, paarVan));
      for (int p = paarVan; p < paarTot; p++) {
        if (waarde[p - paarVan] >= beste - ruimte) {
          beste = Math.max(beste, bekend(teller, i, p, paarVan));
        }
      }
      persoonLaatst[i] = top - opslag;
      persoonToen[i] = aanbodStijging;
      teller.beste += Math.round(beste * gewicht * 0x1p16);
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
      double perSom = Teller.AANDEEL * gewicht / som;
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
          deel[p] = (float) (x / Teller.AANDEEL);
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

  /** No option of a person is worth more now, what is the person's own left out. */
  private double hoogstens(int i) {
    double eigen = 0;
    for (int e = model.eigenVan[i]; e < model.eigenVan[i + 1]; e++) {
      eigen = Math.max(eigen, coaches.combiStijging[model.eigen[e]] - persoonEigenToen[e]);
    }
    return persoonLaatst[i] + eigen + aanbodStijging - persoonToen[i];
  }

  /** Worth of a pair, made exact. */
  private double bekend(Teller teller, int i, int p, int paarVan) {
    int q = model.paarEigen[p];
    if (q != GEEN) {
      double verschil = teller.eigenVerschil[q];
      if (Double.isNaN(verschil)) {
        int e = model.eigenVan[i] + q;
        double waarde = besteCoach(i, e);
        verschil = waarde - teller.eigenWaarde[q];
        teller.eigenVerschil[q] = verschil;
        teller.eigenWaarde[q] = waarde;
      }
      teller.waarde[p - paarVan] += verschil;
    }
    return teller.waarde[p - paarVan];
  }

  /** Best coach of a person for one of its combinaties. */
  private double besteCoach(int i, int e) {
    int rij = model.combinatieVan[model.eigen[e]];
    int keuzen = model.keuzen(i, e);
    int begin = model.keuzeBegin(i, e);
    double beste = Coachwaarden.NOOIT;
    for (int n = 0; n < keuzen; n++) {
      beste =
          Math.max(
              beste,
              coaches.combiWaarde[rij + model.plaats(begin, n)]
                  + softGewicht * probleem.coachSoft[model.keuze(begin, n)]);
    }
    eigenLaatst[e] = beste;
    eigenToen[e] = coaches.combiStijging[model.eigen[e]];
    return beste;
  }

  /** Whether coaches of a set are worth the same to all of its people. */
  private boolean alleenMedium(int e) {
    return softGewicht == 0 && model.eigenSet[e] != GEEN;
  }

  private double coachSom(int i, int q, double beste, double perTau) {
    int e = model.eigenVan[i] + q;
    if (alleenMedium(e)) {
      return coaches.setSom[model.eigenSet[e]];
    }
    int rij = model.combinatieVan[model.eigen[e]];
    int keuzen = model.keuzen(i, e);
    int begin = model.keuzeBegin(i, e);
    double som = 0;
    for (int n = 0; n < keuzen; n++) {
      int plaats = rij + model.plaats(begin, n);
      double soft = softGewicht * probleem.coachSoft[model.keuze(begin, n)];
      double w = coaches.combiWaarde[plaats] + soft - beste;
      if (w > -DREMPEL * tau) {
        som += coaches.combiSom[plaats] * exp(w * perTau);
      }
    }
    return som;
  }

  private void spreidOverCoaches(Teller teller, int i, int q, double perTau) {
    int e = model.eigenVan[i] + q;
    if (alleenMedium(e)) {
      teller.set[model.eigenSet[e]] += (long) teller.eigenMassa[q];
      return;
    }
    int rij = model.combinatieVan[model.eigen[e]];
    int keuzen = model.keuzen(i, e);
    int begin = model.keuzeBegin(i, e);
    double beste = teller.eigenWaarde[q];
    double deel = teller.eigenMassa[q] / teller.eigenSom[q];
    for (int n = 0; n < keuzen; n++) {
      int plaats = rij + model.plaats(begin, n);
      double soft = softGewicht * probleem.coachSoft[model.keuze(begin, n)];
      double w = coaches.combiWaarde[plaats] + soft - beste;
      if (w > -DREMPEL * tau) {
        teller.combi[plaats] += (long) (deel * coaches.combiSom[plaats] * exp(w * perTau));
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
      telOp(eerste.set, tellers[d].set);
      eerste.beste += tellers[d].beste;
      eerste.medium += tellers[d].medium;
    }
    Arrays.fill(gebruik, 0);
    for (int a = 0; a < eerste.aanbod.length; a++) {
      double x = eerste.aanbod[a] / Teller.AANDEEL;
      gebruik[a] = x;
      if (probleem.aanbodContract[a] != GEEN) {
        gebruik[model.vanContract + probleem.aanbodContract[a]] += x;
      }
      for (int term : probleem.aanbodTermen[a]) {
        gebruik[model.vanTerm + term] += x;
      }
    }
    for (int w = 0; w < eerste.werkgever.length; w++) {
      gebruik[model.vanWerkgever + w] = eerste.werkgever[w] / Teller.AANDEEL;
    }
    for (int t = 0; t < eerste.term.length; t++) {
      gebruik[model.vanTerm + t] += eerste.term[t] / Teller.AANDEEL;
    }
    if (softGewicht == 0) {
      coaches.verdeelSets(eerste);
    }
    coaches.verzamel(eerste.combi, gebruik);
    medium = eerste.medium * (0x1p12 / Teller.AANDEEL);
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
