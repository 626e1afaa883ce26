package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.engine.matching.Coachoordeel.Mag;
import org.junit.jupiter.api.Test;

class CoachkeuzeTest {
  private static final Jobcoach DICHTBIJ =
      Voorbeeld.jobcoach(
          "a", Set.of(Voorbeeld.HILVERSUM), Set.of(Specialisme.LVB), Set.of("ara"), "1211");
  private static final Jobcoach OVERAL =
      Voorbeeld.jobcoach("b", Set.of(), Set.of(), Set.of(), "3311");
  private static final Jobcoach ELDERS =
      Voorbeeld.jobcoach("c", Set.of(Voorbeeld.HUIZEN), Set.of(), Set.of(), "1271");

  private final Voorbeeld v = new Voorbeeld();

  private Coachoordeel oordeel(Jobcoach coach) {
    return Coachkeuze.van(v.context()).beoordeel(v.persoon(), coach);
  }

  private void behoefte(Set<Specialisme> specialismen, Set<String> talen, String huidige) {
    v.behoefte =
        new Begeleidingsbehoefte(
            new Omvang.AfTeLeiden(), specialismen, new TreeSet<>(talen), new JobcoachId(huidige));
  }

  @Test
  void keepsToTheWerkgebied() {
    assertThat(oordeel(DICHTBIJ).mag()).isEqualTo(Mag.JA);
    assertThat(oordeel(OVERAL).mag()).isEqualTo(Mag.JA);
    assertThat(oordeel(ELDERS).mag()).isEqualTo(Mag.NEE);
    assertThat(oordeel(ELDERS).tekst()).contains("Huizen", "Hilversum");
  }

  @Test
  void doesNotDecideOnAnUnknownGemeente() {
    v.gemeente = Gegeven.onbekend();

    assertThat(oordeel(DICHTBIJ).mag()).isEqualTo(Mag.ONBEKEND);
    assertThat(oordeel(OVERAL).mag()).isEqualTo(Mag.JA);
  }

  @Test
  void refusesACoachWhoseContractIsNotInTheBeleidskader() {
    Jobcoach coach =
        new Jobcoach(
            OVERAL.id(),
            OVERAL.organisatie(),
            new AanbiederContractId("oud"),
            OVERAL.naam(),
            OVERAL.urenPerWeek(),
            OVERAL.werkgebied(),
            OVERAL.specialismen(),
            OVERAL.talen(),
            OVERAL.standplaats(),
            List.of());

    assertThat(oordeel(coach).mag()).isEqualTo(Mag.NEE);
    assertThat(oordeel(coach).tekst()).contains("oud");
  }

  @Test
  void addsUpContinuitySpecialismLanguageAndTravel() {
    behoefte(Set.of(Specialisme.LVB), Set.of("ara", "tur"), "a");

    Coachoordeel oordeel = oordeel(DICHTBIJ);

    assertThat(oordeel.delen())
        .extracting(Coachoordeel.Deel::punten)
        .containsExactly(150, 60, 40, 30);
    assertThat(oordeel.punten()).isEqualTo(280);
    assertThat(oordeel.uitleg()).contains("huidige jobcoach", "LVB", "ara", "minuten");
  }

  @Test
  void saysWhatACoachLacks() {
    behoefte(Set.of(Specialisme.AUTISME), Set.of("tur"), "x");

    Coachoordeel oordeel = oordeel(OVERAL);

    assertThat(oordeel.punten()).isZero();
    assertThat(oordeel.uitleg()).contains("autisme", "tur");
  }

  @Test
  void givesNoTravelPointsForAnUnknownJourney() {
    v.postcode = Gegeven.onbekend();

    assertThat(oordeel(DICHTBIJ).punten()).isZero();
    assertThat(oordeel(DICHTBIJ).uitleg()).contains("niet bekend");
  }

  @Test
  void listsTheCoachesOfEachPersonBestFirst() {
    List<Jobcoach> coaches = List.of(ELDERS, OVERAL, DICHTBIJ);

    Coachparen paren = Coachkeuze.van(v.context()).voorAllen(List.of(v.persoon()), coaches, 9);

    assertThat(paren.van).containsExactly(0, 2);
    assertThat(paren.coach).containsExactly(2, 1);
    assertThat(paren.punten).containsExactly(30, 0);
    assertThat(paren.afgekapt).containsExactly(0);
  }

  @Test
  void cutsOffTheLeastAndFollowsThePolicyOnTheUnknown() {
    v.gemeente = Gegeven.onbekend();
    List<Jobcoach> coaches = List.of(ELDERS, OVERAL, DICHTBIJ);

    Coachparen een = Coachkeuze.van(v.context()).voorAllen(List.of(v.persoon()), coaches, 1);
    v.onbepaald = Onbepaaldbeleid.NIET_VOORSTELLEN;
    Coachparen bekend = Coachkeuze.van(v.context()).voorAllen(List.of(v.persoon()), coaches, 9);

    assertThat(een.coach).containsExactly(2);
    assertThat(een.afgekapt).containsExactly(2);
    assertThat(bekend.coach).containsExactly(1);
  }
}
