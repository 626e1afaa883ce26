package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Trapterm;

/**
 * A plan with everything that its score and its room depend on, kept up to date at each change.
 *
 * <p>It is feasible whenever {@link #geldig()}: callers ask for room before they place anyone, and
 * only the size of a group may be wrong for the length of a move. The one hard rule that can stay
 * broken is a half pin on an aanbod which cannot be honoured; {@link #waarde()} puts honouring it
 * above everything else.
 *
 * <p>Changes are written in a log, so that a move is tried by doing it, and {@link #neemTerug()}
 * costs no more than the move itself. Not thread-safe.
 */
public final class Stand {

  /** What an honoured half pin is worth in {@link #waarde()}; far above any sum of points. */
  static final long VASTGEZET = 1L << 44;

  final Planprobleem probleem;
  final Plan plan;
  final int[] paarPersoon;
  final int[] opAanbod;

  /** Fewest people of this round with whom an aanbod may start. */
  final int[] nodig;

  final Leden opAanbodLeden;
  final Leden coachLeden;
  final Leden werkgeverLeden;
  final Leden aanbodContractLeden;
  final Leden coachContractLeden;

  private final int[] bijWerkgever;
  private final int[] opContract;
  final int[] opTerm;
  final Trapterm[] termen;
  final long[] termGewicht;

  /** Points of each placement that do not depend on others, coach included. */
  private final int[] eigenSoft;

  final long[] eigenWaarde;

  /** Value of one placement more in each term. */
  final long[] termWinst;

  /** Terms of people and of aanbod in one array each, because they are read at every change. */
  final int[] persoonTermVan;

  final int[] persoonTermen;
  final int[] aanbodTermVan;
  final int[] aanbodTermen;

  private final Coachminuten coachminuten;

  /** What can be chosen now, and what that would bring. */
  final Opties opties;

  private long medium;
  private long soft;
  private int pinsOpen;
  private int groepTekort;

  private int[] logPersoon = new int[64];
  private int[] logPaar = new int[64];
  private int[] logCoach = new int[64];
  private int[] logStart = new int[64];
  private int logAantal;

  /** An empty plan. */
  public Stand(Planprobleem probleem) {
    this.probleem = probleem;
    int personen = probleem.personen();
    plan = new Plan(personen);
    paarPersoon = new int[probleem.paarAanbod.length];
    for (int persoon = 0; persoon < personen; persoon++) {
      Arrays.fill(paarPersoon, probleem.paarVan[persoon], probleem.paarVan[persoon + 1], persoon);
    }
    opAanbod = new int[probleem.aanbodAantal()];
    nodig = new int[probleem.aanbodAantal()];
    for (int aanbod = 0; aanbod < nodig.length; aanbod++) {
      nodig[aanbod] = Math.max(1, probleem.groepMinimum[aanbod] - probleem.groepReeds[aanbod]);
    }
    opAanbodLeden = new Leden(probleem.aanbodAantal(), personen);
    coachLeden = new Leden(probleem.coaches(), personen);
    werkgeverLeden = new Leden(probleem.werkgeverMaximum.length, personen);
    aanbodContractLeden = new Leden(probleem.contractMaximum.length, personen);
    coachContractLeden = new Leden(probleem.contractMaximum.length, personen);
    coachminuten = new Coachminuten(probleem);
    bijWerkgever = new int[probleem.werkgeverMaximum.length];
    opContract = new int[probleem.contractMaximum.length];
    eigenSoft = new int[personen];
    eigenWaarde = new long[personen];
    termen = probleem.termen.toArray(new Trapterm[0]);
    opTerm = new int[termen.length];
    termGewicht = new long[termen.length];
    termWinst = new long[termen.length];
    for (int term = 0; term < termen.length; term++) {
      Trapterm trap = termen[term];
      termGewicht[term] = trap.medium() ? probleem.kappa : 1;
      termWinst[term] = termGewicht[term] * trap.marge(1);
    }
    persoonTermVan = begin(probleem.persoonTermen);
    persoonTermen = Arrays.stream(probleem.persoonTermen).flatMapToInt(Arrays::stream).toArray();
    aanbodTermVan = begin(probleem.aanbodTermen);
    aanbodTermen = Arrays.stream(probleem.aanbodTermen).flatMapToInt(Arrays::stream).toArray();
    for (int vast : probleem.vastAanbod) {
      pinsOpen += vast == GEEN ? 0 : 1;
    }
    opties = new Opties(this);
  }

