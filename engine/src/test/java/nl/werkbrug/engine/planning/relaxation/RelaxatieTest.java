package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planner;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat.Einde;
import org.junit.jupiter.api.Test;

class RelaxatieTest {
  private static Relaxatieresultaat los(Planprobleem probleem, Relaxatieopdracht opdracht) {
    return Relaxatie.los(probleem, opdracht, Relaxatievoortgang.stil(), () -> false);
  }

  @Test
  void boundNeverLiesBelowAnyFeasiblePlan() {
    int geteld = 0;
    for (long seed = 0; seed < 3000; seed++) {
      KleinGeval geval = KleinGeval.maak(seed);

      Relaxatieresultaat uit =
          los(
              geval.probleem,
              new Relaxatieopdracht(
                  10 + (int) (seed % 40),
                  1,
                  Duration.ofMinutes(1),
                  1 + (int) (seed % 5),
                  geval.rest));

      Grens grens = uit.grens();
      String naam = "seed " + seed;
      boolean[] kan = {false};
      boolean geprobeerd =
          geval.allePlannen(
              5_000,
              (plan, score) -> {
                int pinOnvervuld = 0;
                for (int i = 0; i < geval.heel.personen(); i++) {
                  boolean vast = geval.heel.vastAanbod[i] != GEEN;
                  pinOnvervuld += vast && !plan.geplaatst(i) ? 1 : 0;
                }
                if (score.hard() + pinOnvervuld < 0) {
                  return;
                }
                kan[0] |= score.hard() == 0;
                assertThat(grens.mediumPunten()).as(naam).isGreaterThanOrEqualTo(score.medium());
                assertThat(grens.somPunten())
                    .as(naam)
                    .isGreaterThanOrEqualTo(score.som(geval.heel.kappa));
                assertThat(grens.softPunten(score.medium()))
                    .as(naam)
                    .isGreaterThanOrEqualTo(score.soft());
              });
      Planscore start = Puntentelling.tel(uit.probleem(), uit.start());
      assertThat(uit.score()).as(naam).isEqualTo(start);
      if (kan[0]
          && uit.erbij() == geval.heel.paarAanbod.length - geval.probleem.paarAanbod.length) {
        assertThat(start.hard()).as(naam).isZero();
      }
      geteld += geprobeerd ? 1 : 0;
    }
    assertThat(geteld).isGreaterThan(2000);
  }

  @Test
  void startBreaksNoHardRuleWithoutHalfPins() {
    for (long seed = 5000; seed < 8000; seed++) {
      KleinGeval geval = KleinGeval.maak(seed);
      boolean pinnen = false;
      for (int vast : geval.probleem.vastAanbod) {
        pinnen |= vast != GEEN;
      }
      if (!pinnen) {
        Relaxatieresultaat uit = los(geval.probleem, Relaxatieopdracht.van(10).metDraden(1));

        assertThat(uit.score().hard()).as("seed " + seed).isZero();
      }
    }
  }

  @Test
  void publishedPricesGiveTheBoundToAnIndependentCheck() {
    for (long seed = 0; seed < 1000; seed++) {
      KleinGeval geval = KleinGeval.maak(seed);

      Grens grens =
          los(geval.probleem, Relaxatieopdracht.van(15).metDraden(1).metRest(geval.rest)).grens();

      for (Prijzen prijzen : List.of(grens.medium(), grens.som(), grens.soft())) {
        assertThat(Grenscontrole.reken(geval.heel, prijzen))
            .as("seed " + seed)
            .isEqualTo(BigInteger.valueOf(prijzen.waarde()));
      }
    }
  }

  @Test
  void publishedPricesGiveTheBoundOfARegion() {
    Planprobleem regio = Voorbeeldregio.maak(400, 120, 8, 15, 3);

    Grens grens = los(regio, Relaxatieopdracht.van(60)).grens();

    for (Prijzen prijzen : List.of(grens.medium(), grens.som(), grens.soft())) {
      assertThat(Grenscontrole.reken(regio, prijzen))
          .isEqualTo(BigInteger.valueOf(prijzen.waarde()));
    }
  }

