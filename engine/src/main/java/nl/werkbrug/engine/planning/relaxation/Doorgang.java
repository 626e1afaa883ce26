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
  private static final int BROK = 64;

  /** More than rounding can make of a pass, in points. */
  private static final double AFRONDING = 1e-6;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final Draden draden;
  private final Teller[] tellers;
  private final int stap;
  private final int steekproef;
  private final double gewicht;

  private final double[] aanbodKosten;
  private final double[] werkgeverKosten;
  private final double[] coachKosten;
  private final double[] termPrijs;

  /** Price of a minute at {@code periode * coaches + coach}. */
  private final double[] minuutPrijs;

  /** Worth of minutes at {@code (klasse * 13 + start) * coaches + coach}, 0 or below. */
  private final double[] minuutWaarde;

  /** The same at no price: 0, or NOOIT where the klasse does not fit. */
  private final double[] minuutBasis;

  private final double[] combiWaarde;
  private final double[] combiSom;

  /** Best coach of a set for a combinatie, points of the coach left out. */
  private final double[] setTop;

  /** Smoothed weight of a set, when soft does not count. */
  private final double[] setSom;

  /** How far the best of a combinatie has risen, all passes together. */
  private final double[] combiStijging;

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

  /**
   * Expected placements at {@code (klasse * 13 + start) * coaches + coach}; zero between passes.
   */
  private final double[] klasseMassa;

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
    coachKosten = new double[model.coaches];
    termPrijs = new double[probleem.termen.size()];
    minuutPrijs = new double[PERIODEN * model.coaches];
    minuutBasis = minuutBasis(model);
    minuutWaarde = new double[minuutBasis.length];
    combiStijging = new double[model.combinaties];
    eigenLaatst = new double[model.eigen.length];
    eigenToen = new double[model.eigen.length];
    persoonLaatst = new double[model.personen];
    persoonToen = new double[model.personen];
    persoonEigenToen = new double[model.eigen.length];
    vergeet();
    setTop = new double[model.setCombinatie.length];
    setSom = new double[model.setCombinatie.length];
    combiWaarde = new double[model.combinaties * model.coaches];
    combiSom = new double[model.combinaties * model.coaches];
    klasseMassa = new double[minuutBasis.length];
    gebruik = new double[model.rijen];
    gewild = new double[model.rijen];
    gewildHelling = new double[model.rijen];
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

  /** From here on nothing is known of earlier passes. */
  private void vergeet() {
    Arrays.fill(eigenLaatst, -NOOIT);
    Arrays.fill(persoonLaatst, -NOOIT);
  }

  /** Per thread: shares as longs of 2^-32. */
  private static final class Teller {
    final long[] aanbod;
    final long[] werkgever;
    final long[] term;
    final long[] combi;
    final long[] set;
    final double[] waarde;
    final double[] eigenWaarde;
    final double[] eigenSom;
    final double[] eigenMassa;

    /** What the exact worth is below the estimate, NaN when not known. */
    final double[] eigenVerschil;

    long beste;
    long medium;

    Teller(Prijsmodel model) {
      aanbod = new long[model.probleem.aanbodAantal()];
      werkgever = new long[model.probleem.werkgeverMaximum.length];
      term = new long[model.probleem.termen.size()];
      combi = new long[model.combinaties * model.coaches];
      set = new long[model.setCombinatie.length];
      waarde = new double[model.meestePaar];
      eigenWaarde = new double[model.meestePaarEigen];
      eigenSom = new double[model.meestePaarEigen];
      eigenMassa = new double[model.meestePaarEigen];
      eigenVerschil = new double[model.meestePaarEigen];
    }

    void leeg() {
      Arrays.fill(aanbod, 0);
      Arrays.fill(werkgever, 0);
      Arrays.fill(term, 0);
      Arrays.fill(combi, 0);
      Arrays.fill(set, 0);
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
    if (softGewicht != this.softGewicht) {
      vergeet();
    }
    this.softGewicht = softGewicht;
    this.tau = tau;
    this.fractie = fractie;
    zetKosten();
    draden.verdeel(
        model.klasseDuur.length * PERIODEN, 16, (draad, van, tot) -> minuutWaarden(van, tot));
    draden.verdeel(model.combinaties, 8, (draad, van, tot) -> combinaties(van, tot));
    draden.verdeel(model.setCombinatie.length, 256, (draad, van, tot) -> setToppen(van, tot));
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
    return model.capaciteit[rij] == 0 ? -NOOIT : prijs[rij];
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
    aanbodStijging += aanbodDaling + werkgeverDaling + beschutStijging + AFRONDING;
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
          som += w == beste ? 1 : exp((w - beste) * perTau);
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
          som += combiSom[rij + coach] * exp((combiWaarde[rij + coach] - top) / tau);
        }
        setSom[n] = som;
      }
    }
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
        double stijging = combiStijging[model.eigen[e]];
        persoonEigenToen[e] = stijging;
        double hoogst = eigenLaatst[e] + stijging - eigenToen[e];
        int set = model.eigenSet[e];
        if (alleenMedium(e)) {
          hoogst = setTop[set];
        } else if (set != GEEN) {
          hoogst = Math.min(hoogst, setTop[set] + softGewicht * model.besteCoachSoft[i]);
        }
        teller.eigenWaarde[q] = hoogst;
        teller.eigenVerschil[q] = alleenMedium(e) ? 0 : Double.NaN;
        teller.eigenSom[q] = -1;
        teller.eigenMassa[q] = 0;
      }
      double beschut =
          probleem.beschutTerm[i] == GEEN ? 0 : prijs[model.vanTerm + probleem.beschutTerm[i]];
      double top = NOOIT;
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
      double perSom = AANDEEL * gewicht / som;
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

  /** No option of a person is worth more now, what is the person's own left out. */
  private double hoogstens(int i) {
    double eigen = 0;
    for (int e = model.eigenVan[i]; e < model.eigenVan[i + 1]; e++) {
      eigen = Math.max(eigen, combiStijging[model.eigen[e]] - persoonEigenToen[e]);
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
    int rij = model.eigen[e] * model.coaches;
    double beste = NOOIT;
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      beste =
          Math.max(
              beste,
              combiWaarde[rij + probleem.coachKeuze[k]] + softGewicht * probleem.coachSoft[k]);
    }
    eigenLaatst[e] = beste;
    eigenToen[e] = combiStijging[model.eigen[e]];
    return beste;
  }

  /** Whether coaches of a set are worth the same to all of its people. */
  private boolean alleenMedium(int e) {
    return softGewicht == 0 && model.eigenSet[e] != GEEN;
  }

  private double coachSom(int i, int q, double beste, double perTau) {
    int e = model.eigenVan[i] + q;
    if (alleenMedium(e)) {
      return setSom[model.eigenSet[e]];
    }
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
    int e = model.eigenVan[i] + q;
    if (alleenMedium(e)) {
      teller.set[model.eigenSet[e]] += (long) teller.eigenMassa[q];
      return;
    }
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
      telOp(eerste.set, tellers[d].set);
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
    if (softGewicht == 0) {
      verdeelSets(eerste);
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

  private void verdeelSets(Teller teller) {
    for (int n = 0; n < setSom.length; n++) {
      if (teller.set[n] == 0) {
        continue;
      }
      int rij = model.setCombinatie[n] * model.coaches;
      double deel = teller.set[n] / setSom[n];
      for (int coach : model.setCoaches[model.setVan[n]]) {
        double w = combiWaarde[rij + coach] - setTop[n];
        teller.combi[rij + coach] += (long) (deel * combiSom[rij + coach] * exp(w / tau));
      }
    }
  }

  private void verzamelCoaches(long[] combi) {
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
        double deel = combi[rij + coach] / AANDEEL / combiSom[rij + coach];
        double beste = combiWaarde[rij + coach] + coachKosten[coach];
        for (int rest = starts; rest != 0; rest &= rest - 1) {
          int start = Integer.numberOfTrailingZeros(rest);
          double w =
              minuutWaarde[(vanKlasse + start) * coaches + coach] - vertraging * (start - eerste);
          double x = deel * exp(Math.min(0, w - beste) * perTau);
          if (x > 0) {
            klasseMassa[(vanKlasse + start) * coaches + coach] += x;
          }
        }
        double x = combi[rij + coach] / AANDEEL;
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