  private static int[] begin(int[][] lijsten) {
    int[] van = new int[lijsten.length + 1];
    for (int i = 0; i < lijsten.length; i++) {
      van[i + 1] = van[i] + lijsten[i].length;
    }
    return van;
  }

  /**
   * The plan as given, as far as it is feasible: people with a half pin come in first, then by
   * priority; who does not fit stays out, and so does a group that is too small.
   */
  public static Stand van(Planprobleem probleem, Plan plan) {
    Stand stand = new Stand(probleem);
    long[] volgorde = new long[probleem.personen()];
    for (int persoon = 0; persoon < volgorde.length; persoon++) {
      long punten = probleem.vastAanbod[persoon] == GEEN ? probleem.prioriteit[persoon] : 1L << 31;
      volgorde[persoon] = -(punten << 31) + persoon;
    }
    Arrays.sort(volgorde);
    for (long sleutel : volgorde) {
      int persoon = (int) (sleutel & Integer.MAX_VALUE);
      int paar = plan.paar[persoon];
      if (paar != GEEN && stand.magErbij(paar, true)) {
        if (probleem.paarKlasse[paar] == GEEN) {
          stand.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
        } else if (stand.coachKan(persoon, paar, plan.coach[persoon], plan.start[persoon])) {
          stand.plaats(persoon, paar, plan.coach[persoon], plan.start[persoon]);
        }
      }
    }
    for (int aanbod = 0; aanbod < stand.nodig.length; aanbod++) {
      if (stand.opAanbod[aanbod] < stand.nodig[aanbod]) {
        while (stand.opAanbod[aanbod] > 0) {
          stand.haalWeg(stand.opAanbodLeden.lid(aanbod, 0));
        }
      }
    }
    stand.houd();
    return stand;
  }

  public Plan plan() {
    return plan;
  }

  public long medium() {
    return medium;
  }

  public long soft() {
    return soft;
  }

  public Planscore score() {
    return new Planscore(-pinsOpen, medium, soft);
  }

  /** What is maximised: {@code soft + kappa * medium}, half pins above all. */
  public long waarde() {
    return soft + probleem.kappa * medium - pinsOpen * VASTGEZET;
  }

  /** Whether no group is too small. */
  public boolean geldig() {
    return groepTekort == 0;
  }

  /** Number of changes since the last {@link #houd()}. */
  int gewijzigd() {
    return logAantal;
  }

  /** Person of a change since the last {@link #houd()}; one person can occur more than once. */
  int gewijzigdePersoon(int nummer) {
    return logPersoon[nummer];
  }

