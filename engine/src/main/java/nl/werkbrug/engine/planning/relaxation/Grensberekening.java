package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.relaxation.Optiewaarden.NOOIT;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/**
 * The bound at given prices in whole numbers, over the candidates and over what was cut from them.
 */
final class Grensberekening {
  /** Pairs from the rest that are taken in per person at most. */
  static final int MEEST_ERBIJ = 4;

  private final Optiewaarden opties;
  private final Prijsmodel model;
  private final Planprobleem probleem;

  /** Worth of the best candidate of every person, 0 or more. */
  private final long[] beste;

  /** The bound in fixed point, once {@link #bereken} is done. */
  private long waarde;

  /** The same over the candidates alone. */
  private long kandidaatwaarde;

  /** Pairs of the rest that beat the person's best candidate. */
  private long verslaat;

  /**
   * @param beste worth of the best candidate of every person, 0 or more
   */
  Grensberekening(Optiewaarden opties, long[] beste) {
    this.opties = opties;
    this.beste = beste;
    model = opties.model;
    probleem = model.probleem;
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
          Restlezer lezer = new Restlezer();
          long deel = 0;
          long kandidaten = 0;
          for (int i = van; i < tot; i++) {
            lezer.begin(i, beste[i]);
            kandidaten += beste[i];
            rest.lees(i, lezer);
            deel += lezer.beste;
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
        som += opties.prijs[rij] * model.capaciteit[rij];
      }
    }
    for (int rij = model.vanTerm; rij < model.rijen; rij++) {
      Trapterm term = model.term(rij);
      long gewicht = term.medium() ? opties.gewichtMedium : opties.gewichtSoft;
      int[] vanaf = term.vanaf();
      for (int s = 0; s < vanaf.length; s++) {
        long begin = Math.max(1, (long) vanaf[s] - term.reeds());
        long eind = model.capaciteit[rij];
        if (s + 1 < vanaf.length) {
          eind = Math.min(eind, (long) vanaf[s + 1] - 1 - term.reeds());
        }
        som +=
            Math.max(0, gewicht * term.punten()[s] - opties.prijs[rij])
                * Math.max(0, eind - begin + 1);
      }
    }
    return som;
  }

  private Prijzen prijzen() {
    return new Prijzen(
        opties.bits,
        opties.gewichtMedium,
        opties.gewichtSoft,
        Arrays.copyOfRange(opties.prijs, 0, model.vanMinuut),
        Arrays.copyOfRange(opties.prijs, model.vanMinuut, model.vanWerkgever),
        Arrays.copyOfRange(opties.prijs, model.vanWerkgever, model.vanContract),
        Arrays.copyOfRange(opties.prijs, model.vanContract, model.vanTerm),
        Arrays.copyOfRange(opties.prijs, model.vanTerm, model.rijen),
        waarde);
  }

  long verslaat() {
    return verslaat;
  }

  /** Whether the rest adds more than one part in {@code deel} to the bound over candidates. */
  boolean restTeltMee(long deel) {
    return waarde - kandidaatwaarde > kandidaatwaarde / deel;
  }

  /** Takes a pair of the rest that beats the candidates of a person; called by several threads. */
  @FunctionalInterface
  interface Erbij {
    void paar(int persoon, int aanbod, int klasse, int soft, int starts, int vlaggen);
  }

  /** Reads the rest of one person after another, and remembers what each klasse costs. */
  private final class Restlezer implements Restparen.Ontvanger {
    private final Optiewaarden.Coachgeheugen coaches = opties.new Coachgeheugen();
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
      kandidaat = waarde;
      coaches.begin(i);
      aantalTop = 0;
      opslag = opties.opslag(i);
      vast = probleem.vastAanbod[i] != GEEN;
    }

    @Override
    public void paar(int aanbod, int klasse, int soft, int starts, int vlaggen) {
      if (vast && probleem.vastAanbod[persoon] != aanbod) {
        return;
      }
      long w = opties.zonderCoach(persoon, aanbod, soft, vlaggen);
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
}
