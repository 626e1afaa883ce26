package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PassendheidTest {
  private final Voorbeeld v = new Voorbeeld();

  private Scoredeel deel(Passendheidsdeel deel) {
    return v.passendheid().delen().stream().filter(d -> d.deel() == deel).findFirst().orElseThrow();
  }

  private boolean heeft(Passendheidsdeel deel) {
    return v.passendheid().delen().stream().anyMatch(d -> d.deel() == deel);
  }

  @Test
  void addsUpExactlyForAnyPair() {
    Willekeurig willekeurig = new Willekeurig(31);
    for (int i = 0; i < 1_000; i++) {
      Voorbeeld paar = willekeurig.paar();

      Passendheid passendheid = paar.passendheid();

      assertThat(passendheid.delen().stream().mapToInt(Scoredeel::bijdrage).sum())
          .isEqualTo(passendheid.score());
      assertThat(passendheid.score()).isBetween(0, 1000);
      for (Scoredeel deel : passendheid.delen()) {
        assertThat(deel.score()).isBetween(-1, 1000);
        assertThat(deel.bijdrage()).isNotNegative();
        assertThat(deel.tekst()).matches("(?s)[A-Z0-9\"].*\\.").doesNotContain("null");
        if (deel.score() == -1) {
          assertThat(deel.bijdrage()).isZero();
          assertThat(deel.tekst()).containsAnyOf("niet bekend", "geen wensen", "onbekend");
        }
      }
      Beoordelaar beoordelaar = paar.beoordelaar();
      assertThat(
              beoordelaar.score(
                  beoordelaar.persoon(paar.persoon()), beoordelaar.aanbod(paar.aanbod())))
          .isEqualTo(passendheid.score());
    }
  }

  @Test
  void refusesFactsOfAnotherBeoordelaar() {
    PersoonFeiten p = v.beoordelaar().persoon(v.persoon());
    Beoordelaar ander = v.beoordelaar();
    AanbodFeiten a = ander.aanbod(v.aanbod());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ander.score(p, a))
        .withMessageContaining("persoon-1");
  }

  @Test
  void usesTheWeightsOfTheBeleidskader() {
    v.gewichten.replaceAll((deel, gewicht) -> 0);
    v.gewichten.put(Passendheidsdeel.LOKAAL, 30);
    v.gewichten.put(Passendheidsdeel.BEROEP, 10);

    Passendheid passendheid = v.passendheid();

    assertThat(passendheid.delen()).extracting(Scoredeel::gewicht).containsExactly(10, 30);
    assertThat(passendheid.delen()).extracting(Scoredeel::score).containsExactly(1000, 700);
    assertThat(passendheid.score()).isEqualTo(775);
    assertThat(passendheid.delen()).extracting(Scoredeel::bijdrage).containsExactly(250, 525);
  }

  @Test
  void givesTheWeightOfUnknownPartsToTheOthers() {
    v.gewichten.replaceAll((deel, gewicht) -> 0);
    v.gewichten.put(Passendheidsdeel.LOKAAL, 30);
    v.gewichten.put(Passendheidsdeel.BEROEP, 10);
    v.gemeente = Gegeven.onbekend();

    Passendheid passendheid = v.passendheid();

    assertThat(passendheid.score()).isEqualTo(1000);
    assertThat(deel(Passendheidsdeel.LOKAAL).score()).isEqualTo(-1);
    assertThat(deel(Passendheidsdeel.LOKAAL).tekst()).contains("werkzoekende is niet bekend");
  }

  @Test
  void scoresZeroWhenNothingIsKnown() {
    v.gewichten.replaceAll((deel, gewicht) -> 0);
    v.gewichten.put(Passendheidsdeel.LOKAAL, 30);
    v.gemeente = Gegeven.onbekend();

    assertThat(v.passendheid().score()).isZero();
  }

  @Test
  void ignoresAgeGenderAndNeighbourhood() {
    Passendheid voor = v.passendheid();

    v.geboortedatum = Gegeven.bekend(Voorbeeld.PEILDATUM.minusYears(60));
    v.geslacht = Gegeven.bekend(Geslacht.MAN);
    v.postcode = Gegeven.bekend(new Postcode("1211ZZ"));

    assertThat(v.passendheid()).isEqualTo(voor);
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 1000", "4, 3, 1000", "5, 3, 960", "2, 3, 700", "1, 5, 0"})
  void scoresCompetentiesAndOverqualificationMildly(int eigen, int gevraagd, int verwacht) {
    v.competenties.put(Voorbeeld.NAUWKEURIG, eigen);
    v.gevraagdeCompetenties = List.of(new Competentievraag(Voorbeeld.NAUWKEURIG, gevraagd, 4));

    assertThat(deel(Passendheidsdeel.COMPETENTIES).score()).isEqualTo(verwacht);
    assertThat(deel(Passendheidsdeel.COMPETENTIES).tekst())
        .contains("Nauwkeurig werken gevraagd " + gevraagd + ", eigen niveau " + eigen);
  }

  @Test
  void weighsCompetentiesAndLeavesOutUnknownOnes() {
    v.gevraagdeCompetenties =
        List.of(
            new Competentievraag(Voorbeeld.NAUWKEURIG, 4, 1),
            new Competentievraag(Voorbeeld.SAMENWERKEN, 2, 3));
    assertThat(deel(Passendheidsdeel.COMPETENTIES).score()).isEqualTo(700);

    v.competenties.put(Voorbeeld.SAMENWERKEN, 2);
    assertThat(deel(Passendheidsdeel.COMPETENTIES).score()).isEqualTo(925);

    v.competenties.clear();
    assertThat(deel(Passendheidsdeel.COMPETENTIES).score()).isEqualTo(-1);

    v.gevraagdeCompetenties = List.of();
    assertThat(heeft(Passendheidsdeel.COMPETENTIES)).isFalse();
  }

  @Test
  void ranksBeroepByWishThenGroupThenExperience() {
    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(1000);
    assertThat(deel(Passendheidsdeel.BEROEP).tekst()).contains("hovenier", "voorkeur 1");

    v.wensberoepen = List.of(Voorbeeld.SCHOONMAKER, Voorbeeld.HOVENIER);
    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(950);

    v.wensberoepen = List.of(Voorbeeld.GROENWERKER);
    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(700);
    assertThat(deel(Passendheidsdeel.BEROEP).tekst()).contains("dezelfde groep");

    v.wensberoepen = List.of(Voorbeeld.SCHOONMAKER);
    v.werkervaring =
        List.of(new Werkervaring(Gegeven.bekend(Voorbeeld.HOVENIER), null, null, null));
    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(650);
    assertThat(deel(Passendheidsdeel.BEROEP).tekst()).contains("eerder gedaan");
  }

  @Test
  void knowsSectorsAndWordsOfInterest() {
    v.wensberoepen = List.of(Voorbeeld.SCHOONMAKER);
    v.wenssectoren = List.of(new Sbi("81"));
    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(550);

    v.wenssectoren = List.of();
    int zonder = deel(Passendheidsdeel.BEROEP).score();
    v.interesses = List.of("hoveniers", "tuinen van Huizen");

    assertThat(deel(Passendheidsdeel.BEROEP).score()).isGreaterThan(zonder + 100);
    assertThat(deel(Passendheidsdeel.BEROEP).tekst()).contains("in woorden");
  }

  @Test
  void doesNotKnowTheWishesOfSomebodyWhoGaveNone() {
    v.wensberoepen = List.of();

    assertThat(deel(Passendheidsdeel.BEROEP).score()).isEqualTo(-1);
  }

  @Test
  void prefersAShortJourneyWithinTheOwnMaximum() {
    int ver = deel(Passendheidsdeel.REISTIJD).score();
    v.werkpostcode = Gegeven.bekend(new Postcode("1211"));
    assertThat(deel(Passendheidsdeel.REISTIJD).score()).isEqualTo(1000).isGreaterThan(ver);
    assertThat(deel(Passendheidsdeel.REISTIJD).tekst()).contains("minuten", "60 minuten");

    v.postcode = Gegeven.onbekend();
    assertThat(deel(Passendheidsdeel.REISTIJD).score()).isEqualTo(-1);
  }

  @Test
  void comparesTheHoursOfThePairWithTheOwnHours() {
    v.persoonUrenMax = Gegeven.bekend(40);
    assertThat(deel(Passendheidsdeel.UREN).score()).isEqualTo(800);
    assertThat(deel(Passendheidsdeel.UREN).tekst()).contains("32 van de 40 uur");

    v.persoonUrenMax = Gegeven.onbekend();
    assertThat(deel(Passendheidsdeel.UREN).score()).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(Voorziening.class)
  void judgesTheObjectiveOfTheDoelgroep(Voorziening voorziening) {
    v.voorziening = Gegeven.bekend(voorziening);

    boolean ontwikkeling =
        voorziening == Voorziening.KORT_TRAJECT || voorziening == Voorziening.LKS_MDP;
    boolean loonwaarde =
        voorziening == Voorziening.LKS_ZDP || voorziening == Voorziening.BESCHUT_WERK;
    assertThat(heeft(Passendheidsdeel.ONTWIKKELING)).isEqualTo(ontwikkeling);
    assertThat(heeft(Passendheidsdeel.LOONWAARDEBENUTTING)).isEqualTo(loonwaarde);
  }

  @Test
  void marksBothObjectivesUnknownWithoutADoelgroep() {
    v.voorziening = Gegeven.onbekend();

    assertThat(deel(Passendheidsdeel.ONTWIKKELING).score()).isEqualTo(-1);
    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).score()).isEqualTo(-1);
  }

  @Test
  void scoresLearningAndProspect() {
    assertThat(deel(Passendheidsdeel.ONTWIKKELING).score()).isEqualTo(500);

    v.uitzicht = Gegeven.onbekend();
    assertThat(deel(Passendheidsdeel.ONTWIKKELING).score()).isEqualTo(1000);

    v.leercomponent = Gegeven.onbekend();
    assertThat(deel(Passendheidsdeel.ONTWIKKELING).score()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"5", "60", "100"})
  void usesTheOwnLoonwaardeNeverItsHeight(int procent) {
    v.voorziening = Gegeven.bekend(Voorziening.LKS_ZDP);
    v.persoonUrenMax = Gegeven.bekend(40);

    v.loonwaarde = new Loonwaarde.Indicatie(BigDecimal.valueOf(procent), Voorbeeld.PEILDATUM);

    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).score()).isEqualTo(800);
    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).tekst())
        .contains(procent + "%", "32 van de 40");
  }

  @Test
  void losesLoonwaardeInUnpaidWorkAndBelowTheOwnLevel() {
    v.voorziening = Gegeven.bekend(Voorziening.LKS_ZDP);
    v.gevraagdNiveau = WerkDenkniveau.BASISNIVEAU;
    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).score()).isEqualTo(900);
    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).tekst()).contains("onder het eigen");

    v.soort = AanbodSoort.LEERWERKPLEK;
    assertThat(deel(Passendheidsdeel.LOONWAARDEBENUTTING).score()).isZero();
  }

  @Test
  void prefersRegularWorkToAShelteredPlace() {
    int vacature = deel(Passendheidsdeel.INCLUSIE).score();
    v.soort = AanbodSoort.DETACHERING;
    v.beschutAangeboden = true;
    int beschutBijWerkgever = deel(Passendheidsdeel.INCLUSIE).score();
    v.soort = AanbodSoort.BESCHUTTE_WERKPLEK;

    assertThat(vacature).isGreaterThan(beschutBijWerkgever);
    assertThat(beschutBijWerkgever).isGreaterThan(deel(Passendheidsdeel.INCLUSIE).score());
  }

  @Test
  void prefersLocalWork() {
    assertThat(deel(Passendheidsdeel.LOKAAL).score()).isEqualTo(700);

    v.werkgemeente = Gegeven.bekend(Voorbeeld.HILVERSUM);
    assertThat(deel(Passendheidsdeel.LOKAAL).score()).isEqualTo(1000);

    v.werkgemeente = Gegeven.bekend(Voorbeeld.DORDRECHT);
    assertThat(deel(Passendheidsdeel.LOKAAL).score()).isZero();
  }

  @Test
  void prefersLastingContractsAndOwnGuidance() {
    assertThat(deel(Passendheidsdeel.DUURZAAMHEID).score()).isEqualTo(700);

    v.interneBegeleiding = 50;
    assertThat(deel(Passendheidsdeel.DUURZAAMHEID).score()).isEqualTo(850);

    v.contract = Gegeven.bekend(Contractsoort.BEPAALDE_TIJD);
    v.contractMaanden = Gegeven.bekend(12);
    assertThat(deel(Passendheidsdeel.DUURZAAMHEID).score()).isEqualTo(500);
    assertThat(deel(Passendheidsdeel.DUURZAAMHEID).tekst()).contains("12 maanden", "50%");

    v.contract = Gegeven.onbekend();
    assertThat(deel(Passendheidsdeel.DUURZAAMHEID).score()).isEqualTo(-1);
  }

  @Test
  void comparesTextsWithoutCaseAccentsAndStopWords() {
    Tekstkenmerk tuin = Tekstkenmerk.van(List.of("Werken in de tuin"));

    assertThat(tuin.gelijkenis(Tekstkenmerk.van(List.of("TÚIN")))).isEqualTo(1000);
    assertThat(tuin.gelijkenis(Tekstkenmerk.van(List.of("kassa")))).isLessThan(300);
    assertThat(tuin.gelijkenis(Tekstkenmerk.LEEG)).isZero();
    assertThat(Tekstkenmerk.van(List.of("de het een")).isLeeg()).isTrue();
    assertThat(tuin.gelijkenis(tuin)).isEqualTo(1000);
  }
}
