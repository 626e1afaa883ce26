package nl.werkbrug.engine.planning.constraint;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.AanbiederContract;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.Geplaatst;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.GroepTeKlein;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.JobcoachNodig;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.JobcoachPassend;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.JobcoachUren;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.Ongeschikt;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.Passendheid;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.PlekkenVol;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.Trapsgewijs;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.Vastgezet;
import nl.werkbrug.engine.planning.constraint.Rechtvaardiging.WerkgeverDraagkracht;
import nl.werkbrug.engine.planning.model.Begeleiding;
import nl.werkbrug.engine.planning.model.Contract;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Term;
import nl.werkbrug.engine.planning.model.Werkgevergrens;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * All rules of the planning, hard before medium and soft. Every weight is data of the round: kappa
 * and priority come with the person, steps with the term, points with the pair and the coach.
 *
 * <p>The constraints are written apart from {@link nl.werkbrug.engine.planning.Puntentelling}, and
 * every round asserts that both count the same.
 */
public class Planregels implements ConstraintProvider {
  public static final String PLEKKEN_VOL = "plekken-vol";
  public static final String JOBCOACH_UREN = "jobcoach-uren";
  public static final String JOBCOACH_NODIG = "jobcoach-nodig";
  public static final String ONGESCHIKT = "ongeschikt";
  public static final String VASTGEZET = "vastgezet";
  public static final String GROEP_TE_KLEIN = "groep-te-klein";
  public static final String WERKGEVER_DRAAGKRACHT = "werkgever-draagkracht";
  public static final String AANBIEDER_CONTRACT = "aanbieder-contract";
  public static final String GEPLAATST = "geplaatst";
  public static final String EVENWICHTIGE_VERDELING = "evenwichtige-verdeling";
  public static final String BESCHUT_AANTAL = "beschut-aantal";
  public static final String SROI_VERPLICHTING = "sroi-verplichting";
  public static final String PASSENDHEID = "passendheid";
  public static final String JOBCOACH_PASSEND = "jobcoach-passend";
  public static final String SPREIDING = "spreiding";

