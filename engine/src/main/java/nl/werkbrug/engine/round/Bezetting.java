package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/** What a plan uses of every capacity, and how often each term counts. */
final class Bezetting {
  private final Planprobleem probleem;
  final int[] opAanbod;
  final int[] bijWerkgever;
  final int[] opContract;
  final int[] minuten;
  final int[] opTerm;

  Bezetting(Planprobleem probleem, Plan plan) {
    this.probleem = probleem;
    opAanbod = new int[probleem.aanbodAantal()];
    bijWerkgever = new int[probleem.werkgeverMaximum.length];
    opContract = new int[probleem.contractMaximum.length];
    minuten = new int[probleem.vrij.length];
    opTerm = new int[probleem.termen.size()];
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      if (plan.geplaatst(persoon)) {
        tel(plan, persoon);
      }
    }
  }

  private void tel(Plan plan, int persoon) {
    int paar = plan.paar[persoon];
    int aanbod = probleem.paarAanbod[paar];
    opAanbod[aanbod]++;
    if ((probleem.paarVlaggen[paar] & Planprobleem.BEGELEID) != 0) {
      bijWerkgever[probleem.aanbodWerkgever[aanbod]]++;
    }
    if (probleem.aanbodContract[aanbod] != GEEN) {
      opContract[probleem.aanbodContract[aanbod]]++;
    }
    for (int term : termen(plan, persoon)) {
      opTerm[term]++;
    }
    int klasse = probleem.paarKlasse[paar];
    int coach = plan.coach[persoon];
    if (klasse == GEEN || coach == GEEN) {
      return;
    }
    for (int periode = 0; periode < PERIODEN; periode++) {
      minuten[coach * PERIODEN + periode] += probleem.minuten(klasse, plan.start[persoon], periode);
    }
    if (probleem.coachContract[coach] != GEEN) {
      opContract[probleem.coachContract[coach]]++;
    }
  }

  /** The terms in which the placement of a person counts. */
  int[] termen(Plan plan, int persoon) {
    int paar = plan.paar[persoon];
    int[] vanPersoon = probleem.persoonTermen[persoon];
    int[] vanAanbod = probleem.aanbodTermen[probleem.paarAanbod[paar]];
    boolean beschut =
        (probleem.paarVlaggen[paar] & Planprobleem.BESCHUT) != 0
            && probleem.beschutTerm[persoon] != GEEN;
    int coach = probleem.paarKlasse[paar] == GEEN ? GEEN : plan.coach[persoon];
    boolean metCoach = coach != GEEN && probleem.coachTerm[coach] != GEEN;
    int[] termen =
        new int[vanPersoon.length + vanAanbod.length + (beschut ? 1 : 0) + (metCoach ? 1 : 0)];
    System.arraycopy(vanPersoon, 0, termen, 0, vanPersoon.length);
    System.arraycopy(vanAanbod, 0, termen, vanPersoon.length, vanAanbod.length);
    int volgende = vanPersoon.length + vanAanbod.length;
    if (beschut) {
      termen[volgende++] = probleem.beschutTerm[persoon];
    }
    if (metCoach) {
      termen[volgende] = probleem.coachTerm[coach];
    }
    return termen;
  }

  boolean plekVrij(int aanbod) {
    return opAanbod[aanbod] < probleem.plekken[aanbod];
  }

  /** Whether a group would be large enough with one more. */
  boolean groepHaalbaar(int aanbod) {
    return opAanbod[aanbod] + probleem.groepReeds[aanbod] + 1 >= probleem.groepMinimum[aanbod];
  }

  boolean werkgeverVrij(int paar) {
    int werkgever = probleem.aanbodWerkgever[probleem.paarAanbod[paar]];
    return (probleem.paarVlaggen[paar] & Planprobleem.BEGELEID) == 0
        || bijWerkgever[werkgever] < probleem.werkgeverMaximum[werkgever];
  }

  /** Whether some coach who may serve the person has time for the pair, in some start. */
  boolean coachVrij(int persoon, int paar) {
    int klasse = probleem.paarKlasse[paar];
    if (klasse == GEEN) {
      return true;
    }
    for (int keuze = probleem.coachVan[persoon]; keuze < probleem.coachVan[persoon + 1]; keuze++) {
      for (int start = 0; start < PERIODEN; start++) {
        if ((probleem.paarStarts[paar] >> start & 1) != 0
            && past(probleem.coachKeuze[keuze], klasse, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean past(int coach, int klasse, int start) {
    for (int periode = start; periode < PERIODEN; periode++) {
      int plaats = coach * PERIODEN + periode;
      if (minuten[plaats] + probleem.minuten(klasse, start, periode) > probleem.vrij[plaats]) {
        return false;
      }
    }
    return true;
  }
}
