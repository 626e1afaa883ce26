package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planner;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;
import nl.werkbrug.engine.planning.relaxation.Uitbreiding;
import org.jspecify.annotations.Nullable;

/**
 * Where the planning begins.
 *
 * @param probleem the candidates of the relaxation, with the pairs of an earlier plan
 * @param plan null to begin greedily
 */
record Beginplan(Planprobleem probleem, @Nullable Plan plan) {

  /**
   * The better of the start of the relaxation and an earlier plan.
   *
   * @param alles the problem with every pair
   * @param vasthouden whether the earlier plan is the begin in any case: another one would change
   *     more people than it helps
   */
  static Beginplan van(
      Planprobleem alles,
      @Nullable Relaxatieresultaat relaxatie,
      Tussenstand.@Nullable Indices eerder,
      boolean vasthouden) {
    if (eerder == null) {
      return relaxatie == null
          ? new Beginplan(alles, null)
          : new Beginplan(relaxatie.probleem(), relaxatie.start());
    }
    if (relaxatie == null) {
      return new Beginplan(alles, Planner.begaanbaar(alles, eerder.plan(alles)));
    }
    List<int[]> erbij = ontbrekend(alles, relaxatie.probleem(), eerder);
    Planprobleem probleem =
        erbij.isEmpty() ? relaxatie.probleem() : Uitbreiding.metParen(relaxatie.probleem(), erbij);
    Plan oud = Planner.begaanbaar(probleem, eerder.plan(probleem));
    if (vasthouden) {
      return new Beginplan(
          probleem,
          Relaxatie.ketens(probleem, relaxatie.grens().som(), oud, Relaxatieopdracht.van(10)));
    }
    Plan nieuw = vertaald(relaxatie.probleem(), relaxatie.start(), probleem);
    return new Beginplan(probleem, Puntentelling.isBeter(probleem, oud, nieuw) ? oud : nieuw);
  }

  private static List<int[]> ontbrekend(
      Planprobleem alles, Planprobleem kandidaten, Tussenstand.Indices eerder) {
    List<int[]> erbij = new ArrayList<>();
    for (int persoon = 0; persoon < alles.personen(); persoon++) {
      int aanbod = eerder.aanbod[persoon];
      int paar = aanbod == GEEN ? GEEN : alles.findPaar(persoon, aanbod);
      if (paar != GEEN && kandidaten.findPaar(persoon, aanbod) == GEEN) {
        erbij.add(
            new int[] {
              persoon,
              aanbod,
              alles.paarKlasse[paar],
              alles.paarSoft[paar],
              alles.paarStarts[paar],
              alles.paarVlaggen[paar]
            });
      }
    }
    return erbij;
  }

  /** The same plan in a problem with more pairs. */
  private static Plan vertaald(Planprobleem van, Plan plan, Planprobleem naar) {
    Plan uit = new Plan(naar.personen());
    for (int persoon = 0; persoon < naar.personen(); persoon++) {
      if (plan.geplaatst(persoon)) {
        uit.plaats(
            persoon,
            naar.findPaar(persoon, van.paarAanbod[plan.paar[persoon]]),
            plan.coach[persoon],
            plan.start[persoon]);
      }
    }
    return uit;
  }
}
