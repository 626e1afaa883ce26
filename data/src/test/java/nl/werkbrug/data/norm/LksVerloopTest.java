package nl.werkbrug.data.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import org.junit.jupiter.api.Test;

/** Figures worked by hand; the working stands beside them. */
class LksVerloopTest {
  private static final WerkgeverId WERKGEVER = new WerkgeverId("wg-1");
  private static final LocalDate START = LocalDate.of(2024, 3, 1);
  private static final LocalDate GEBOREN = LocalDate.of(2004, 8, 15);

  /**
   * Born 15-8-2004. Starts 1-3-2024 at 24 of 36 hours, forfaitair; loonwaarde 55% and a grant on it
   * from 1-9-2024; 28 hours from 1-4-2025; loonwaarde 70% from 1-10-2025; ended on 20-5-2026.
   *
   * <pre>
   * 1-3-2024   19 j  B = 60% x 2 069.40 = 1 241.64   G = 1 340.9712   S = 50% x G = 670.4856
   *                  x 1.235 = 828.049716   x 24/36 = 552.033144                       552.03
   * 15-8-2024  20 j  B = 80% x 2 069.40 = 1 655.52   G = 1 787.9616   S = 893.9808
   *                  x 1.235 = 1 104.066288   x 24/36 = 736.044192                     736.04
   * 1-9-2024   55%   B = 80% x 2 133.60 = 1 706.88   G = 1 843.4304   S = 45% x G = 829.54368
   *                  x 1.235 = 1 024.4864448   x 24/36 = 682.9909632                   682.99
   * 1-1-2025         B = 80% x 2 191.80 = 1 753.44   G = 1 893.7152   S = 852.17184
   *                  x 1.235 = 1 052.4322224   x 24/36 = 701.6214816                   701.62
   * 1-4-2025   28 u  1 052.4322224 x 28/36 = 818.5583952                               818.56
   * 15-8-2025  21 j  B = 2 191.80   G = 2 367.144   S = 45% x G = 1 065.2148
   *                  x 1.235 = 1 315.540278   x 28/36 = 1 023.197994                 1 023.20
   * 1-10-2025  70%   S = 30% x G = 710.1432   x 1.235 = 877.026852   x 28/36           682.13
   * 1-1-2026         B = 2 294.40   G = 2 477.952   S = 743.3856
   *                  x 1.25 = 929.232   x 28/36 = 722.736                              722.74
   * </pre>
   *
   * 1-7-2024, 1-7-2025 and 1-7-2026 change nothing: growth of the WML counts on 1 January.
   */
  @Test
  void followsAPlaatsingToTheCentThroughItsWholeLife() {
    LksVerloop verloop = verloop(heelLeven(), LocalDate.of(2027, 12, 31));

    assertThat(verloop.tijdvakken())
        .extracting(
            vak ->
                "%s %s %s"
                    .formatted(vak.van(), vak.tot(), ((LksUitkomst.Berekend) vak.uitkomst()).lks()))
        .containsExactly(
            "2024-03-01 2024-08-14 552.03",
            "2024-08-15 2024-08-31 736.04",
            "2024-09-01 2024-12-31 682.99",
            "2025-01-01 2025-03-31 701.62",
            "2025-04-01 2025-08-14 818.56",
            "2025-08-15 2025-09-30 1023.20",
            "2025-10-01 2025-12-31 682.13",
            "2026-01-01 2026-05-20 722.74");
    assertThat(verloop.tijdvakken())
        .extracting(vak -> vak.aanleidingen().iterator().next())
        .containsExactly(
            LksVerloop.Aanleiding.TOEKENNING,
            LksVerloop.Aanleiding.LEEFTIJD,
            LksVerloop.Aanleiding.TOEKENNING,
            LksVerloop.Aanleiding.MINIMUMLOON,
            LksVerloop.Aanleiding.UREN,
            LksVerloop.Aanleiding.LEEFTIJD,
            LksVerloop.Aanleiding.LOONWAARDE,
            LksVerloop.Aanleiding.MINIMUMLOON);
  }

  /**
   * Parts of a month by calendar days, each rounded.
   *
   * <pre>
   * August 2024  14/31 x 552.03 = 249.3039   17/31 x   736.04 = 403.6348   249.30 + 403.63 = 652.93
   * August 2025  14/31 x 818.56 = 369.6723   17/31 x 1 023.20 = 561.1097   369.67 + 561.11 = 930.78
   * May 2026     20/31 x 722.74 = 466.2839                                                   466.28
   * 2024   5 x 552.03 + 652.93 + 4 x 682.99                                       =   6 145.04
   * 2025   3 x 701.62 + 4 x 818.56 + 930.78 + 1 023.20 + 3 x 682.13               =   9 379.47
   * 2026   4 x 722.74 + 466.28                                                    =   3 357.24
   * </pre>
   */
  @Test
  void addsUpPerMonthAndYear() {
    LksVerloop verloop = verloop(heelLeven(), LocalDate.of(2027, 12, 31));

    assertThat(verloop.centIn(YearMonth.of(2024, 8))).isEqualTo(652_93);
    assertThat(verloop.centIn(YearMonth.of(2025, 8))).isEqualTo(930_78);
    assertThat(verloop.centIn(YearMonth.of(2026, 5))).isEqualTo(466_28);
    assertThat(verloop.centIn(YearMonth.of(2026, 6))).isZero();
    assertThat(List.of(2024, 2025, 2026, 2027).stream().map(verloop::centIn))
        .containsExactly(6_145_04L, 9_379_47L, 3_357_24L, 0L);
    // 722.74 / 1.25 = 578.192, so 144.55 a month is for werkgeverslasten; May 20/31 of each
    assertThat(verloop.lastenCentIn(2026)).isEqualTo(4 * 144_55 + (466_28 - 373_03));
  }