  @Test
  void publishedPricesGiveTheBoundWhereEveryKlasseFitsOneCoach() {
    Planprobleem probleem = Toewijzing.maak('e', 12, 60, 3).alsPlanprobleem();

    Relaxatieresultaat uit =
        Relaxatie.los(probleem, Relaxatieopdracht.van(60), Relaxatievoortgang.stil(), () -> false);

    Grens grens = uit.grens();
    for (Prijzen prijzen : List.of(grens.medium(), grens.som(), grens.soft())) {
      assertThat(Grenscontrole.reken(probleem, prijzen))
          .isEqualTo(BigInteger.valueOf(prijzen.waarde()));
    }
  }

  @Test
  void sameInputGivesSameOutputWithOneAndTwoThreads() {
    Planprobleem regio = Voorbeeldregio.maak(700, 200, 15, 20, 5);

    Relaxatieresultaat een = los(regio, Relaxatieopdracht.van(40).metDraden(1));
    Relaxatieresultaat twee = los(regio, Relaxatieopdracht.van(40).metDraden(2));
    Relaxatieresultaat drie = los(regio, Relaxatieopdracht.van(40).metDraden(3));

    for (Relaxatieresultaat ander : List.of(twee, drie)) {
      assertThat(ander.score()).isEqualTo(een.score());
      assertThat(ander.start().paar).isEqualTo(een.start().paar);
      assertThat(ander.start().coach).isEqualTo(een.start().coach);
      assertThat(ander.start().start).isEqualTo(een.start().start);
      assertThat(ander.grens()).usingRecursiveComparison().isEqualTo(een.grens());
    }
  }

  @Test
  void moreStepsGiveABetterBoundAndANearStart() {
    Planprobleem regio = Voorbeeldregio.maak(700, 200, 15, 20, 7);

    Relaxatieresultaat kort = los(regio, Relaxatieopdracht.van(20));
    Relaxatieresultaat lang = los(regio, Relaxatieopdracht.van(300));

    assertThat(lang.grens().somPunten()).isLessThan(kort.grens().somPunten());
    assertThat(lang.score().hard()).isZero();
    assertThat(lang.mediumGat()).isBetween(0L, lang.grens().mediumPunten() / 100);
    assertThat(lang.softGat()).isNotNegative();
  }

  @Test
  void stopAtAnyMomentGivesAValidBoundAndPlan() {
    Planprobleem regio = Voorbeeldregio.maak(200, 60, 5, 10, 11);
    Relaxatieresultaat heel = los(regio, Relaxatieopdracht.van(30));
    for (int na = 0; na < 100; na += 3) {
      AtomicInteger vragen = new AtomicInteger();
      int grenswaarde = na;

      Relaxatieresultaat uit =
          Relaxatie.los(
              regio,
              Relaxatieopdracht.van(30),
              Relaxatievoortgang.stil(),
              () -> vragen.getAndIncrement() >= grenswaarde);

      assertThat(uit.score().hard()).isZero();
      assertThat(uit.gestoptDoor())
          .isEqualTo(vragen.get() > grenswaarde ? Einde.STOP : Einde.KLAAR);
      assertThat(uit.grens().mediumPunten()).isGreaterThanOrEqualTo(heel.score().medium());
      assertThat(uit.grens().somPunten()).isGreaterThanOrEqualTo(heel.score().som(regio.kappa));
      assertThat(uit.grens().softPunten(heel.score().medium()))
          .isGreaterThanOrEqualTo(heel.score().soft());
    }
  }

  @Test
  void emergencyBrakeIsRecorded() {
    Planprobleem regio = Voorbeeldregio.maak(200, 60, 5, 10, 11);

    Relaxatieresultaat uit = los(regio, Relaxatieopdracht.van(30).metNoodrem(Duration.ZERO));

    assertThat(uit.gestoptDoor()).isEqualTo(Einde.NOODREM);
    assertThat(uit.score().hard()).isZero();
  }

