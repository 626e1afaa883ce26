package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.relaxation.Optiewaarden.NOOIT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import nl.werkbrug.engine.planning.Planprobleem;

/** Keeps the pairs of one person after another that are worth most: a heap, the least on top. */
final class Kandidaatkeuze implements Restparen.Ontvanger {
  private final long[] kandidaatWaarde;
  private final Optiewaarden opties;
  private final Planprobleem probleem;
  private final Optiewaarden.Coachgeheugen coaches;
  private final PriorityQueue<long[]> beste =
      new PriorityQueue<>(
          Comparator.<long[]>comparingLong(paar -> paar[0])
              .thenComparing(paar -> paar[1], Comparator.reverseOrder()));
  private final Set<Integer> bekend = new HashSet<>();
  private int persoon;
  private int hoogstens;
  private long opslag;

  private Kandidaatkeuze(Optiewaarden opties, long[] kandidaatWaarde) {
    this.opties = opties;
    this.kandidaatWaarde = kandidaatWaarde;
    probleem = opties.model.probleem;
    coaches = opties.new Coachgeheugen();
  }

  /**
   * The problem with the pairs of every person that are worth most at these prices, of those it has
   * and the rest; who must keep an aanbod keeps all pairs it has.
   *
   * @param waarden of the pairs of the problem at these prices
   * @param hoogstens pairs per person
   */
  static Planprobleem metBesteKandidaten(
      Optiewaarden opties, long[] waarden, Draden draden, Restparen rest, int hoogstens) {
    Prijsmodel model = opties.model;
    Planprobleem probleem = model.probleem;
    int[][][] gekozen = new int[model.personen][][];
    draden.verdeel(
        model.personen,
        64,
        (draad, van, tot) -> {
          Kandidaatkeuze lezer = new Kandidaatkeuze(opties, waarden);
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

  private void begin(int i, int aantal) {
    persoon = i;
    hoogstens = aantal;
    opslag = opties.opslag(i);
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
    long w = opties.zonderCoach(persoon, aanbod, soft, vlaggen);
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
  private int[][] gekozen() {
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
