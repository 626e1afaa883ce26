package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Uitwerking;
import nl.werkbrug.engine.planning.Uitwerking.Belet;

/** Tries one change on a stand and takes it back: what it would do to the round. */
public final class Proefzet {
  private static final int MEESTE_BEZETTERS = 4;

  private final Stand stand;
  private final Planprobleem probleem;

  /** Pairs by aanbod, from {@code van[aanbod]} to {@code van[aanbod + 1]}. */
  private final int[] van;

  private final int[] paren;

  public Proefzet(Stand stand) {
    this.stand = stand;
    probleem = stand.probleem;
    van = stand.parenVan();
    paren = stand.parenPerAanbod(van);
  }

  /** Whether a person is on a pair now. */
  public boolean heeft(int persoon, int paar) {
    return stand.plan.paar[persoon] == paar;
  }

  /** The pair on which a person is, or {@link Planprobleem#GEEN}. */
  public int huidig(int persoon) {
    return stand.plan.paar[persoon];
  }

  /** Everyone on an aanbod, ascending. */
  public List<Integer> geplaatstOp(int aanbod) {
    return IntStream.range(0, stand.opAanbodLeden.aantal(aanbod))
        .map(i -> stand.opAanbodLeden.lid(aanbod, i))
        .sorted()
        .boxed()
        .toList();
  }

  public int aantalParen(int aanbod) {
    return van[aanbod + 1] - van[aanbod];
  }

  /**
   * The pairs that promise most for the round by what they can bring at most, less what their
   * person and the cheapest one on a full plek bring now: at most {@code aantal} on free plekken
   * and as many on full ones.
   */
  public int[] kansrijk(int[] uit, int aantal) {
    long[] vrij = new long[uit.length];
    long[] vol = new long[uit.length];
    int vrije = 0;
    int volle = 0;
    int vorige = GEEN;
    long verlies = 0;
    for (int i = 0; i < uit.length; i++) {
      int paar = uit[i];
      int persoon = stand.paarPersoon[paar];
      if (heeft(persoon, paar)) {
        continue;
      }
      int aanbod = probleem.paarAanbod[paar];
      long winst = stand.opties.bovengrens(persoon, paar) - stand.opties.verlies(persoon);
      if (stand.plekVrij(aanbod)) {
        vrij[vrije++] = sleutel(winst, i);
      } else {
        if (aanbod != vorige) { // pairs of one aanbod come one after the other
          vorige = aanbod;
          verlies = goedkoopste(aanbod);
        }
        vol[volle++] = sleutel(winst - verlies, i);
      }
    }
    return IntStream.concat(eerste(vrij, vrije, aantal), eerste(vol, volle, aantal))
        .map(i -> uit[i])
        .toArray();
  }

  /** Orders by falling worth, then by place in the list. */
  private static long sleutel(long winst, int plaats) {
    return -(Math.clamp(winst, -(1L << 38), 1L << 38) << 24) + plaats;
  }

  private static IntStream eerste(long[] sleutels, int lengte, int aantal) {
    Arrays.sort(sleutels, 0, lengte);
    return Arrays.stream(sleutels, 0, Math.min(lengte, aantal))
        .mapToInt(sleutel -> (int) (sleutel & 0xFFFFFF));
  }

  private long goedkoopste(int aanbod) {
    long minst = Long.MAX_VALUE >> 8;
    for (int i = 0; i < stand.opAanbodLeden.aantal(aanbod); i++) {
      minst = Math.min(minst, stand.opties.verlies(stand.opAanbodLeden.lid(aanbod, i)));
    }
    return minst;
  }

  /** Pairs of an aanbod. */
  public int[] paren(int aanbod) {
    return Arrays.copyOfRange(paren, van[aanbod], van[aanbod + 1]);
  }

  /** Whose pair it is. */
  public int persoon(int paar) {
    return stand.paarPersoon[paar];
  }

  /**
   * The effect of a pair for its person.
   *
   * @param coach the jobcoach to try, or {@link Planprobleem#GEEN} for the best one
   */
  public Uitwerking probeer(int paar, int coach) {
    int persoon = stand.paarPersoon[paar];
    int aanbod = probleem.paarAanbod[paar];
    int vast = probleem.vastAanbod[persoon];
    if (vast != GEEN && vast != aanbod) {
      return belet(persoon, paar, Belet.VASTGEZET);
    }
    long medium = stand.medium();
    long soft = stand.soft();
    stand.haalWeg(persoon);
    Uitwerking uitkomst =
        stand.plekVrij(aanbod)
            ? zonderVerdringing(persoon, paar, coach, medium, soft)
            : metVerdringing(persoon, paar, coach, medium, soft);
    stand.neemTerug();
    return uitkomst;
  }

