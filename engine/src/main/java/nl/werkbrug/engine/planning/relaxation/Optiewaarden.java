package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/** What every option is worth at given prices, in whole numbers. */
final class Optiewaarden {
  /** So low that no option with it is ever taken, and far from overflow. */
  static final long NOOIT = Long.MIN_VALUE / 8;

  final Prijsmodel model;
  final int bits;
  private final Planprobleem probleem;
  final long gewichtMedium;
  final long gewichtSoft;

  /** Price of every row. */
  final long[] prijs;

  private final long verboden;
  private final long[] aanbodKosten;
  private final long[] werkgeverKosten;
  private final long[] coachKosten;

  /** Cost of minutes at {@code (klasse * 13 + start) * coaches + coach}; NOOIT when unfit. */
  private final long[] minuutWaarde;

  /** Best of a combinatie over its starts, for each coach of its klasse. */
  private final long[] combiWaarde;

  Optiewaarden(
      Prijsmodel model, Draden draden, double[] prijzen, double mediumGewicht, int softGewicht) {
    this.model = model;
    probleem = model.probleem;
    double grootste = grootste(model, prijzen, mediumGewicht, softGewicht);
    bits = Math.max(0, Math.min(24, 58 - Math.getExponent(1 + grootste)));
    double schaal = Math.scalb(1.0, bits);
    gewichtMedium = Math.round(mediumGewicht * schaal);
    gewichtSoft = (long) softGewicht << bits;
    verboden = Math.round(hoogsteOptie(model, prijzen, mediumGewicht, softGewicht) * schaal) + 1;
    prijs = new long[model.rijen];
    for (int rij = 0; rij < model.rijen; rij++) {
      if (rij < model.vanTerm) {
        prijs[rij] =
            !model.begrensd(rij)
                ? 0
                : model.capaciteit[rij] == 0 && !minuut(rij)
                    ? verboden
                    : Math.max(0, Math.round(prijzen[rij] * schaal));
      } else {
        prijs[rij] = Math.round(prijzen[rij] * schaal);
      }
    }
    aanbodKosten = new long[probleem.aanbodAantal()];
    werkgeverKosten = Arrays.copyOfRange(prijs, model.vanWerkgever, model.vanContract);
    coachKosten = new long[model.coaches];
    zetKosten();
    int klassen = model.klasseDuur.length;
    minuutWaarde = new long[klassen * PERIODEN * model.coaches];
    draden.verdeel(
        klassen * PERIODEN,
        1,
        (draad, van, tot) -> {
          for (int ks = van; ks < tot; ks++) {
            minuutWaarden(ks / PERIODEN, ks % PERIODEN);
          }
        });
    combiWaarde = new long[model.combinatieVan[model.combinaties]];
    draden.verdeel(
        model.combinaties,
        4,
        (draad, van, tot) -> {
          for (int q = van; q < tot; q++) {
            int klasse = model.combinatieKlasse[q];
            int plaats = model.combinatieVan[q];
            for (int coach : model.klasseCoaches[klasse]) {
              combiWaarde[plaats++] = besteStart(klasse, model.combinatieStarts[q], coach);
            }
          }
        });
  }

  private boolean minuut(int rij) {
    return rij >= model.vanMinuut && rij < model.vanWerkgever;
  }

