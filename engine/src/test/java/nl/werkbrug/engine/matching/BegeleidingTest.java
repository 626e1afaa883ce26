package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import org.junit.jupiter.api.Test;

class BegeleidingTest {
  private final Voorbeeld v = new Voorbeeld();

  private Begeleidingsvraag vraag() {
    return v.beoordelaar().begeleidingsvraag(v.persoon(), v.aanbod());
  }

  private void diagnose(String uren) {
    v.behoefte =
        new Begeleidingsbehoefte(
            new Omvang.Gediagnosticeerd(new BigDecimal(uren)), Set.of(), new TreeSet<>(), null);
  }

  @Test
  void derivesMinutesFromTheTableOverTheHoursOfThePair() {
    // 32 hours x 4 weeks x 75 promille = 576 minutes, and a third of the peak from period 6 on
    Begeleidingsvraag vraag = vraag();

    assertThat(vraag.na()).hasSize(13).startsWith(600).containsOnly(600, 240);
    assertThat(vraag.na().indexOf(240)).isEqualTo(6);
    assertThat(vraag.na()).isEqualTo(vraag.voor());
    assertThat(vraag.tekst()).contains("licht", "32 gewerkte uren");
  }

  @Test
  void takesTheLesserOfThePersonsAndThePlacesHours() {
    v.persoonUrenMax = Gegeven.bekend(24);
    assertThat(vraag().na().getFirst()).isEqualTo(480); // 432 rounded up

    v.persoonUrenMax = Gegeven.onbekend();
    assertThat(vraag().na().getFirst()).isEqualTo(600);
  }

  @Test
  void takesTheFirstRowThatFitsAndNoBoundsForAnUnknownLoonwaarde() {
    v.loonwaarde = new Loonwaarde.Indicatie(new BigDecimal("49.99"), Voorbeeld.PEILDATUM);
    assertThat(vraag().tekst()).contains("midden");

    v.loonwaarde = new Loonwaarde.Indicatie(BigDecimal.valueOf(50), Voorbeeld.PEILDATUM);
    assertThat(vraag().tekst()).contains("licht");

    v.loonwaarde = new Loonwaarde.Onbekend();
    assertThat(vraag().tekst()).contains("licht");
  }

  @Test
  void needsNoGuidanceWithoutARow() {
    v.voorziening = Gegeven.bekend(Voorziening.DIRECT_BEMIDDELBAAR);

    assertThat(vraag().nodig()).isFalse();
    assertThat(vraag().jobcoachNodig()).isFalse();
    assertThat(vraag().tekst()).contains("geen begeleiding");
  }

  @Test
  void takesTheDiagnosisWithTheTaperingOfItsRegime() {
    diagnose("2.5");

    assertThat(vraag().na()).startsWith(600).endsWith(300);
    assertThat(vraag().tekst()).contains("2,5 uur", "midden");
  }

  @Test
  void needsNoGuidanceWithADiagnosisOfNothing() {
    diagnose("0");

    assertThat(vraag().nodig()).isFalse();
  }

  @Test
  void takesOffTheGuidanceByTheEmployer() {
    diagnose("2");
    v.interneBegeleiding = 25;
    assertThat(vraag().voor().getFirst()).isEqualTo(480);
    assertThat(vraag().na().getFirst()).isEqualTo(360);
    assertThat(vraag().tekst()).contains("25%");

    v.interneBegeleiding = 100;
    assertThat(vraag().nodig()).isTrue();
    assertThat(vraag().jobcoachNodig()).isFalse();
  }

  @Test
  void roundsUpToTheGridInEveryPeriod() {
    Begeleidingsrekening rekening = new Begeleidingsrekening(v.begeleiding);
    PersoonFeiten p = v.beoordelaar().persoon(v.persoon());
    AanbodFeiten a = v.beoordelaar().aanbod(v.aanbod());
    for (int uren = 1; uren <= 40; uren++) {
      p.urenMax = uren;
      a.urenMax = uren;
      int[] minuten = rekening.minuten(rekening.klassecode(p, a));

      assertThat(minuten[0])
          .isBetween(uren * 240 * 75 / 1000, uren * 240 * 75 / 1000 + Begeleidingsrekening.RASTER);
      for (int minuut : minuten) {
        assertThat(minuut % Begeleidingsrekening.RASTER).isZero();
        assertThat(minuut).isPositive();
      }
    }
  }

  @Test
  void addsUpThePriority() {
    Prioriteit prioriteit = v.beoordelaar().prioriteit(v.persoon());

    assertThat(prioriteit.delen())
        .extracting(Prioriteit.Deel::punten)
        .containsExactly(10, 3, 2, 2, 2);
    assertThat(prioriteit.punten()).isEqualTo(19);
    assertThat(prioriteit.delen().get(3).tekst()).contains("1 februari 2026", "2 hele kwartalen");
  }

  @Test
  void countsAgeOnlyUnder27AndWithItsLegalBasis() {
    v.geboortedatum = Gegeven.bekend(Voorbeeld.PEILDATUM.minusYears(27));
    assertThat(v.beoordelaar().prioriteit(v.persoon()).punten()).isEqualTo(19);

    v.geboortedatum = Gegeven.bekend(Voorbeeld.PEILDATUM.minusYears(27).plusDays(1));

    Prioriteit jonger = v.beoordelaar().prioriteit(v.persoon());
    assertThat(jonger.punten()).isEqualTo(23);
    assertThat(jonger.delen())
        .extracting(Prioriteit.Deel::tekst)
        .anyMatch(t -> t.contains("raadsbesluit 12"));
  }

  @Test
  void capsTheWaitingPoints() {
    v.ingeschrevenOp = Gegeven.bekend(Voorbeeld.PEILDATUM.minusYears(9));
    assertThat(v.beoordelaar().prioriteit(v.persoon()).punten()).isEqualTo(20);

    v.ingeschrevenOp = Gegeven.bekend(Voorbeeld.PEILDATUM.plusDays(3));
    assertThat(v.beoordelaar().prioriteit(v.persoon()).punten()).isEqualTo(17);
  }

  @Test
  void givesTheBasisToSomebodyOfWhomNothingIsKnown() {
    v.profiel = Gegeven.onbekend();
    v.voorziening = Gegeven.onbekend();
    v.geboortedatum = Gegeven.onbekend();
    v.ingeschrevenOp = Gegeven.onbekend();

    assertThat(v.beoordelaar().prioriteit(v.persoon()).delen())
        .isEqualTo(List.of(new Prioriteit.Deel("Basis voor iedereen.", 10)));
  }
}