  private Uitwerking zonderVerdringing(int persoon, int paar, int coach, long medium, long soft) {
    Belet belet = plaats(persoon, paar, coach);
    if (belet != Belet.GEEN) {
      return belet(persoon, paar, belet);
    }
    return uitwerking(persoon, paar, GEEN, stand.medium() - medium, stand.soft() - soft);
  }

  /**
   * Those on the plek who bring the round least are each tried as the one who leaves; the best for
   * the round counts.
   */
  private Uitwerking metVerdringing(int persoon, int paar, int coach, long medium, long soft) {
    int aanbod = probleem.paarAanbod[paar];
    int[] bezetters =
        geplaatstOp(aanbod).stream()
            .sorted(Comparator.comparingLong(stand.opties::verlies))
            .mapToInt(Integer::intValue)
            .limit(MEESTE_BEZETTERS)
            .toArray();
    Uitwerking beste = belet(persoon, paar, Belet.PLEK);
    for (int ander : bezetters) {
      if (probleem.vastAanbod[ander] == aanbod) {
        continue;
      }
      int merk = stand.gewijzigd();
      stand.haalWeg(ander);
      Belet belet = plaats(persoon, paar, coach);
      if (belet == Belet.GEEN) {
        if (stand.opties.zoekOptie(ander, aanbod, 0)) {
          stand.plaats(
              ander, stand.opties.optiePaar, stand.opties.optieCoach, stand.opties.optieStart);
        }
        Uitwerking deze =
            uitwerking(persoon, paar, ander, stand.medium() - medium, stand.soft() - soft);
        if (!beste.kan() || deze.som(probleem.kappa) > beste.som(probleem.kappa)) {
          beste = deze;
        }
      } else if (!beste.kan()) {
        beste = belet(persoon, paar, belet);
      }
      stand.neemTerugTot(merk);
    }
    return beste;
  }

  private Uitwerking uitwerking(int persoon, int paar, int verdrongen, long medium, long soft) {
    return new Uitwerking(
        persoon,
        paar,
        Belet.GEEN,
        stand.plan.coach[persoon],
        stand.plan.start[persoon],
        verdrongen,
        verdrongen == GEEN ? GEEN : stand.plan.paar[verdrongen],
        verdrongen == GEEN ? GEEN : stand.plan.coach[verdrongen],
        verdrongen == GEEN ? GEEN : stand.plan.start[verdrongen],
        medium,
        soft);
  }

  private Belet plaats(int persoon, int paar, int coach) {
    int aanbod = probleem.paarAanbod[paar];
    if (!stand.plekVrij(aanbod)) {
      return Belet.PLEK;
    }
    if (!stand.werkgeverVrij(paar)) {
      return Belet.WERKGEVER_DRAAGKRACHT;
    }
    if (!stand.contractVrij(aanbod)) {
      return Belet.AANBIEDER_CONTRACT;
    }
    if (probleem.paarKlasse[paar] == GEEN) {
      stand.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
    } else if (coach == GEEN) {
      stand.opties.zoekCoach(persoon, paar);
      if (stand.opties.gevondenCoach == GEEN) {
        return Belet.JOBCOACH_UREN;
      }
      stand.plaats(persoon, paar, stand.opties.gevondenCoach, stand.opties.gevondenStart);
    } else {
      if (!stand.magCoach(persoon, coach)) {
        return Belet.VASTGEZET;
      }
      int starts = stand.starts(coach, paar);
      if (starts == 0 || probleem.coachSoft(persoon, coach) == Integer.MIN_VALUE) {
        return Belet.JOBCOACH_UREN;
      }
      if (!stand.coachContractVrij(coach, aanbod)) {
        return Belet.AANBIEDER_CONTRACT;
      }
      stand.plaats(persoon, paar, coach, Integer.numberOfTrailingZeros(starts));
    }
    return stand.geldig() ? Belet.GEEN : Belet.GROEP;
  }

  private static Uitwerking belet(int persoon, int paar, Belet belet) {
    return new Uitwerking(persoon, paar, belet, GEEN, GEEN, GEEN, GEEN, GEEN, GEEN, 0, 0);
  }
}