  /** More than any option can be worth before limits are charged, in points. */
  static double hoogsteOptie(
      Prijsmodel model, double[] prijzen, double mediumGewicht, int softGewicht) {
    Planprobleem probleem = model.probleem;
    int prioriteit = 0;
    for (int punten : probleem.prioriteit) {
      prioriteit = Math.max(prioriteit, punten);
    }
    int soft = 0;
    for (int punten : probleem.paarSoft) {
      soft = Math.max(soft, punten);
    }
    int coach = 0;
    for (int punten : probleem.coachSoft) {
      coach = Math.max(coach, punten);
    }
    double termen = 0;
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      termen = Math.max(termen, Math.abs(prijzen[rij]));
    }
    int perOptie = 2;
    for (int[] lijst : probleem.persoonTermen) {
      perOptie = Math.max(perOptie, 2 + lijst.length);
    }
    int perAanbod = 0;
    for (int[] lijst : probleem.aanbodTermen) {
      perAanbod = Math.max(perAanbod, lijst.length);
    }
    return 1
        + mediumGewicht * prioriteit
        + softGewicht * ((double) soft + coach)
        + termen * (perOptie + perAanbod);
  }

  private static double grootste(
      Prijsmodel model, double[] prijzen, double mediumGewicht, int softGewicht) {
    double som =
        (model.personen + 16.0) * 4 * hoogsteOptie(model, prijzen, mediumGewicht, softGewicht);
    for (int rij = 0; rij < model.vanTerm; rij++) {
      if (model.begrensd(rij)) {
        som += prijzen[rij] * model.capaciteit[rij];
      }
    }
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      Trapterm term = model.term(rij);
      double punten =
          Math.max(Math.abs(term.punten()[0]), Math.abs(term.punten()[term.punten().length - 1]));
      som +=
          (Math.abs(prijzen[rij]) + punten * (term.medium() ? mediumGewicht : softGewicht))
              * model.capaciteit[rij];
    }
    return som;
  }

  private void zetKosten() {
    for (int a = 0; a < aanbodKosten.length; a++) {
      aanbodKosten[a] = prijs[a];
      if (probleem.aanbodContract[a] != GEEN) {
        aanbodKosten[a] += prijs[model.vanContract + probleem.aanbodContract[a]];
      }
      for (int term : probleem.aanbodTermen[a]) {
        aanbodKosten[a] -= prijs[model.vanTerm + term];
      }
    }
    for (int c = 0; c < coachKosten.length; c++) {
      if (probleem.coachContract[c] != GEEN) {
        coachKosten[c] += prijs[model.vanContract + probleem.coachContract[c]];
      }
      if (probleem.coachTerm[c] != GEEN) {
        coachKosten[c] -= prijs[model.vanTerm + probleem.coachTerm[c]];
      }
    }
  }

  private void minuutWaarden(int klasse, int start) {
    int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
    for (int c = 0; c < model.coaches; c++) {
      long som = 0;
      if (model.past(klasse, c, start)) {
        for (int t = 0; t < duur; t++) {
          som -=
              prijs[model.vanMinuut + c * PERIODEN + start + t]
                  * probleem.klasseMinuten[klasse * PERIODEN + t];
        }
      } else {
        som = NOOIT;
      }
      minuutWaarde[(klasse * PERIODEN + start) * model.coaches + c] = som;
    }
  }

  private long besteStart(int klasse, int starts, int coach) {
    long beste = NOOIT;
    int eerste = Integer.numberOfTrailingZeros(starts);
    for (int s = eerste; s < PERIODEN; s++) {
      if ((starts >> s & 1) != 0) {
        long w = minuutWaarde[(klasse * PERIODEN + s) * model.coaches + coach];
        if (w != NOOIT) {
          beste = Math.max(beste, w - gewichtSoft * probleem.startvertraging * (s - eerste));
        }
      }
    }
    return beste == NOOIT ? NOOIT : beste - coachKosten[coach];
  }

  /** Best coach of a person for a klasse and starts: its points less what it costs. */
  private long besteCoach(int i, int klasse, int starts) {
    long beste = NOOIT;
    for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
      long w = besteStart(klasse, starts, probleem.coachKeuze[k]);
      if (w != NOOIT) {
        beste = Math.max(beste, w + gewichtSoft * probleem.coachSoft[k]);
      }
    }
    return beste;
  }

  /** Value of an option without its coach and without what any option of the person brings. */
  long zonderCoach(int i, int a, int soft, int vlaggen) {
    if (!model.open[a]) {
      return NOOIT;
    }
    long w = gewichtSoft * soft - aanbodKosten[a];
    if ((vlaggen & BEGELEID) != 0) {
      w -= werkgeverKosten[probleem.aanbodWerkgever[a]];
    }
    if ((vlaggen & BESCHUT) != 0 && probleem.beschutTerm[i] != GEEN) {
      w += prijs[model.vanTerm + probleem.beschutTerm[i]];
    }
    return w;
  }

  /** What any option of a person brings: priority and terms. */
  long opslag(int i) {
    long w = gewichtMedium * probleem.prioriteit[i];
    for (int term : probleem.persoonTermen[i]) {
      w += prijs[model.vanTerm + term];
    }
    return w;
  }

  /** Value of the best candidate of a person at these prices, below 0 when nothing is worth it. */
  long besteKandidaat(int i, long[] eigenWaarde, long @Nullable [] perPaar) {
    int eigenVan = model.eigenVan[i];
    for (int q = eigenVan; q < model.eigenVan[i + 1]; q++) {
      long beste = NOOIT;
      int rij = model.combinatieVan[model.eigen[q]];
      int keuzen = model.keuzen(i, q);
      int begin = model.keuzeBegin(i, q);
      for (int n = 0; n < keuzen; n++) {
        long w = combiWaarde[rij + model.plaats(begin, n)];
        if (w != NOOIT) {
          beste = Math.max(beste, w + gewichtSoft * probleem.coachSoft[model.keuze(begin, n)]);
        }
      }
      eigenWaarde[q - eigenVan] = beste;
    }
    long opslag = opslag(i);
    long beste = NOOIT;
    for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
      long w =
          zonderCoach(i, probleem.paarAanbod[p], probleem.paarSoft[p], probleem.paarVlaggen[p]);
      int q = model.paarEigen[p];
      if (w != NOOIT && q != GEEN) {
        w = eigenWaarde[q] == NOOIT ? NOOIT : w + eigenWaarde[q];
      }
      w = w == NOOIT ? NOOIT : w + opslag;
      if (perPaar != null) {
        perPaar[p] = w;
      }
      beste = Math.max(beste, w);
    }
    return beste;
  }

  int bits() {
    return bits;
  }

  /**
   * Value of every candidate pair with its best coach, in fixed point; very low when impossible.
   */
  long[] paarWaarden(Draden draden) {
    long[] uit = new long[probleem.paarAanbod.length];
    Arrays.fill(uit, NOOIT);
    voorIedereen(draden, (i, eigen) -> besteKandidaat(i, eigen, uit));
    return uit;
  }

  /** Worth of the best candidate of every person, 0 or more. */
  long[] beste(Draden draden) {
    long[] uit = new long[model.personen];
    voorIedereen(draden, (i, eigen) -> uit[i] = Math.max(0, besteKandidaat(i, eigen, null)));
    return uit;
  }

  /** What is done for one person, with room for the own values that a thread has at a time. */
  private interface Persoonswerk {
    void doe(int i, long[] eigen);
  }

  private void voorIedereen(Draden draden, Persoonswerk werk) {
    draden.verdeel(
        model.personen,
        256,
        (draad, van, tot) -> {
          long[] eigen = new long[model.meestePaarEigen];
          for (int i = van; i < tot; i++) {
            werk.doe(i, eigen);
          }
        });
  }

  /** Raises the price of an aanbod; values that were read before do not follow. */
  void verhoog(int aanbod, long bedrag) {
    prijs[aanbod] += bedrag;
    aanbodKosten[aanbod] += bedrag;
  }

  /** Value of a coach and start for a klasse, without the points of the coach; low when unfit. */
  long minuutWaarde(int klasse, int start, int coach) {
    return minuutWaarde[(klasse * PERIODEN + start) * model.coaches + coach];
  }

  long coachKosten(int coach) {
    return coachKosten[coach];
  }

  /** Value of a pair without its coach. */
  long paarZonderCoach(int i, int p) {
    long w = zonderCoach(i, probleem.paarAanbod[p], probleem.paarSoft[p], probleem.paarVlaggen[p]);
    return w == NOOIT ? NOOIT : w + opslag(i);
  }

  static boolean kan(long waarde) {
    return waarde > NOOIT / 2;
  }

  /** Mean worth of a candidate before prices. */
  long gemiddeld() {
    double som = 0;
    for (int i = 0; i < model.personen; i++) {
      for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
        som += (double) gewichtMedium * probleem.prioriteit[i];
        som += (double) gewichtSoft * probleem.paarSoft[p];
      }
    }
    return (long) (som / Math.max(1, probleem.paarAanbod.length));
  }

  long werkgeverPrijs(int werkgever) {
    return prijs[model.vanWerkgever + werkgever];
  }

  long plekPrijs(int aanbod) {
    return prijs[aanbod];
  }

  /** What the best coach of one person after another is worth, per klasse and starts. */
  final class Coachgeheugen {
    private static final int PLAATSEN = 64;
    private final int[] sleutels = new int[PLAATSEN];
    private final long[] waarden = new long[PLAATSEN];
    private int onthouden;
    private int persoon;

    /** No coach of this person is worth more. */
    long top;

    void begin(int i) {
      persoon = i;
      onthouden = 0;
      top = NOOIT;
      for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
        top =
            Math.max(
                top, gewichtSoft * probleem.coachSoft[k] - coachKosten[probleem.coachKeuze[k]]);
      }
    }

    long beste(int klasse, int starts) {
      int sleutel = klasse << PERIODEN | starts;
      for (int n = 0; n < onthouden; n++) {
        if (sleutels[n] == sleutel) {
          return waarden[n];
        }
      }
      long w = besteCoach(persoon, klasse, starts);
      if (onthouden < PLAATSEN) {
        sleutels[onthouden] = sleutel;
        waarden[onthouden++] = w;
      }
      return w;
    }
  }
}
