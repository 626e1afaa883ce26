package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * What options are worth at published prices: reward less the price of everything that they take,
 * in the fixed point of the {@link Prijzen}. Exact: what {@link Prijzen#waarde} is made up of.
 * Thread-safe.
 */
public final class Prijslezing {
  /** Worth of an option that no plan without hard faults has; far from overflow. */
  public static final long NOOIT = Long.MIN_VALUE / 8;

  private final Prijsmodel model;
  private final Planprobleem probleem;
  private final Prijzen prijzen;

  /** Per klasse, start and coach what the minutes are worth, or NOOIT when they do not fit. */
  private final long[] minuutWaarde;

  private final long[] aanbodWaarde;
  private final long[] coachWaarde;

  public Prijslezing(Planprobleem probleem, Prijzen prijzen) {
    this(new Prijsmodel(probleem), prijzen);
  }

  private Prijslezing(Prijsmodel model, Prijzen prijzen) {
    this.model = model;
    this.probleem = model.probleem;
    this.prijzen = prijzen;
    aanbodWaarde = new long[probleem.aanbodAantal()];
    for (int a = 0; a < aanbodWaarde.length; a++) {
      aanbodWaarde[a] = model.open[a] ? aanbodWaarde(a) : NOOIT;
    }
    coachWaarde = new long[model.coaches];
    for (int c = 0; c < coachWaarde.length; c++) {
      coachWaarde[c] = coachWaarde(c);
    }
    int klassen = model.klasseDuur.length;
    minuutWaarde = new long[klassen * PERIODEN * model.coaches];
    for (int klasse = 0; klasse < klassen; klasse++) {
      for (int start = 0; start < PERIODEN; start++) {
        for (int coach = 0; coach < model.coaches; coach++) {
          minuutWaarde[(klasse * PERIODEN + start) * model.coaches + coach] =
              minuutWaarde(klasse, start, coach);
        }
      }
    }
  }

  /** The same problem at other prices. */
  public Prijslezing bij(Prijzen anders) {
    return new Prijslezing(model, anders);
  }

  private long aanbodWaarde(int a) {
    long w = -prijzen.aanbod()[a];
    if (probleem.aanbodContract[a] != GEEN) {
      w -= prijzen.contract()[probleem.aanbodContract[a]];
    }
    for (int term : probleem.aanbodTermen[a]) {
      w += prijzen.term()[term];
    }
    return w;
  }

  private long coachWaarde(int c) {
    long w = 0;
    if (probleem.coachContract[c] != GEEN) {
      w -= prijzen.contract()[probleem.coachContract[c]];
    }
    if (probleem.coachTerm[c] != GEEN) {
      w += prijzen.term()[probleem.coachTerm[c]];
    }
    return w;
  }

  private long minuutWaarde(int klasse, int start, int coach) {
    if (!model.past(klasse, coach, start)) {
      return NOOIT;
    }
    long w = 0;
    for (int t = start; t < PERIODEN; t++) {
      w -= prijzen.minuut()[coach * PERIODEN + t] * probleem.minuten(klasse, start, t);
    }
    return w;
  }

  /** The options of one person, who is asked about often: remembers what each klasse costs. */
  public Lezer voor(int persoon) {
    return new Lezer(persoon);
  }

  /** Reads the options of one person. Not thread-safe. */
  public final class Lezer {
    private final int persoon;
    private final long opslag;

    /** Per klasse, once asked for, what the best coach is worth at each start. */
    private final long[][] coaches = new long[model.klasseDuur.length][];

    private Lezer(int persoon) {
      this.persoon = persoon;
      long som = prijzen.gewichtMedium() * probleem.prioriteit[persoon];
      for (int term : probleem.persoonTermen[persoon]) {
        som += prijzen.term()[term];
      }
      opslag = som;
    }

    /**
     * Worth of a pair with the best coach and start that go with it; NOOIT when there is none. The
     * pair need not be one of the problem.
     */
    public long waarde(int aanbod, int klasse, int soft, int starts, int vlaggen) {
      if (aanbodWaarde[aanbod] == NOOIT
          || (probleem.vastAanbod[persoon] != GEEN && probleem.vastAanbod[persoon] != aanbod)) {
        return NOOIT;
      }
      long w = opslag + prijzen.gewichtSoft() * soft + aanbodWaarde[aanbod];
      if ((vlaggen & BEGELEID) != 0) {
        w -= prijzen.werkgever()[probleem.aanbodWerkgever[aanbod]];
      }
      if ((vlaggen & BESCHUT) != 0 && probleem.beschutTerm[persoon] != GEEN) {
        w += prijzen.term()[probleem.beschutTerm[persoon]];
      }
      if (klasse == GEEN) {
        return w;
      }
      long coach = besteStart(klasse, starts & 0x1FFF);
      return coach == NOOIT ? NOOIT : w + coach;
    }

    private long besteStart(int klasse, int starts) {
      if (coaches[klasse] == null) {
        coaches[klasse] = besteCoaches(persoon, klasse);
      }
      long[] perStart = coaches[klasse];
      int eerste = Integer.numberOfTrailingZeros(starts);
      long beste = NOOIT;
      for (int s = eerste; s < PERIODEN; s++) {
        if ((starts >> s & 1) != 0 && perStart[s] != NOOIT) {
          long vertraging = (long) probleem.startvertraging * (s - eerste);
          beste = Math.max(beste, perStart[s] - prijzen.gewichtSoft() * vertraging);
        }
      }
      return beste;
    }

    /** Worth of a pair of the problem. */
    public long waarde(int paar) {
      return waarde(
          probleem.paarAanbod[paar],
          probleem.paarKlasse[paar],
          probleem.paarSoft[paar],
          probleem.paarStarts[paar],
          probleem.paarVlaggen[paar]);
    }

    /** Worth of the best pair of the problem, and 0 when nothing is worth more. */
    public long beste() {
      long beste = 0;
      for (int p = probleem.paarVan[persoon]; p < probleem.paarVan[persoon + 1]; p++) {
        beste = Math.max(beste, waarde(p));
      }
      return beste;
    }
  }

  /** What the best coach of a person is worth at each start, or NOOIT where none fits. */
  private long[] besteCoaches(int persoon, int klasse) {
    long[] beste = new long[PERIODEN];
    Arrays.fill(beste, NOOIT);
    for (int s = 0; s < PERIODEN; s++) {
      int rij = (klasse * PERIODEN + s) * model.coaches;
      for (int k = model.coachBegin[persoon]; k < model.coachEind[persoon]; k++) {
        int coach = probleem.coachKeuze[k];
        long minuten = minuutWaarde[rij + coach];
        if (minuten != NOOIT) {
          long vast = coachWaarde[coach] + prijzen.gewichtSoft() * probleem.coachSoft[k];
          beste[s] = Math.max(beste[s], vast + minuten);
        }
      }
    }
    return beste;
  }

  /** The most placements that can count in a term at all: how far its conjugate is summed. */
  public long hoogstens(int term) {
    return model.capaciteit[model.vanTerm + term];
  }

  /** The most that an aanbod can take: 0 when its group cannot reach its minimum. */
  public long plekken(int aanbod) {
    return model.capaciteit[aanbod];
  }
}
