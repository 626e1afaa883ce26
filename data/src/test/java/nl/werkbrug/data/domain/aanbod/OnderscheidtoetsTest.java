package nl.werkbrug.data.domain.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnderscheidtoetsTest {
  private final Onderscheidtoets toets = Onderscheidtoets.ingebouwd();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je bent tussen 20 en 35 jaar|LEEFTIJD|WGBL",
        "Maximaal 40 jaar oud|LEEFTIJD|WGBL",
        "Wij zoeken een jonge medewerker|LEEFTIJD|WGBL",
        "Sterke man voor het magazijn|GESLACHT|AWGB",
        "Bij voorkeur een vrouw|GESLACHT|AWGB",
        "Nederlands als moedertaal|AFKOMST|AWGB",
        "Alleen met een Nederlands paspoort|NATIONALITEIT|AWGB",
        "Geen hoofddoek|GODSDIENST|AWGB",
        "Je hebt geen lichamelijke beperkingen|HANDICAP_ZIEKTE|WGBH",
        "Een gezonde medewerker|HANDICAP_ZIEKTE|WGBH"
      })
  void flagsAForbiddenDistinctionWithItsLaw(String tekst, Onderscheid.Grond grond, String wet) {
    assertThat(toets.toets("tekst", tekst))
        .anySatisfy(
            een -> {
              assertThat(een.grond()).isEqualTo(grond);
              assertThat(een.bron()).contains(wet);
              assertThat(een.veld()).isEqualTo("tekst");
              assertThat(een.uitleg()).endsWith(".");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minimaal 15 jaar ervaring in het vak",
        "Verkoopmedewerker damesmode (m/v)",
        "Gastvrouw of gastheer",
        "U tilt tot 15 kilo en staat veel",
        "Nederlands op niveau B1",
        "Een bedrijf van 35 jaar oud",
        ""
      })
  void leavesOrdinaryWordsAlone(String tekst) {
    assertThat(toets.toets("tekst", tekst)).isEmpty();
  }

  @Test
  void findsNothingInTheTextsOfTheDemo() {
    Regio regio =
        DemoRegio.maak(
            Presets.get("westerveld"), new Omvang(400, 400, 10), 3, LocalDate.of(2026, 11, 2));

    assertThat(regio.aanbod())
        .isNotEmpty()
        .allSatisfy(aanbod -> assertThat(toets.toets(aanbod.kern())).isEmpty());
  }
}