  /** Everyone changed since the last {@link #houd()}, once each, ascending. */
  public List<Integer> gewijzigdeMensen() {
    return IntStream.range(0, logAantal)
        .map(i -> logPersoon[i])
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** Writes into {@code doel} how the changed people stood at the last {@link #houd()}. */
  void schrijfVorige(Plan doel) {
    for (int i = logAantal - 1; i >= 0; i--) {
      doel.plaats(logPersoon[i], logPaar[i], logCoach[i], logStart[i]);
    }
  }

  /** Keeps all changes. */
  public void houd() {
    logAantal = 0;
  }

  /** Takes back all changes since the last {@link #houd()}. */
  public void neemTerug() {
    neemTerugTot(0);
  }

  /** Takes back changes until so many are left. */
  void neemTerugTot(int aantal) {
    while (logAantal > aantal) {
      logAantal--;
      zet(logPersoon[logAantal], logPaar[logAantal], logCoach[logAantal], logStart[logAantal]);
    }
  }

  /** Offsets of {@link #parenPerAanbod}, one longer than the number of aanbod. */
  int[] parenVan() {
    int[] van = new int[probleem.aanbodAantal() + 1];
    for (int aanbod : probleem.paarAanbod) {
      van[aanbod + 1]++;
    }
    for (int aanbod = 0; aanbod < probleem.aanbodAantal(); aanbod++) {
      van[aanbod + 1] += van[aanbod];
    }
    return van;
  }

  /** All pairs, by aanbod. */
  int[] parenPerAanbod(int[] van) {
    int[] paren = new int[probleem.paarAanbod.length];
    int[] vul = van.clone();
    for (int paar = 0; paar < paren.length; paar++) {
      paren[vul[probleem.paarAanbod[paar]]++] = paar;
    }
    return paren;
  }

  /** Places someone, or moves them; the caller has asked for room. */
  public void plaats(int persoon, int paar, int coach, int start) {
    if (logAantal == logPersoon.length) {
      logPersoon = Arrays.copyOf(logPersoon, logAantal * 2);
      logPaar = Arrays.copyOf(logPaar, logAantal * 2);
      logCoach = Arrays.copyOf(logCoach, logAantal * 2);
      logStart = Arrays.copyOf(logStart, logAantal * 2);
    }
    logPersoon[logAantal] = persoon;
    logPaar[logAantal] = plan.paar[persoon];
    logCoach[logAantal] = plan.coach[persoon];
    logStart[logAantal] = plan.start[persoon];
    logAantal++;
    zet(persoon, paar, coach, start);
  }

  public void haalWeg(int persoon) {
    plaats(persoon, GEEN, GEEN, GEEN);
  }

  private void zet(int persoon, int paar, int coach, int start) {
    if (plan.paar[persoon] != GEEN) {
      verreken(persoon, -1);
    }
    plan.plaats(persoon, paar, coach, start);
    if (paar != GEEN) {
      waardeer(persoon);
      verreken(persoon, 1);
    }
  }

  private void verreken(int persoon, int teken) {
    int paar = plan.paar[persoon];
    int aanbod = probleem.paarAanbod[paar];
    int klasse = probleem.paarKlasse[paar];
    if (probleem.vastAanbod[persoon] == aanbod) {
      pinsOpen -= teken;
    }
    telAanbod(aanbod, persoon, teken);
    if ((probleem.paarVlaggen[paar] & BEGELEID) != 0) {
      int werkgever = probleem.aanbodWerkgever[aanbod];
      bijWerkgever[werkgever] += teken;
      lid(werkgeverLeden, werkgever, persoon, teken);
    }
    if ((probleem.paarVlaggen[paar] & BESCHUT) != 0 && probleem.beschutTerm[persoon] != GEEN) {
      telTerm(probleem.beschutTerm[persoon], teken);
    }
    int contract = probleem.aanbodContract[aanbod];
    if (contract != GEEN) {
      opContract[contract] += teken;
      lid(aanbodContractLeden, contract, persoon, teken);
    }
    for (int i = persoonTermVan[persoon]; i < persoonTermVan[persoon + 1]; i++) {
      telTerm(persoonTermen[i], teken);
    }
    for (int i = aanbodTermVan[aanbod]; i < aanbodTermVan[aanbod + 1]; i++) {
      telTerm(aanbodTermen[i], teken);
    }
    if (klasse != GEEN) {
      telCoach(plan.coach[persoon], klasse, plan.start[persoon], persoon, teken);
    }
    medium += (long) teken * probleem.prioriteit[persoon];
    soft += (long) teken * eigenSoft[persoon];
  }

  private void waardeer(int persoon) {
    int paar = plan.paar[persoon];
    int vertraging = plan.start[persoon] - probleem.eersteStart(paar);
    int punten = probleem.paarSoft[paar] - probleem.startvertraging * vertraging;
    if (probleem.paarKlasse[paar] != GEEN) {
      punten += probleem.coachSoft(persoon, plan.coach[persoon]);
    }
    boolean vast = probleem.vastAanbod[persoon] == probleem.paarAanbod[paar];
    eigenSoft[persoon] = punten;
    eigenWaarde[persoon] =
        (long) probleem.kappa * probleem.prioriteit[persoon] + punten + (vast ? VASTGEZET : 0);
  }

  private void telAanbod(int aanbod, int persoon, int teken) {
    groepTekort -= tekort(aanbod);
    opAanbod[aanbod] += teken;
    groepTekort += tekort(aanbod);
    lid(opAanbodLeden, aanbod, persoon, teken);
  }

  private int tekort(int aanbod) {
    return opAanbod[aanbod] > 0 && opAanbod[aanbod] < nodig[aanbod] ? 1 : 0;
  }

  private void telCoach(int coach, int klasse, int start, int persoon, int teken) {
    coachminuten.tel(coach, klasse, start, teken);
    lid(coachLeden, coach, persoon, teken);
    if (probleem.coachTerm[coach] != GEEN) {
      telTerm(probleem.coachTerm[coach], teken);
    }
    int contract = probleem.coachContract[coach];
    if (contract != GEEN) {
      opContract[contract] += teken;
      lid(coachContractLeden, contract, persoon, teken);
    }
  }

  private void telTerm(int term, int teken) {
    Trapterm trap = termen[term];
    int positie = teken > 0 ? ++opTerm[term] : opTerm[term]--;
    long punten = (long) teken * trap.marge(positie);
    if (trap.medium()) {
      medium += punten;
    } else {
      soft += punten;
    }
    termWinst[term] = termGewicht[term] * trap.marge(opTerm[term] + 1);
  }

  private static void lid(Leden leden, int groep, int persoon, int teken) {
    if (teken > 0) {
      leden.voegToe(groep, persoon);
    } else {
      leden.verwijder(groep, persoon);
    }
  }

  // Room

  /** Room on the place itself: plekken, werkgever, contract, and the group unless it is begun. */
  boolean magErbij(int paar, boolean groepBegint) {
    int aanbod = probleem.paarAanbod[paar];
    return plekVrij(aanbod)
        && (groepBegint || opAanbod[aanbod] + 1 >= nodig[aanbod])
        && contractVrij(aanbod)
        && werkgeverVrij(paar);
  }

  boolean plekVrij(int aanbod) {
    return opAanbod[aanbod] < probleem.plekken[aanbod];
  }

  boolean contractVrij(int aanbod) {
    int contract = probleem.aanbodContract[aanbod];
    return contract == GEEN || opContract[contract] < probleem.contractMaximum[contract];
  }

  boolean werkgeverVrij(int paar) {
    if ((probleem.paarVlaggen[paar] & BEGELEID) == 0) {
      return true;
    }
    int werkgever = probleem.aanbodWerkgever[probleem.paarAanbod[paar]];
    return probleem.werkgeverMaximum[werkgever] == ONBEGRENSD
        || bijWerkgever[werkgever] < probleem.werkgeverMaximum[werkgever];
  }

  /** Whether the contract of a coach has room, also for a place under the same contract. */
  boolean coachContractVrij(int coach, int aanbod) {
    int contract = probleem.coachContract[coach];
    if (contract == GEEN || probleem.contractMaximum[contract] == ONBEGRENSD) {
      return true;
    }
    int gevraagd = probleem.aanbodContract[aanbod] == contract ? 2 : 1;
    return opContract[contract] + gevraagd <= probleem.contractMaximum[contract];
  }

  /** Allowed starts of a pair at which a coach has the minutes; bits as in {@code paarStarts}. */
  int starts(int coach, int paar) {
    return coachminuten.starts(coach, probleem.paarKlasse[paar]) & probleem.paarStarts[paar];
  }

  /** Whether this coach may serve this person and has room from this start. */
  boolean coachKan(int persoon, int paar, int coach, int start) {
    return coach != GEEN
        && start >= 0
        && magCoach(persoon, coach)
        && probleem.coachSoft(persoon, coach) != Integer.MIN_VALUE
        && coachContractVrij(coach, probleem.paarAanbod[paar])
        && (starts(coach, paar) >> start & 1) != 0;
  }

  /** Whether a half pin leaves this coach open. */
  boolean magCoach(int persoon, int coach) {
    return probleem.vastCoach[persoon] == GEEN || probleem.vastCoach[persoon] == coach;
  }

  /** Soft points of a placed person, concave terms apart. */
  int eigenSoft(int persoon) {
    return eigenSoft[persoon];
  }

  /** What a placed person brings, concave terms apart; for choosing quickly. */
  long eigenWaarde(int persoon) {
    return plan.paar[persoon] == GEEN ? 0 : eigenWaarde[persoon];
  }
}
