package nl.werkbrug.engine.planning.model;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * The planning solution: all placements of a round. Its score has two levels, hard and the sum
 * {@code soft + kappa * medium}; medium and soft are reported apart by {@link
 * nl.werkbrug.engine.planning.Puntentelling}.
 */
@PlanningSolution(solutionCloner = Planmodel.Kopieerder.class)
public class Planmodel {
  private List<Plaatsing> plaatsingen;
  private @Nullable HardSoftLongScore score;
  private @Nullable Object zetbron;
  private @Nullable Object zoekgrens;

  @SuppressWarnings("NullAway") // OptaPlanner wants this constructor
  Planmodel() {}

  private Planmodel(List<Plaatsing> plaatsingen) {
    this.plaatsingen = plaatsingen;
  }

  /** The model of a problem with a plan in it. */
  public static Planmodel van(Planprobleem probleem, Plan plan) {
    Feiten feiten = new Feiten(probleem);
    List<Plaatsing> plaatsingen = new ArrayList<>(probleem.personen());
    for (int i = 0; i < probleem.personen(); i++) {
      Persoon persoon = feiten.persoon(i);
      Plaatsing plaatsing = new Plaatsing(persoon, feiten);
      plaatsing.setPaar(persoon.paar(plan.paar[i]));
      plaatsing.setBegeleiding(persoon.begeleiding(plan.coach[i], plan.start[i]));
      plaatsingen.add(plaatsing);
    }
    return new Planmodel(plaatsingen);
  }

  /** The plan, begeleiding without need cleared. */
  public Plan naarPlan() {
    Plan plan = new Plan(plaatsingen.size());
    for (int i = 0; i < plaatsingen.size(); i++) {
      Plaatsing plaatsing = plaatsingen.get(i);
      Paarkeuze paar = plaatsing.getPaar();
      if (paar != null) {
        Begeleiding begeleiding = plaatsing.vraagtJobcoach() ? plaatsing.getBegeleiding() : null;
        int coach = begeleiding == null ? GEEN : begeleiding.coach().nummer();
        int start = begeleiding == null ? paar.eersteStart() : begeleiding.start();
        plan.plaats(i, paar.nummer(), coach, start);
      }
    }
    return plan;
  }

  @PlanningEntityCollectionProperty
  public List<Plaatsing> getPlaatsingen() {
    return plaatsingen;
  }

  @PlanningScore
  public @Nullable HardSoftLongScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftLongScore score) {
    this.score = score;
  }

  /** What the moves of this working solution are drawn from; not copied with the solution. */
  public @Nullable Object zetbron() {
    return zetbron;
  }

  public void zetZetbron(@Nullable Object bron) {
    zetbron = bron;
  }

  /** The limits of the search, which every copy shares. */
  public @Nullable Object zoekgrens() {
    return zoekgrens;
  }

  public void zetZoekgrens(Object grens) {
    zoekgrens = grens;
  }

  /** Copies the placements and shares all facts; OptaPlanner's own cloner is far slower. */
  public static final class Kopieerder implements SolutionCloner<Planmodel> {
    @Override
    public Planmodel cloneSolution(Planmodel origineel) {
      List<Plaatsing> kopieen = new ArrayList<>(origineel.plaatsingen.size());
      for (Plaatsing plaatsing : origineel.plaatsingen) {
        kopieen.add(plaatsing.kopie());
      }
      Planmodel kopie = new Planmodel(kopieen);
      kopie.score = origineel.score;
      kopie.zoekgrens = origineel.zoekgrens;
      return kopie;
    }
  }
}