  /** The rules that a concave term may belong to. */
  public static final Set<String> TERMREGELS =
      Set.of(EVENWICHTIGE_VERDELING, BESCHUT_AANTAL, SROI_VERPLICHTING, SPREIDING);

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      plekkenVol(factory),
      jobcoachUren(factory),
      jobcoachNodig(factory),
      ongeschikt(factory),
      vastgezet(factory),
      groepTeKlein(factory),
      werkgeverDraagkracht(factory),
      aanbiederContract(factory),
      geplaatst(factory),
      evenwichtigeVerdeling(factory),
      beschutAantal(factory),
      sroiVerplichting(factory),
      passendheid(factory),
      jobcoachPassend(factory),
      spreiding(factory),
    };
  }

  /** At most {@code plekken} people per aanbod; one hard point for each too many. */
  Constraint plekkenVol(ConstraintFactory factory) {
    return geplaatsten(factory)
        .groupBy(Plaatsing::plek, ConstraintCollectors.count())
        .filter((plek, aantal) -> aantal > plek.plekken())
        .penalizeLong(HardSoftLongScore.ONE_HARD, (plek, aantal) -> aantal - plek.plekken())
        .justifyWith(
            (plek, aantal, score) ->
                new PlekkenVol(
                    PLEKKEN_VOL, score.hardScore(), plek.aanbod(), aantal, plek.plekken()))
        .asConstraint(PLEKKEN_VOL);
  }

  /** In every period no more minutes of a jobcoach than are free; one hard point per minute. */
  Constraint jobcoachUren(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .filter(Plaatsing::heeftJobcoach)
        .groupBy(Plaatsing::coach, Belasting.verzamel())
        .filter((coach, belasting) -> belasting.teVeel(coach) > 0)
        .penalizeLong(HardSoftLongScore.ONE_HARD, (coach, belasting) -> belasting.teVeel(coach))
        .justifyWith(
            (coach, belasting, score) ->
                new JobcoachUren(
                    JOBCOACH_UREN,
                    score.hardScore(),
                    coach.nummer(),
                    belasting.teVeelPerPeriode(coach)))
        .asConstraint(JOBCOACH_UREN);
  }

  /** Guidance that a placement needs is given by a jobcoach. */
  Constraint jobcoachNodig(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .filter(plaatsing -> plaatsing.vraagtJobcoach() && plaatsing.getBegeleiding() == null)
        .penalizeLong(HardSoftLongScore.ONE_HARD, plaatsing -> 1)
        .justifyWith(
            (plaatsing, score) ->
                new JobcoachNodig(
                    JOBCOACH_NODIG,
                    score.hardScore(),
                    plaatsing.getNummer(),
                    plaatsing.plek().aanbod()))
        .asConstraint(JOBCOACH_NODIG);
  }

  /** A start that the pair allows, and a jobcoach who may serve; one hard point for each. */
  Constraint ongeschikt(ConstraintFactory factory) {
    return geplaatsten(factory)
        .filter(plaatsing -> fouten(plaatsing) > 0)
        .penalizeLong(HardSoftLongScore.ONE_HARD, Planregels::fouten)
        .justifyWith(
            (plaatsing, score) ->
                new Ongeschikt(
                    ONGESCHIKT,
                    score.hardScore(),
                    plaatsing.getNummer(),
                    plaatsing.plek().aanbod(),
                    plaatsing.startToegestaan(),
                    !verkeerdeCoach(plaatsing)))
        .asConstraint(ONGESCHIKT);
  }

  private static long fouten(Plaatsing plaatsing) {
    return (plaatsing.startToegestaan() ? 0 : 1) + (verkeerdeCoach(plaatsing) ? 1 : 0);
  }

  private static boolean verkeerdeCoach(Plaatsing plaatsing) {
    Begeleiding begeleiding = plaatsing.getBegeleiding();
    return plaatsing.vraagtJobcoach() && begeleiding != null && !begeleiding.toegestaan();
  }

  /** Half pins on an aanbod or a jobcoach are honoured. */
  Constraint vastgezet(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .filter(plaatsing -> plaatsing.vastAanbodMist() || plaatsing.vastCoachMist())
        .penalizeLong(
            HardSoftLongScore.ONE_HARD,
            plaatsing -> (plaatsing.vastAanbodMist() ? 1 : 0) + (plaatsing.vastCoachMist() ? 1 : 0))
        .justifyWith(
            (plaatsing, score) ->
                new Vastgezet(
                    VASTGEZET,
                    score.hardScore(),
                    plaatsing.getNummer(),
                    plaatsing.vastAanbodMist(),
                    plaatsing.vastCoachMist()))
        .asConstraint(VASTGEZET);
  }

  /** A group begins with its minimum or not at all; one hard point for each person short. */
  Constraint groepTeKlein(ConstraintFactory factory) {
    return geplaatsten(factory)
        .groupBy(Plaatsing::plek, ConstraintCollectors.count())
        .filter((plek, aantal) -> aantal + plek.groepReeds() < plek.groepMinimum())
        .penalizeLong(
            HardSoftLongScore.ONE_HARD,
            (plek, aantal) -> plek.groepMinimum() - plek.groepReeds() - aantal)
        .justifyWith(
            (plek, aantal, score) ->
                new GroepTeKlein(
                    GROEP_TE_KLEIN,
                    score.hardScore(),
                    plek.aanbod(),
                    aantal + plek.groepReeds(),
                    plek.groepMinimum()))
        .asConstraint(GROEP_TE_KLEIN);
  }

  /** At most the werkgever's maximum of guided people; one hard point for each too many. */
  Constraint werkgeverDraagkracht(ConstraintFactory factory) {
    return geplaatsten(factory)
        .filter(plaatsing -> plaatsing.gekozen().begeleid())
        .groupBy(Planregels::werkgever, ConstraintCollectors.count())
        .filter((werkgever, aantal) -> aantal > werkgever.maximum())
        .penalizeLong(
            HardSoftLongScore.ONE_HARD, (werkgever, aantal) -> aantal - werkgever.maximum())
        .justifyWith(
            (werkgever, aantal, score) ->
                new WerkgeverDraagkracht(
                    WERKGEVER_DRAAGKRACHT,
                    score.hardScore(),
                    werkgever.werkgever(),
                    aantal,
                    werkgever.maximum()))
        .asConstraint(WERKGEVER_DRAAGKRACHT);
  }

  private static Werkgevergrens werkgever(Plaatsing plaatsing) {
    return plaatsing.plek().werkgever();
  }

  /** At most the contracted trajecten or plekken; one hard point for each too many. */
  Constraint aanbiederContract(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .flattenLast(Plaatsing::contracten)
        .groupBy(Function.<Contract>identity(), ConstraintCollectors.count())
        .filter((contract, aantal) -> aantal > contract.maximum())
        .penalizeLong(HardSoftLongScore.ONE_HARD, (contract, aantal) -> aantal - contract.maximum())
        .justifyWith(
            (contract, aantal, score) ->
                new AanbiederContract(
                    AANBIEDER_CONTRACT,
                    score.hardScore(),
                    contract.contract(),
                    aantal,
                    contract.maximum()))
        .asConstraint(AANBIEDER_CONTRACT);
  }

  /** Number placed, weighted by priority. */
  Constraint geplaatst(ConstraintFactory factory) {
    return geplaatsten(factory)
        .impactLong(HardSoftLongScore.ONE_SOFT, plaatsing -> plaatsing.getPersoon().waarde())
        .justifyWith(
            (plaatsing, score) ->
                new Geplaatst(
                    GEPLAATST,
                    score.softScore(),
                    plaatsing.getNummer(),
                    plaatsing.getPersoon().prioriteit()))
        .asConstraint(GEPLAATST);
  }

  /** Placements in the proportion of the beleidskader. */
  Constraint evenwichtigeVerdeling(ConstraintFactory factory) {
    return trap(factory, EVENWICHTIGE_VERDELING);
  }

  /** The yearly number of beschutte werkplekken of a gemeente. */
  Constraint beschutAantal(ConstraintFactory factory) {
    return trap(factory, BESCHUT_AANTAL);
  }

  /** The obligation of a SROI contract. */
  Constraint sroiVerplichting(ConstraintFactory factory) {
    return trap(factory, SROI_VERPLICHTING);
  }

  /** The fit of the pair. */
  Constraint passendheid(ConstraintFactory factory) {
    return geplaatsten(factory)
        .impactLong(HardSoftLongScore.ONE_SOFT, plaatsing -> plaatsing.gekozen().soft())
        .justifyWith(
            (plaatsing, score) ->
                new Passendheid(
                    PASSENDHEID,
                    score.softScore(),
                    plaatsing.getNummer(),
                    plaatsing.plek().aanbod()))
        .asConstraint(PASSENDHEID);
  }

  /** The fit of the jobcoach, less the delay of the start that waiting for one brings. */
  Constraint jobcoachPassend(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .filter(plaatsing -> plaatsing.vraagtJobcoach() && plaatsing.getBegeleiding() != null)
        .impactLong(HardSoftLongScore.ONE_SOFT, Plaatsing::begeleidingSoft)
        .justifyWith(
            (plaatsing, score) ->
                new JobcoachPassend(
                    JOBCOACH_PASSEND,
                    score.softScore(),
                    plaatsing.getNummer(),
                    Objects.requireNonNull(plaatsing.getBegeleiding()).coach().nummer(),
                    plaatsing.start()))
        .asConstraint(JOBCOACH_PASSEND);
  }

  /** Diminishing return of many placements at one werkgever, and of a full caseload. */
  Constraint spreiding(ConstraintFactory factory) {
    return trap(factory, SPREIDING);
  }

  private static Constraint trap(ConstraintFactory factory, String regel) {
    return factory
        .forEachIncludingNullVars(Plaatsing.class)
        .flattenLast(plaatsing -> plaatsing.termen(regel))
        .groupBy(Function.<Term>identity(), ConstraintCollectors.count())
        .impactLong(HardSoftLongScore.ONE_SOFT, Term::waarde)
        .justifyWith(
            (term, aantal, score) ->
                new Trapsgewijs(regel, score.softScore(), term.trap().id(), aantal))
        .asConstraint(regel);
  }

  private static UniConstraintStream<Plaatsing> geplaatsten(ConstraintFactory factory) {
    return factory.forEachIncludingNullVars(Plaatsing.class).filter(Plaatsing::isGeplaatst);
  }
}
