package nl.werkbrug.engine.planning;

import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Voortgang.Fase;
import nl.werkbrug.engine.planning.constraint.Planregels;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Planmodel;
import nl.werkbrug.engine.planning.zet.Zetlijst;
import nl.werkbrug.engine.planning.zet.Zoekgrens;
import nl.werkbrug.engine.planning.zoeken.Verbetering;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolutionUpdatePolicy;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** The phase in which OptaPlanner polishes a plan under all constraints, and checks its score. */
final class Optaplanner {
  private static final int LATE_ACCEPTATIE = 400;

  private final Planprobleem probleem;
  private final Planopdracht opdracht;
  private final Voortgangsluisteraar luisteraar;
  private final Rem rem;
  private final long gedaan;
  private @Nullable Solver<Planmodel> solver;
  private Planscore beste = new Planscore(0, 0, 0);
  private long stappen;

  /**
   * @param gedaan moves tried before
   */
  Optaplanner(
      Planprobleem probleem,
      Planopdracht opdracht,
      Voortgangsluisteraar luisteraar,
      Rem rem,
      long gedaan) {
    this.probleem = probleem;
    this.opdracht = opdracht;
    this.luisteraar = luisteraar;
    this.rem = rem;
    this.gedaan = gedaan;
  }

  /** Moves drawn. */
  long stappen() {
    return stappen;
  }

  /** Model and constraints, without phases. */
  static SolverConfig model() {
    return new SolverConfig()
        .withSolutionClass(Planmodel.class)
        .withEntityClasses(Plaatsing.class)
        .withConstraintProviderClass(Planregels.class)
        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
  }

  /**
   * Improves a feasible plan, or returns it as it was.
   *
   * @throws IllegalStateException when the constraints and the arrays count differently
   */
  Plan verfijn(Plan plan, Planscore score) {
    beste = score;
    Planmodel model = Planmodel.van(probleem, plan);
    BooleanSupplier stop = () -> rem.stopt(() -> beste);
    if (opdracht.optaplannerstappen() == 0 || probleem.personen() == 0 || stop.getAsBoolean()) {
      SolutionManager<Planmodel, HardSoftLongScore> teller =
          SolutionManager.create(SolverFactory.<Planmodel>create(model()));
      return gecontroleerd(plan, teller.update(model, SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
    }
    double warmte = Verbetering.temperatuur(probleem);
    Zoekgrens grens =
        new Zoekgrens(
            probleem, (long) (warmte / 2), opdracht.optaplannerstappen(), stop, this::stop);
    model.zetZoekgrens(grens);
    Solver<Planmodel> nieuw = SolverFactory.<Planmodel>create(zoekend()).buildSolver();
    nieuw.addEventListener(
        event -> {
          Plan nieuwe = event.getNewBestSolution().naarPlan();
          beste = Puntentelling.tel(probleem, nieuwe);
          luisteraar.meld(
              new Voortgang(Fase.OPTAPLANNER, gedaan + grens.aantal(), beste, rem.kloof(beste)));
          luisteraar.beste(() -> nieuwe);
        });
    solver = nieuw;
    Planmodel uitkomst = nieuw.solve(model);
    stappen = grens.aantal();
    HardSoftLongScore geteld = uitkomst.getScore();
    if (geteld == null) {
      throw new IllegalStateException("OptaPlanner gaf geen score");
    }
    return gecontroleerd(uitkomst.naarPlan(), geteld);
  }

  private void stop() {
    if (solver != null) {
      solver.terminateEarly();
    }
  }

  private SolverConfig zoekend() {
    return model()
        .withRandomSeed(opdracht.seed())
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Zetlijst.class))
                .withAcceptorConfig(
                    new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTATIE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }

  private Plan gecontroleerd(Plan plan, HardSoftLongScore geteld) {
    Planscore score = Puntentelling.tel(probleem, plan);
    if (geteld.hardScore() != score.hard() || geteld.softScore() != score.som(probleem.kappa)) {
      throw new IllegalStateException(
          "de tellingen verschillen: OptaPlanner %s, matrices hard %d en som %d"
              .formatted(geteld, score.hard(), score.som(probleem.kappa)));
    }
    return plan;
  }
}
