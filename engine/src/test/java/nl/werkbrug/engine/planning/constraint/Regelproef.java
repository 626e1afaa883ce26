package nl.werkbrug.engine.planning.constraint;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.function.BiFunction;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Proefbouw;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Planmodel;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** A problem built by hand, and a plan made by hand in it, before one constraint. */
final class Regelproef {
  static final ConstraintVerifier<Planregels, Planmodel> REGELS =
      ConstraintVerifier.build(new Planregels(), Planmodel.class, Plaatsing.class)
          .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

  private final Planprobleem probleem;
  private final Plan plan;

  Regelproef(Proefbouw bouw) {
    probleem = bouw.maak();
    plan = new Plan(probleem.personen());
  }

  /** Places someone without begeleiding. */
  Regelproef plaats(int persoon, int aanbod) {
    return plaats(persoon, aanbod, GEEN, GEEN);
  }

  Regelproef plaats(int persoon, int aanbod, int coach, int start) {
    plan.plaats(persoon, probleem.findPaar(persoon, aanbod), coach, start);
    return this;
  }

  /** Gives someone who is not placed a begeleiding all the same. */
  Regelproef alleenBegeleiding(int persoon, int coach, int start) {
    plan.plaats(persoon, GEEN, coach, start);
    return this;
  }

  Planmodel model() {
    return Planmodel.van(probleem, plan);
  }

  SingleConstraintAssertion voor(BiFunction<Planregels, ConstraintFactory, Constraint> regel) {
    return REGELS.verifyThat(regel).givenSolution(model());
  }

  /**
   * Asserts the points of a rule that can both reward and penalize: the verifier knows no expected
   * impact for those, so that the rule stands alone and the whole score is compared.
   */
  void geeft(BiFunction<Planregels, ConstraintFactory, Constraint> regel, long soft) {
    ConstraintVerifier.<ConstraintProvider, Planmodel>build(
            factory -> new Constraint[] {regel.apply(new Planregels(), factory)},
            Planmodel.class,
            Plaatsing.class)
        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
        .verifyThat()
        .givenSolution(model())
        .scores(HardSoftLongScore.ofSoft(soft));
  }
}