  @Test
  void endsForfaitaryLksAfterSixMonthsWithoutANewGrant() {
    List<Plaatsingsgebeurtenis> leven = new ArrayList<>(begin());
    leven.add(new Plaatsingsgebeurtenis.LksToegekend(START, LksGrondslag.FORFAITAIR));

    LksVerloop verloop = verloop(leven, LocalDate.of(2025, 12, 31));

    assertThat(verloop.tijdvakken().getLast().tot()).isEqualTo(LocalDate.of(2024, 8, 31));
    assertThat(verloop.op(LocalDate.of(2024, 9, 1))).isNull();
    assertThat(verloop.centIn(YearMonth.of(2024, 9))).isZero();
  }

  @Test
  void neverGuessesAnAmountThatIsNotKnownYet() {
    List<Plaatsingsgebeurtenis> leven = new ArrayList<>(begin());
    leven.add(meting(START, 60));
    leven.add(new Plaatsingsgebeurtenis.LksToegekend(START, LksGrondslag.LOONWAARDE));

    LksVerloop verloop = verloop(leven, LocalDate.of(2027, 3, 31));

    assertThat(verloop.nietTeBerekenen()).hasSize(1).first().asString().contains("2027-01-01");
    assertThat(verloop.centIn(2027)).isZero();
    assertThat(verloop.centIn(2026)).isPositive();
  }

  @Test
  void givesNothingWithoutAGrantOrForUnpaidWork() {
    assertThat(verloop(begin(), LocalDate.of(2025, 1, 1)).tijdvakken()).isEmpty();
    List<Plaatsingsgebeurtenis> afgesproken = begin().subList(0, 1);
    assertThat(verloop(afgesproken, LocalDate.of(2025, 1, 1)).tijdvakken()).isEmpty();
  }

  @Test
  void refusesWsw() {
    List<Plaatsingsgebeurtenis> leven = new ArrayList<>(begin());
    leven.add(new Plaatsingsgebeurtenis.LksToegekend(START, LksGrondslag.FORFAITAIR));

    LksVerloop verloop =
        LksVerloop.van(
            plaatsing(leven),
            Gegeven.bekend(Cohort.SW_ZITTEND),
            Gegeven.bekend(GEBOREN),
            berekening(),
            Normen.ingebouwd(),
            LocalDate.of(2024, 12, 31));

    assertThat(verloop.centIn(2024)).isZero();
    assertThat(verloop.nietTeBerekenen()).hasSize(1);
  }

  private static List<Plaatsingsgebeurtenis> heelLeven() {
    List<Plaatsingsgebeurtenis> leven = new ArrayList<>(begin());
    leven.add(new Plaatsingsgebeurtenis.LksToegekend(START, LksGrondslag.FORFAITAIR));
    leven.add(meting(LocalDate.of(2024, 9, 1), 55));
    leven.add(
        new Plaatsingsgebeurtenis.LksToegekend(LocalDate.of(2024, 9, 1), LksGrondslag.LOONWAARDE));
    leven.add(
        new Plaatsingsgebeurtenis.UrenGewijzigd(LocalDate.of(2025, 4, 1), BigDecimal.valueOf(28)));
    leven.add(meting(LocalDate.of(2025, 10, 1), 70));
    leven.add(
        new Plaatsingsgebeurtenis.Beeindigd(
            LocalDate.of(2026, 5, 20), Beeindigingsreden.OPGEZEGD_DOOR_WERKNEMER, ""));
    return leven;
  }

  private static List<Plaatsingsgebeurtenis> begin() {
    return List.of(
        new Plaatsingsgebeurtenis.Afgesproken(
            new VoorstelId("v-1"),
            new WerkzoekendeId("w-1"),
            new AanbodId("a-1"),
            AanbodSoort.VACATURE,
            false,
            false,
            WERKGEVER,
            null,
            new OrganisatieId("o-1"),
            null,
            null,
            null,
            null,
            START,
            null,
            null,
            null),
        new Plaatsingsgebeurtenis.Geplaatst(
            new Arbeidsovereenkomst(
                Contractsoort.ONBEPAALDE_TIJD,
                START,
                null,
                BigDecimal.valueOf(24),
                14_00,
                36,
                WERKGEVER,
                null)));
  }

  private static Plaatsingsgebeurtenis meting(LocalDate per, int procent) {
    return new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
        new Loonwaardemeting(per, BigDecimal.valueOf(procent), per, "Dariuz", "ad-1"));
  }

  private static LksVerloop verloop(List<Plaatsingsgebeurtenis> leven, LocalDate tot) {
    return LksVerloop.van(
        plaatsing(leven),
        Gegeven.bekend(Cohort.INSTROOM),
        Gegeven.bekend(GEBOREN),
        berekening(),
        Normen.ingebouwd(),
        tot);
  }

  private static LksBerekening berekening() {
    return new LksBerekening(Normen.ingebouwd(), Loonmaatstaf.REFERENTIEMAANDLOON);
  }

  private static Plaatsing plaatsing(List<Plaatsingsgebeurtenis> leven) {
    return Plaatsingsloop.speelAf(new PlaatsingId("p-1"), leven);
  }
}
