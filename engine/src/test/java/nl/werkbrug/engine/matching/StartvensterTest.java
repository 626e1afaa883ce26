package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Gegeven;
import org.junit.jupiter.api.Test;

class StartvensterTest {
  private static final LocalDate PEILDATUM = Voorbeeld.PEILDATUM;

  private final Voorbeeld v = new Voorbeeld();

  private int starts() {
    return v.beoordelaar().starts(v.persoon(), v.aanbod());
  }

  @Test
  void startsInThePeriodOfAFixedDate() {
    v.start = Gegeven.bekend(PEILDATUM.plusDays(27));
    assertThat(starts()).isEqualTo(0b1);

    v.start = Gegeven.bekend(PEILDATUM.plusDays(28));
    assertThat(starts()).isEqualTo(0b10);
    assertThat(v.beoordelaar().startdag(v.persoon(), v.aanbod(), 1))
        .isEqualTo(PEILDATUM.plusDays(28));
  }

  @Test
  void offersLaterPeriodsWhereTheStartIsFree() {
    v.startVrij = true;
    assertThat(starts()).isEqualTo(0b111);

    v.startkeuzes = 0;
    assertThat(starts()).isEqualTo(0b1);

    v.startkeuzes = 12;
    v.start = Gegeven.bekend(PEILDATUM.plusDays(11 * 28));
    assertThat(starts()).isEqualTo(0b1_1000_0000_0000);
  }

  @Test
  void waitsForThePersonWhereTheStartIsFree() {
    v.startVrij = true;
    v.vanaf = Gegeven.bekend(PEILDATUM.plusDays(60));

    assertThat(starts()).isEqualTo(0b11100);
    assertThat(v.beoordelaar().startdag(v.persoon(), v.aanbod(), 2))
        .isEqualTo(PEILDATUM.plusDays(60));
    assertThat(v.beoordelaar().startdag(v.persoon(), v.aanbod(), 3))
        .isEqualTo(PEILDATUM.plusDays(84));
  }

  @Test
  void startsNoLaterThanAWholePeriodBeforeTheEnd() {
    v.startVrij = true;
    v.einde = PEILDATUM.plusDays(55);
    assertThat(starts()).isEqualTo(0b11);

    v.einde = PEILDATUM.plusDays(54);

    assertThat(starts()).isEqualTo(0b1);
  }

  @Test
  void startsNoLaterThanThePersonCanStay() {
    v.startVrij = true;
    v.tot = Gegeven.bekend(PEILDATUM.plusDays(28 + 84));
    assertThat(starts()).isEqualTo(0b11);

    v.tot = Gegeven.bekend(PEILDATUM.plusDays(28 + 83));

    assertThat(starts()).isEqualTo(0b1);
  }

  @Test
  void hasNoStartBeyondTheRound() {
    v.start = Gegeven.bekend(PEILDATUM.plusDays(364));

    assertThat(starts()).isZero();
  }
}
