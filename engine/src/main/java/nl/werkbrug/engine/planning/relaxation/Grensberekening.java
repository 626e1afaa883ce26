package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/**
 * The bound at given prices in whole numbers, over the candidates and over what was cut from them.
 */
final class Grensberekening {
  /** So low that no option with it is ever taken, and far from overflow. */
  private static final long NOOIT = Long.MIN_VALUE / 8;

  /** Pairs from the rest that are taken in per person at most. */
  static final int MEEST_ERBIJ = 4;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final int bits;
  private final long gewichtMedium;
  private final long gewichtSoft;
  private final long[] prijs;
  private final long verboden;
  private final long[] aanbodKosten;
  private final long[] werkgeverKosten;
  private final long[] coachKosten;

  /** Cost of minutes at {@code (klasse * 13 + start) * coaches + coach}; NOOIT when unfit. */
  private final long[] minuutWaarde;

  /** Best of a combinatie and a coach over its starts. */
  private final long[] combiWaarde;

  /** The bound in fixed point, once {@link #bereken} is done. */
  private long waarde;

  /** The same over the candidates alone. */
  private long kandidaatwaarde;

  /** Pairs of the rest that beat the person's best candidate. */
  private long verslaat;

  Grensberekening(
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
    combiWaarde = new long[model.combinaties * model.coaches];
    draden.verdeel(
        model.combinaties,
        4,
        (draad, van, tot) -> {
          for (int q = van; q < tot; q++) {
            for (int c = 0; c < model.coaches; c++) {
              combiWaarde[q * model.coaches + c] =
                  besteStart(model.combinatieKlasse[q], model.combinatieStarts[q], c);
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

  private long zonderCoach(int i, int a, int soft, int vlaggen) {
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

  private long opslag(int i) {
    long w = gewichtMedium * probleem.prioriteit[i];
    for (int term : probleem.persoonTermen[i]) {
      w += prijs[model.vanTerm + term];
    }
    return w;
  }

  /** Value of the best candidate of a person at these prices, below 0 when nothing is worth it. */
  private long besteKandidaat(int i, long[] eigenWaarde, long @Nullable [] perPaar) {
    int eigenVan = model.eigenVan[i];
    for (int q = eigenVan; q < model.eigenVan[i + 1]; q++) {
      long beste = NOOIT;
      int rij = model.eigen[q] * model.coaches;
      for (int k = model.coachBegin[i]; k < model.coachEind[i]; k++) {
        long w = combiWaarde[rij + probleem.coachKeuze[k]];
        if (w != NOOIT) {
          beste = Math.max(beste, w + gewichtSoft * probleem.coachSoft[k]);
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

  /**
   * The bound over candidates and rest.
   *
   * @param erbij receives the pairs of the rest that beat a person's best, the best few of each
   */
  Prijzen bereken(Draden draden, Restparen rest, @Nullable Erbij erbij) {
    AtomicLong som = new AtomicLong();
    AtomicLong vanKandidaten = new AtomicLong();
    AtomicLong beter = new AtomicLong();
    draden.verdeel(
        model.personen,
        256,
        (draad, van, tot) -> {
          long[] eigen = new long[model.meestePaarEigen];
          Restlezer lezer = new Restlezer();
          long deel = 0;
          long kandidaten = 0;
          for (int i = van; i < tot; i++) {
            lezer.begin(i, besteKandidaat(i, eigen, null));
            kandidaten += Math.max(0, lezer.beste);
            rest.lees(i, lezer);
            deel += Math.max(0, lezer.beste);
            if (erbij != null) {
              lezer.geef(erbij);
            }
          }
          som.addAndGet(deel);
          vanKandidaten.addAndGet(kandidaten);
          beter.addAndGet(lezer.verslaat);
        });
    verslaat = beter.get();
    waarde = som.get() + vast();
    kandidaatwaarde = vanKandidaten.get() + vast();
    return prijzen();
  }

  /** The part of the bound that does not depend on people. */
  private long vast() {
    long som = 0;
    for (int rij = 0; rij < model.vanTerm; rij++) {
      if (model.begrensd(rij)) {
        som += prijs[rij] * model.capaciteit[rij];
      }
    }
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      Trapterm term = model.term(rij);
      long gewicht = term.medium() ? gewichtMedium : gewichtSoft;
      int[] vanaf = term.vanaf();
      for (int s = 0; s < vanaf.length; s++) {
        long begin = Math.max(1, (long) vanaf[s] - term.reeds());
        long eind = model.capaciteit[rij];
        if (s + 1 < vanaf.length) {
          eind = Math.min(eind, (long) vanaf[s + 1] - 1 - term.reeds());
        }
        som += Math.max(0, gewicht * term.punten()[s] - prijs[rij]) * Math.max(0, eind - begin + 1);
      }
    }
    return som;
  }

  private Prijzen prijzen() {
    return new Prijzen(
        bits,
        gewichtMedium,
        gewichtSoft,
        Arrays.copyOfRange(prijs, 0, model.vanMinuut),
        Arrays.copyOfRange(prijs, model.vanMinuut, model.vanWerkgever),
        Arrays.copyOfRange(prijs, model.vanWerkgever, model.vanContract),
        Arrays.copyOfRange(prijs, model.vanContract, model.vanTerm),
        Arrays.copyOfRange(prijs, model.vanTerm, model.rijen),
        waarde);
  }

  long verslaat() {
    return verslaat;
  }

  /** Whether the rest adds more than one part in {@code deel} to the bound over candidates. */
  boolean restTeltMee(long deel) {
    return waarde - kandidaatwaarde > kandidaatwaarde / deel;
  }

  /**
   * The problem with the pairs of every person that are worth most at these prices, of those it has
   * and the rest; who must keep an aanbod keeps all pairs it has.
   *
   * @param hoogstens pairs per person
   */
  Planprobleem metBesteKandidaten(Draden draden, Restparen rest, int hoogstens) {
    int[][][] gekozen = new int[model.personen][][];
    long[] waarden = paarWaarden(draden);
    draden.verdeel(
        model.personen,
        64,
        (draad, van, tot) -> {
          Keuzelezer lezer = new Keuzelezer(waarden);
          for (int i = van; i < tot; i++) {
            boolean vast = probleem.vastAanbod[i] != GEEN;
            lezer.begin(i, vast ? Integer.MAX_VALUE : hoogstens);
            if (!vast) {
              rest.lees(i, lezer);
            }
            gekozen[i] = lezer.gekozen();
          }
        });
    int[] van = new int[model.personen + 1];
    for (int i = 0; i < model.personen; i++) {
      van[i + 1] = Math.addExact(van[i], gekozen[i].length);
    }
    int aantal = van[model.personen];
    int[] aanbod = new int[aantal];
    short[] klasse = new short[aantal];
    int[] soft = new int[aantal];
    short[] starts = new short[aantal];
    byte[] vlaggen = new byte[aantal];
    int p = 0;
    for (int[][] lijst : gekozen) {
      for (int[] paar : lijst) {
        aanbod[p] = paar[0];
        klasse[p] = (short) paar[1];
        soft[p] = paar[2];
        starts[p] = (short) paar[3];
        vlaggen[p++] = (byte) paar[4];
      }
    }
    return probleem.metParen(van, aanbod, klasse, soft, starts, vlaggen);
  }

  /** Takes a pair of the rest that beats the candidates of a person; called by several threads. */
  @FunctionalInterface
  interface Erbij {
    void paar(int persoon, int aanbod, int klasse, int soft, int starts, int vlaggen);
  }

  /** Keeps the pairs of one person after another that are worth most: a heap, the least on top. */
  private final class Keuzelezer implements Restparen.Ontvanger {
    private final long[] kandidaatWaarde;
    private final Coachgeheugen coaches = new Coachgeheugen();
    private final PriorityQueue<long[]> beste =
        new PriorityQueue<>(
            Comparator.<long[]>comparingLong(paar -> paar[0])
                .thenComparing(paar -> paar[1], Comparator.reverseOrder()));
    private final Set<Integer> bekend = new HashSet<>();
    private int persoon;
    private int hoogstens;
    private long opslag;

    Keuzelezer(long[] kandidaatWaarde) {
      this.kandidaatWaarde = kandidaatWaarde;
    }

    void begin(int i, int aantal) {
      persoon = i;
      hoogstens = aantal;
      opslag = opslag(i);
      coaches.begin(i);
      bekend.clear();
      for (int p = probleem.paarVan[i]; p < probleem.paarVan[i + 1]; p++) {
        neem(
            kandidaatWaarde[p],
            probleem.paarAanbod[p],
            probleem.paarKlasse[p],
            probleem.paarSoft[p],
            probleem.paarStarts[p],
            probleem.paarVlaggen[p]);
      }
    }

    private boolean kansloos(long waarde) {
      return beste.size() == hoogstens && waarde <= beste.element()[0];
    }

    private void neem(long waarde, int aanbod, int klasse, int soft, int starts, int vlaggen) {
      if (kansloos(waarde) || !bekend.add(aanbod)) {
        return;
      }
      if (beste.size() == hoogstens) {
        beste.remove();
      }
      beste.add(new long[] {waarde, aanbod, klasse, soft, starts, vlaggen});
    }

    @Override
    public void paar(int aanbod, int klasse, int soft, int starts, int vlaggen) {
      long w = zonderCoach(persoon, aanbod, soft, vlaggen);
      if (w == NOOIT) {
        return;
      }
      w += opslag;
      if (klasse != GEEN) {
        if (coaches.top == NOOIT || kansloos(w + coaches.top)) {
          return;
        }
        long coach = coaches.beste(klasse, starts & 0x1FFF);
        if (coach == NOOIT) {
          return;
        }
        w += coach;
      }
      neem(w, aanbod, klasse, soft, starts, vlaggen);
    }

    /** Aanbod, klasse, soft, starts and flags, best soft first; the heap is empty afterwards. */
    int[][] gekozen() {
      int[][] uit = new int[beste.size()][];
      for (int n = 0; n < uit.length; n++) {
        long[] paar = beste.remove();
        uit[n] =
            new int[] {(int) paar[1], (int) paar[2], (int) paar[3], (int) paar[4], (int) paar[5]};
      }
      Arrays.sort(
          uit, Comparator.<int[]>comparingInt(paar -> -paar[2]).thenComparingInt(paar -> paar[0]));
      return uit;
    }
  }

  /** What the best coach of one person after another is worth, per klasse and starts. */
  private final class Coachgeheugen {
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

  /** Reads the rest of one person after another, and remembers what each klasse costs. */
  private final class Restlezer implements Restparen.Ontvanger {
    private final Coachgeheugen coaches = new Coachgeheugen();
    private final long[] topWaarde = new long[MEEST_ERBIJ];
    private final int[][] top = new int[MEEST_ERBIJ][];
    private int aantalTop;
    private int persoon;
    private long opslag;
    private long kandidaat;
    private boolean vast;
    long beste;
    long verslaat;

    void begin(int i, long waarde) {
      persoon = i;
      beste = waarde;
      kandidaat = Math.max(0, waarde);
      coaches.begin(i);
      aantalTop = 0;
      opslag = opslag(i);
      vast = probleem.vastAanbod[i] != GEEN;
    }

    @Override
    public void paar(int aanbod, int klasse, int soft, int starts, int vlaggen) {
      if (vast && probleem.vastAanbod[persoon] != aanbod) {
        return;
      }
      long w = zonderCoach(persoon, aanbod, soft, vlaggen);
      if (w == NOOIT) {
        return;
      }
      w += opslag;
      if (klasse != GEEN) {
        if (coaches.top == NOOIT || w + coaches.top <= kandidaat) {
          return;
        }
        long coach = coaches.beste(klasse, starts & 0x1FFF);
        if (coach == NOOIT) {
          return;
        }
        w += coach;
      }
      if (w <= kandidaat) {
        return;
      }
      verslaat++;
      beste = Math.max(beste, w);
      int plaats = aantalTop;
      while (plaats > 0 && topWaarde[plaats - 1] < w) {
        plaats--;
      }
      if (plaats < MEEST_ERBIJ) {
        aantalTop = Math.min(MEEST_ERBIJ, aantalTop + 1);
        for (int n = aantalTop - 1; n > plaats; n--) {
          topWaarde[n] = topWaarde[n - 1];
          top[n] = top[n - 1];
        }
        topWaarde[plaats] = w;
        top[plaats] = new int[] {aanbod, klasse, soft, starts, vlaggen};
      }
    }

    void geef(Erbij erbij) {
      for (int n = 0; n < aantalTop; n++) {
        int[] paar = top[n];
        erbij.paar(persoon, paar[0], paar[1], paar[2], paar[3], paar[4]);
      }
    }
  }

  // What a plan is built with.

  int bits() {
    return bits;
  }

  /**
   * Value of every candidate pair with its best coach, in fixed point; very low when impossible.
   */
  long[] paarWaarden(Draden draden) {
    long[] uit = new long[probleem.paarAanbod.length];
    Arrays.fill(uit, NOOIT);
    draden.verdeel(
        model.personen,
        256,
        (draad, van, tot) -> {
          long[] eigen = new long[model.meestePaarEigen];
          for (int i = van; i < tot; i++) {
            besteKandidaat(i, eigen, uit);
          }
        });
    return uit;
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
}
