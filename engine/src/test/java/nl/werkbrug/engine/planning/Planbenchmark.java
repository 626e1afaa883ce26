package nl.werkbrug.engine.planning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.werkbrug.engine.planning.Proefprobleem.Proefregel;
import nl.werkbrug.engine.planning.model.Planmodel;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.solver.SolverFactory;

/**
 * Prints what each phase brings, with OptaPlanner's defaults on the same model beside it.
 * Arguments: seconds for those defaults (60; 0 leaves them out), moves on the arrays per person (1
 * 500).
 */
public final class Planbenchmark {

  private Planbenchmark() {}

  public static void main(String[] argumenten) {
    int seconden = argumenten.length > 0 ? Integer.parseInt(argumenten[0]) : 60;
    long perPersoon = argumenten.length > 1 ? Long.parseLong(argumenten[1]) : 1_500;
    meet(1_000, 300, 20, seconden, perPersoon);
    meet(10_000, 2_500, 200, seconden, perPersoon);
  }

  private static void meet(int personen, int aanbod, int coaches, int seconden, long perPersoon) {
    Set<Proefregel> regels = EnumSet.allOf(Proefregel.class);
    regels.remove(Proefregel.PIN);
    Planprobleem probleem = Proefprobleem.maak(personen, aanbod, coaches, 40, 1, regels);
    System.out.printf("%d personen, %d aanbod, %d jobcoaches%n", personen, aanbod, coaches);
    Planscore gulzig = druk("gulzig", probleem, opdracht(0, 0), null);
    druk("+ verbetering", probleem, opdracht(perPersoon * personen, 0), gulzig);
    druk("+ OptaPlanner", probleem, opdracht(perPersoon * personen, 200_000), gulzig);
    if (seconden > 0) {
      long begin = System.nanoTime();
      Planmodel model =
          SolverFactory.<Planmodel>create(
                  Optaplanner.model().withTerminationSpentLimit(Duration.ofSeconds(seconden)))
              .buildSolver()
              .solve(Planmodel.van(probleem, new Plan(personen)));
      regel("OptaPlanner zelf", Puntentelling.tel(probleem, model.naarPlan()), begin, 0, gulzig);
    }
  }

  private static Planopdracht opdracht(long zoekstappen, long optaplannerstappen) {
    return new Planopdracht(
        1, zoekstappen, optaplannerstappen, Duration.ofMinutes(10), null, null, null);
  }

  private static Planscore druk(
      String naam, Planprobleem probleem, Planopdracht opdracht, @Nullable Planscore gulzig) {
    long begin = System.nanoTime();
    long rekentijd = rekentijd();
    Planresultaat uitkomst =
        Planner.los(probleem, opdracht, Voortgangsluisteraar.geen(), () -> false);
    regel(naam, uitkomst.score(), begin, rekentijd() - rekentijd, gulzig);
    return uitkomst.score();
  }

  private static void regel(
      String naam, Planscore score, long begin, long rekentijd, @Nullable Planscore gulzig) {
    System.out.printf(
        Locale.ROOT,
        "  %-17s hard %4d  medium %8d  soft %9d  %6.1f s (rekentijd %.1f s)%s%n",
        naam,
        score.hard(),
        score.medium(),
        score.soft(),
        (System.nanoTime() - begin) / 1e9,
        rekentijd / 1e9,
        gulzig == null
            ? ""
            : "  %+.2f%% / %+.2f%%"
                .formatted(
                    100.0 * (score.medium() - gulzig.medium()) / gulzig.medium(),
                    100.0 * (score.soft() - gulzig.soft()) / gulzig.soft()));
  }

  private static long rekentijd() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