  @Test
  void rejectsTooFewSteps() {
    assertThatThrownBy(() -> Relaxatieopdracht.van(9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`stappen` (9) moet 10 of meer zijn");
  }

  @Test
  void handlesOnePersonWithTenThousandOptions() {
    Planprobleem regio = Voorbeeldregio.maak(1, 16_000, 3, 10_000, 13);

    Relaxatieresultaat uit = los(regio, Relaxatieopdracht.van(20));

    assertThat(regio.paarAanbod.length).isGreaterThan(9_000);
    assertThat(uit.score().medium()).isGreaterThanOrEqualTo(regio.prioriteit[0]);
    assertThat(uit.mediumGat()).isZero();
    assertThat(uit.score().hard()).isZero();
  }

  @Test
  void handlesMorePlekkenThanPeople() {
    Planprobleem regio = Voorbeeldregio.maak(100, 500, 30, 25, 17);

    Relaxatieresultaat uit = los(regio, Relaxatieopdracht.van(100));

    assertThat(uit.score().hard()).isZero();
    assertThat(uit.mediumGat()).isBetween(0L, uit.grens().mediumPunten() / 50);
  }

  @Test
  void pricesOutWhatWasCutFromTheCandidateLists() {
    Planprobleem heel = Voorbeeldregio.maak(300, 90, 6, 30, 19);
    KleinGeval geknipt = KleinGeval.geknipt(heel, 5);

    Relaxatieresultaat uit =
        los(geknipt.probleem, Relaxatieopdracht.van(60).metKandidaten(2).metRest(geknipt.rest));

    assertThat(uit.erbij()).isPositive();
    assertThat(uit.probleem().paarAanbod)
        .hasSizeBetween(uit.erbij(), 2 * heel.personen() + uit.erbij());
    assertThat(uit.score().hard()).isZero();
    Relaxatieresultaat opHeel = los(heel, Relaxatieopdracht.van(300));
    assertThat(uit.grens().somPunten()).isGreaterThanOrEqualTo(opHeel.score().som(heel.kappa));
    List<Long> waarden = new ArrayList<>();
    for (Prijzen prijzen : List.of(uit.grens().medium(), uit.grens().som(), uit.grens().soft())) {
      assertThat(Grenscontrole.reken(heel, prijzen))
          .isEqualTo(BigInteger.valueOf(prijzen.waarde()));
      waarden.add(prijzen.waarde());
    }
    assertThat(waarden).hasSize(3);
  }

  @Test
  void pricesOfAnEarlierProblemProveABoundToo() {
    int geteld = 0;
    for (long seed = 0; seed < 1000; seed++) {
      String naam = "seed " + seed;
      Relaxatieopdracht opdracht = Relaxatieopdracht.van(20).metDraden(1);
      Grens prijzen = los(KleinGeval.maak(seed).probleem, opdracht).grens();
      KleinGeval nu = KleinGeval.maak(seed);
      Arrays.setAll(nu.heel.plekken, a -> nu.heel.plekken[a] + (a % 2 == 0 ? 1 : 0));

      Relaxatieresultaat uit = Relaxatie.vanaf(nu.heel, prijzen, opdracht);

      boolean[] kan = {false};
      boolean geprobeerd =
          nu.allePlannen(
              2_000,
              (plan, score) -> {
                if (score.hard() < 0) {
                  return;
                }
                kan[0] = true;
                assertThat(uit.grens().mediumPunten())
                    .as(naam)
                    .isGreaterThanOrEqualTo(score.medium());
                assertThat(uit.grens().somPunten())
                    .as(naam)
                    .isGreaterThanOrEqualTo(score.som(nu.heel.kappa));
                assertThat(uit.grens().softPunten(score.medium()))
                    .as(naam)
                    .isGreaterThanOrEqualTo(score.soft());
              });
      for (Prijzen een : List.of(uit.grens().medium(), uit.grens().som(), uit.grens().soft())) {
        assertThat(Grenscontrole.reken(nu.heel, een))
            .as(naam)
            .isEqualTo(BigInteger.valueOf(een.waarde()));
      }
      geteld += geprobeerd && kan[0] ? 1 : 0;
    }
    assertThat(geteld).isGreaterThan(500);
  }

  @Test
  void givesAanbodWithoutAPriceTheBestOneAtThePricesOfTheOthers() {
    int meer = 0;
    for (long seed = 0; seed < 1000; seed++) {
      String naam = "seed " + seed;
      Planprobleem probleem = KleinGeval.maak(seed).heel;
      if (probleem.aanbodAantal() == 0) {
        continue;
      }
      int nieuw = (int) (seed % probleem.aanbodAantal());
      Relaxatieopdracht opdracht = Relaxatieopdracht.van(10).metDraden(1);
      Prijzen eerder = los(probleem, opdracht).grens().som();
      Arrays.setAll(eerder.aanbod(), a -> a == nieuw ? 0 : Math.max(1, eerder.aanbod()[a]));

      Prijzen uit =
          Relaxatie.vanaf(probleem, new Grens(eerder, eerder, eerder), opdracht).grens().som();

      BigInteger waarde = BigInteger.valueOf(uit.waarde());
      long prijs = uit.aanbod()[nieuw];
      assertThat(Grenscontrole.reken(probleem, uit)).as(naam).isEqualTo(waarde);
      for (long andere : new long[] {0, Math.max(0, prijs - 1), prijs + 1, 2 * prijs}) {
        uit.aanbod()[nieuw] = andere;
        assertThat(Grenscontrole.reken(probleem, uit)).as(naam).isGreaterThanOrEqualTo(waarde);
      }
      meer += prijs > 0 && probleem.plekken[nieuw] > 0 ? 1 : 0;
    }
    assertThat(meer).isGreaterThan(50);
  }

  @Test
  void aanbodThatOpensHardlyLoosensTheBoundOfEarlierPrices() {
    Relaxatieopdracht opdracht = Relaxatieopdracht.van(60);
    Planprobleem dicht = Voorbeeldregio.maak(400, 120, 8, 30, 7);
    Planprobleem open = Voorbeeldregio.maak(400, 120, 8, 30, 7);
    for (int a = 0; a < dicht.aanbodAantal(); a += 20) {
      dicht.plekken[a] = 0;
    }
    Grens eerder = los(dicht, opdracht).grens();

    long vanaf = Relaxatie.vanaf(open, eerder, opdracht).grens().somPunten();

    long nieuw = los(open, opdracht).grens().somPunten();
    assertThat(vanaf).isBetween(nieuw - nieuw / 50, nieuw + nieuw / 50);
  }

  @Test
  void chainsImproveAPlanAndBreakNothing() {
    Planprobleem regio = Voorbeeldregio.maak(400, 120, 8, 30, 5);
    Relaxatieresultaat uit = los(regio, Relaxatieopdracht.van(100));
    Planprobleem kandidaten = uit.probleem();
    Plan zonderEersten = uit.start().kopie();
    for (int i = 0; i < 200; i++) {
      zonderEersten.plaats(i, GEEN, GEEN, GEEN);
    }
    Plan begin = Planner.begaanbaar(kandidaten, zonderEersten);

    Plan beter = Relaxatie.ketens(kandidaten, uit.grens().som(), begin, Relaxatieopdracht.van(10));

    Planscore score = Puntentelling.tel(kandidaten, beter);
    assertThat(score.hard()).isZero();
    assertThat(score.som(kandidaten.kappa))
        .isGreaterThan(Puntentelling.tel(kandidaten, begin).som(kandidaten.kappa))
        .isLessThanOrEqualTo(uit.grens().somPunten());
  }
}
