package nl.werkbrug.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan.Fase;
import nl.werkbrug.data.domain.plaatsing.Contactvorm;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BegeleidingsurenTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
  private static final JobcoachId EIGEN = new JobcoachId("c-1");
  private static final JobcoachId ANDER = new JobcoachId("c-2");

  @Test
  void putsWhatWasDoneBesideWhatWasPlannedPerFourWeeks() {
    Plaatsing plaatsing =
        plaatsing(
            contact(BEGIN, 60, 30),
            contact(BEGIN.plusDays(27), 45, null),
            contact(BEGIN.plusDays(28), 20, 10));

    List<Begeleidingsuren.Periode> perioden = Begeleidingsuren.van(plaatsing, BEGIN.plusDays(55));

    assertThat(perioden)
        .containsExactly(
            new Begeleidingsuren.Periode(BEGIN, BEGIN.plusDays(27), 4 * 120, 105, 30),
            new Begeleidingsuren.Periode(BEGIN.plusDays(28), BEGIN.plusDays(55), 4 * 60, 20, 10));
  }

  @Test
  void beginsWithTheFirstContactWhenThatCameBeforeTheWork() {
    Plaatsing plaatsing = plaatsing(contact(BEGIN.minusDays(7), 30, 0));

    List<Begeleidingsuren.Periode> perioden = Begeleidingsuren.van(plaatsing, BEGIN);

    assertThat(perioden).hasSize(1);
    assertThat(perioden.getFirst().van()).isEqualTo(BEGIN.minusDays(7));
    assertThat(perioden.getFirst().gepland()).isEqualTo(3 * 120);
    assertThat(Begeleidingsuren.van(plaatsing, BEGIN.minusDays(8))).isEmpty();
  }

  @Test
  void countsAReplacementForWhoReplaced() {
    Plaatsing plaatsing =
        plaatsing(
            new JobcoachGewisseld(BEGIN.plusDays(7), BEGIN.plusDays(13), ANDER, "ziek"),
            contact(BEGIN.plusDays(6), 30, 5),
            contact(BEGIN.plusDays(7), 50, 0));

    Begeleidingsuren.Periode eigen =
        Begeleidingsuren.van(EIGEN, List.of(plaatsing), BEGIN, 1).getFirst();
    Begeleidingsuren.Periode ander =
        Begeleidingsuren.van(ANDER, List.of(plaatsing), BEGIN, 1).getFirst();

    assertThat(eigen.gepland()).isEqualTo(3 * 120);
    assertThat(eigen.besteed()).isEqualTo(30);
    assertThat(eigen.reistijd()).isEqualTo(5);
    assertThat(ander.gepland()).isEqualTo(120);
    assertThat(ander.besteed()).isEqualTo(50);
  }

  private static ContactVastgelegd contact(LocalDate dag, int minuten, @Nullable Integer reis) {
    return new ContactVastgelegd(dag, minuten, reis, Contactvorm.OP_DE_WERKPLEK, "");
  }

  private static Plaatsing plaatsing(Plaatsingsgebeurtenis... later) {
    List<Plaatsingsgebeurtenis> alle = new ArrayList<>();
    alle.add(
        new Plaatsingsgebeurtenis.Afgesproken(
            new VoorstelId("v-1"),
            new WerkzoekendeId("p-1"),
            new AanbodId("a-1"),
            AanbodSoort.VACATURE,
            false,
            false,
            new WerkgeverId("w-1"),
            null,
            new OrganisatieId("o-1"),
            null,
            null,
            null,
            null,
            BEGIN.minusDays(14),
            EIGEN,
            new Begeleidingsplan(BEGIN, List.of(new Fase(0, 120), new Fase(1, 60))),
            null));
    alle.add(
        new Plaatsingsgebeurtenis.Geplaatst(
            new Arbeidsovereenkomst(
                Contractsoort.ONBEPAALDE_TIJD,
                BEGIN,
                null,
                BigDecimal.valueOf(24),
                16_00,
                36,
                new WerkgeverId("w-1"),
                null)));
    alle.addAll(List.of(later));
    return Plaatsingsloop.speelAf(new PlaatsingId("pl-1"), alle);
  }
}
