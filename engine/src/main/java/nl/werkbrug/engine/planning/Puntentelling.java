package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

/** Counts the score of a plan straight from the arrays, apart from OptaPlanner's constraints. */
public final class Puntentelling {

  private Puntentelling() {}

  /**
   * The whole score. Hard counts, each once below zero: people too many on an aanbod, minutes too
   * many of a coach in a period, placements without the guidance they need, coaches who may not
   * serve, starts that are not allowed, half pins not honoured, people short of a group that has
   * begun, guided people too many at a werkgever, placements too many under a contract.
   */
  public static Planscore tel(Planprobleem probleem, Plan plan) {
    long hard = 0;
    long medium = 0;
    long soft = 0;
    int[] opAanbod = new int[probleem.aanbodAantal()];
    int[] bijWerkgever = new int[probleem.werkgeverMaximum.length];
    int[] opContract = new int[probleem.contractMaximum.length];
    int[] minuten = new int[probleem.vrij.length];
    int[] opTerm = new int[probleem.termen.size()];
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      int paar = plan.paar[persoon];
      int aanbod = paar == GEEN ? GEEN : probleem.paarAanbod[paar];
      if (probleem.vastAanbod[persoon] != GEEN && probleem.vastAanbod[persoon] != aanbod) {
        hard--;
      }
      if (paar == GEEN) {
        continue;
      }
      int start = plan.start[persoon];
      if (start < 0 || (probleem.paarStarts[paar] >> start & 1) == 0) {
        hard--;
        start = Math.max(start, probleem.eersteStart(paar));
      }
      medium += probleem.prioriteit[persoon];
      soft += probleem.paarSoft[paar];
      soft -= (long) probleem.startvertraging * (start - probleem.eersteStart(paar));
      opAanbod[aanbod]++;
      if ((probleem.paarVlaggen[paar] & BEGELEID) != 0) {
        bijWerkgever[probleem.aanbodWerkgever[aanbod]]++;
      }
      if ((probleem.paarVlaggen[paar] & BESCHUT) != 0 && probleem.beschutTerm[persoon] != GEEN) {
        opTerm[probleem.beschutTerm[persoon]]++;
      }
      if (probleem.aanbodContract[aanbod] != GEEN) {
        opContract[probleem.aanbodContract[aanbod]]++;
      }
      for (int term : probleem.persoonTermen[persoon]) {
        opTerm[term]++;
      }
      for (int term : probleem.aanbodTermen[aanbod]) {
        opTerm[term]++;
      }
      int klasse = probleem.paarKlasse[paar];
      if (klasse == GEEN) {
        continue;
      }
      int coach = plan.coach[persoon];
      if (probleem.vastCoach[persoon] != GEEN && probleem.vastCoach[persoon] != coach) {
        hard--;
      }
      int voorCoach = coach == GEEN ? Integer.MIN_VALUE : probleem.coachSoft(persoon, coach);
      if (voorCoach == Integer.MIN_VALUE) {
        hard--;
        continue;
      }
      soft += voorCoach;
      for (int periode = start; periode < PERIODEN; periode++) {
        minuten[coach * PERIODEN + periode] += probleem.minuten(klasse, start, periode);
      }
      if (probleem.coachTerm[coach] != GEEN) {
        opTerm[probleem.coachTerm[coach]]++;
      }
      if (probleem.coachContract[coach] != GEEN) {
        opContract[probleem.coachContract[coach]]++;
      }
    }
    for (int aanbod = 0; aanbod < opAanbod.length; aanbod++) {
      hard -= Math.max(0, opAanbod[aanbod] - probleem.plekken[aanbod]);
      int aanwezig = opAanbod[aanbod] + probleem.groepReeds[aanbod];
      if (opAanbod[aanbod] > 0) {
        hard -= Math.max(0, probleem.groepMinimum[aanbod] - aanwezig);
      }
    }
    hard -= teVeel(minuten, probleem.vrij);
    hard -= teVeel(bijWerkgever, probleem.werkgeverMaximum);
    hard -= teVeel(opContract, probleem.contractMaximum);
    for (int term = 0; term < opTerm.length; term++) {
      Trapterm trap = probleem.termen.get(term);
      long punten = trap.waarde(opTerm[term]);
      if (trap.medium()) {
        medium += punten;
      } else {
        soft += punten;
      }
    }
    return new Planscore(hard, medium, soft);
  }

  /** Whether the first plan is worth more than the second: hard first, then the weighted sum. */
  public static boolean isBeter(Planprobleem probleem, Plan een, Plan ander) {
    Planscore score = tel(probleem, een);
    Planscore andere = tel(probleem, ander);
    return score.hard() != andere.hard()
        ? score.hard() > andere.hard()
        : score.som(probleem.kappa) > andere.som(probleem.kappa);
  }

  private static long teVeel(int[] gebruik, int[] maximum) {
    long som = 0;
    for (int i = 0; i < gebruik.length; i++) {
      som += Math.max(0, gebruik[i] - maximum[i]);
    }
    return som;
  }
}
