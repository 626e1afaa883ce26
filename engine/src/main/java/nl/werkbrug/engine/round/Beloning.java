package nl.werkbrug.engine.round;

import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.Trapterm;

/** The rewards of a plan per level, without what is taken off: what gap percentages are of. */
record Beloning(long medium, long soft) {

  static Beloning van(Planprobleem probleem, Plan plan) {
    Planscore score = Puntentelling.tel(probleem, plan);
    Bezetting bezetting = new Bezetting(probleem, plan);
    long medium = score.medium();
    long soft = score.soft();
    for (int term = 0; term < bezetting.opTerm.length; term++) {
      Trapterm trap = probleem.termen.get(term);
      long aftrek = Math.min(0, trap.waarde(bezetting.opTerm[term]));
      if (trap.medium()) {
        medium -= aftrek;
      } else {
        soft -= aftrek;
      }
    }
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      if (plan.geplaatst(persoon)) {
        int uitstel = plan.start[persoon] - probleem.eersteStart(plan.paar[persoon]);
        soft += (long) probleem.startvertraging * uitstel;
      }
    }
    return new Beloning(medium, soft);
  }
}
