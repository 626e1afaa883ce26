package nl.werkbrug.data.domain.jobcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.junit.jupiter.api.Test;

/** A coach of 20 hours: 1 200 minutes a week, 4 800 in a period of four weeks. */
class JobcoachTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);
  private static final WerkzoekendeId MENS = new WerkzoekendeId("mens-1");

  @Test
  void givesAllMinutesWithoutInzet() {
    assertThat(vrij()).hasSize(Jobcoach.PERIODEN).containsOnly(4_800);
  }

  @Test
  void takesAbsenceOnlyFromThePeriodItsDaysAreIn() {
    int[] laatsteDag = vrij(afwezig(1_200, 27, 27));
    int[] eersteDag = vrij(afwezig(1_200, 28, 28));
    int[] overDeGrens = vrij(afwezig(1_200, 21, 34));

    assertThat(Arrays.copyOf(laatsteDag, 2)).containsExactly(4_800 - 172, 4_800);
    assertThat(Arrays.copyOf(eersteDag, 2)).containsExactly(4_800, 4_800 - 172);
    assertThat(Arrays.copyOf(overDeGrens, 3)).containsExactly(3_600, 3_600, 4_800);
  }

  @Test
  void leavesOutWhatEndsBeforeOrBeginsAfterTheYear() {
    assertThat(vrij(afwezig(1_200, -14, -1), afwezig(1_200, 364, 371))).containsOnly(4_800);
    assertThat(vrij(afwezig(700, -14, 0))[0]).isEqualTo(4_700);
  }

  @Test
  void countsADayOfTwoAbsencesOnce() {
    int[] verlofEnZiek = vrij(afwezig(1_200, 0, 6), afwezig(1_200, 0, 6));
    int[] deelsOverElkaar = vrij(afwezig(1_200, 0, 6), afwezig(1_200, 4, 10));

    assertThat(verlofEnZiek[0]).isEqualTo(3_600);
    assertThat(deelsOverElkaar[0]).isEqualTo(4_800 - 1_886);
  }

  @Test
  void addsAbsencesOfLessThanTheWeek() {
    assertThat(vrij(afwezig(500, 0, 6), afwezig(700, 0, 6))[0]).isEqualTo(3_600);
    assertThat(vrij(afwezig(500, 0, 6), afwezig(701, 0, 6))[0]).isEqualTo(3_600);
    assertThat(vrij(afwezig(500, 0, 6), afwezig(699, 0, 6))[0]).isEqualTo(3_601);
  }

  @Test
  void keepsGuidanceOfPeopleBesideAbsence() {
    Inzet begeleiding = new Inzet(MENS, 300, PEILDATUM, PEILDATUM.plusDays(27));

    assertThat(vrij(begeleiding, afwezig(1_200, 0, 6))[0]).isEqualTo(4_800 - 1_200 - 1_200);
    assertThat(vrij(begeleiding, begeleiding)[0]).isEqualTo(4_800 - 2_400);
  }

  @Test
  void isNeverBelowZero() {
    Inzet begeleiding = new Inzet(MENS, 1_000, PEILDATUM, PEILDATUM.plusDays(27));

    int[] vrij = vrij(begeleiding, afwezig(1_200, 0, 27));

    assertThat(Arrays.copyOf(vrij, 2)).containsExactly(0, 4_800);
  }

  private static Inzet afwezig(int minutenPerWeek, int eerste, int laatste) {
    return new Inzet(null, minutenPerWeek, PEILDATUM.plusDays(eerste), PEILDATUM.plusDays(laatste));
  }

  private static int[] vrij(Inzet... inzet) {
    return new Jobcoach(
            new JobcoachId("coach-1"),
            new OrganisatieId("dienst-1"),
            null,
            "Bo Jansen",
            new BigDecimal("20"),
            new TreeSet<>(),
            Set.of(),
            new TreeSet<>(),
            Gegeven.onbekend(),
            List.of(inzet))
        .vrijeMinuten(PEILDATUM);
  }
}
