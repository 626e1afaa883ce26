package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.werkbrug.engine.planning.Uitwerking.Belet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void saysWhatTheWholeCountSays(long seed) {
    Planprobleem probleem = Proefprobleem.maak(80, 30, 4, 10, seed, Proefprobleem.ALLES);
    Plan plan = los(probleem);
    Effect effect = new Effect(probleem, plan);
    Planscore nu = Puntentelling.tel(probleem, plan);
    int mogelijk = 0;

    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      for (Uitwerking wat : effect.voorPersoon(persoon)) {
        if (wat.kan()) {
          mogelijk++;
          Plan anders = pasToe(plan, wat);
          Planscore score = Puntentelling.tel(probleem, anders);
          assertThat(score.hard()).isGreaterThanOrEqualTo(nu.hard());
          assertThat(score.medium() - nu.medium()).isEqualTo(wat.medium());
          assertThat(score.soft() - nu.soft()).isEqualTo(wat.soft());
        }
      }
    }

    assertThat(mogelijk).isGreaterThan(50);
  }

  @Test
  void keepsThePlanAsItWas() {
    Planprobleem probleem = Proefprobleem.maak(80, 30, 4, 10, 4, Proefprobleem.ALLES);
    Effect effect = new Effect(probleem, los(probleem));

    List<Uitwerking> eerste = effect.voorPersoon(3);
    for (int aanbod = 0; aanbod < probleem.aanbodAantal(); aanbod++) {
      effect.voorAanbod(aanbod);
    }

    assertThat(effect.voorPersoon(3)).isEqualTo(eerste);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void aLimitedAnswerIsPartOfTheWholeOne(long seed) {
    Planprobleem probleem = Proefprobleem.maak(80, 30, 4, 10, seed, Proefprobleem.ALLES);
    Effect effect = new Effect(probleem, los(probleem));

    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      List<Uitwerking> alles = effect.voorPersoon(persoon);
      assertThat(effect.voorPersoon(persoon, 1_000)).isEqualTo(alles);
      assertThat(effect.voorPersoon(persoon, 3)).hasSizeLessThanOrEqualTo(6).isSubsetOf(alles);
    }
    for (int aanbod = 0; aanbod < probleem.aanbodAantal(); aanbod++) {
      assertThat(effect.voorAanbod(aanbod, 1_000)).isEqualTo(effect.voorAanbod(aanbod));
    }
  }

  @Test
  void movesTheOneOnThePlekToTheirOwnBest() {
    Proefbouw bouw = new Proefbouw();
    int geliefd = bouw.aanbod(1);
    int vrij = bouw.aanbod(1);
    int zittend = bouw.persoon(10);
    bouw.paar(zittend, geliefd, 500);
    bouw.paar(zittend, vrij, 450);
    int nieuw = bouw.persoon(20);
    bouw.paar(nieuw, geliefd, 300);
    Planprobleem probleem = bouw.maak();
    Plan plan = new Plan(2);
    plan.plaats(zittend, probleem.findPaar(zittend, geliefd), GEEN, 0);

    Uitwerking wat = new Effect(probleem, plan).van(probleem.findPaar(nieuw, geliefd));

    assertThat(wat)
        .isEqualTo(
            new Uitwerking(
                nieuw,
                probleem.findPaar(nieuw, geliefd),
                Belet.GEEN,
                GEEN,
                0,
                zittend,
                probleem.findPaar(zittend, vrij),
                GEEN,
                0,
                20,
                250));
  }

  @Test
  void saysWhatStandsInTheWay() {
    Proefbouw bouw = new Proefbouw();
    int vacature = bouw.aanbod(1);
    int groep = bouw.groep(4, 3, 0);
    int contract = bouw.aanbod(1, 0, bouw.contract(0));
    int klasse = bouw.klasse(60);
    int coach = bouw.coach(59);
    int persoon = bouw.persoon(10);
    bouw.paar(persoon, vacature, klasse, 500, 1, 0);
    bouw.paar(persoon, groep, 400);
    bouw.paar(persoon, contract, 300);
    bouw.keuze(persoon, coach, 5);
    Planprobleem probleem = bouw.maak();
    Effect effect = new Effect(probleem, new Plan(1));

    assertThat(effect.van(0).belet()).isEqualTo(Belet.JOBCOACH_UREN);
    assertThat(effect.van(0, coach).belet()).isEqualTo(Belet.JOBCOACH_UREN);
    assertThat(effect.van(1).belet()).isEqualTo(Belet.GROEP);
    assertThat(effect.van(2).belet()).isEqualTo(Belet.AANBIEDER_CONTRACT);
  }

  @Test
  void triesAnotherJobcoachForTheSamePlek() {
    Proefbouw bouw = new Proefbouw();
    int vacature = bouw.aanbod(1);
    int klasse = bouw.klasse(60);
    int coach = bouw.coach(600);
    int ander = bouw.coach(600);
    int persoon = bouw.persoon(10);
    bouw.paar(persoon, vacature, klasse, 500, 1, 0);
    bouw.keuze(persoon, coach, 50);
    bouw.keuze(persoon, ander, 20);
    Planprobleem probleem = bouw.maak();
    Plan plan = new Plan(1);
    plan.plaats(persoon, 0, coach, 0);

    Uitwerking wat = new Effect(probleem, plan).van(0, ander);

    assertThat(wat.kan()).isTrue();
    assertThat(wat.coach()).isEqualTo(ander);
    assertThat(wat.medium()).isZero();
    assertThat(wat.soft()).isEqualTo(-30);
  }

  private static Plan pasToe(Plan plan, Uitwerking wat) {
    Plan anders = plan.kopie();
    if (wat.verdrongen() != GEEN) {
      anders.plaats(
          wat.verdrongen(), wat.verdrongenPaar(), wat.verdrongenCoach(), wat.verdrongenStart());
    }
    anders.plaats(wat.persoon(), wat.paar(), wat.coach(), wat.start());
    return anders;
  }

  private static Plan los(Planprobleem probleem) {
    Planopdracht opdracht = new Planopdracht(1, 20_000, 0, Duration.ofMinutes(5), null, null, null);
    return Planner.los(probleem, opdracht, Voortgangsluisteraar.geen(), () -> false).plan();
  }
}
