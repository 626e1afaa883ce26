package nl.werkbrug.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanspreekvormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 van de 24 uur die de werkzoekende kan werken.|20 van de 24 uur die u kunt werken.
          De werkzoekende is actief.|U bent actief.
          De werkzoekende hoort bij gemeente Huizen.|U hoort bij gemeente Huizen.
          Het beroep kok is voorkeur 1 van de werkzoekende.|Het beroep kok is uw voorkeur 1.
          De gemeente van de werkzoekende is niet bekend.|Uw gemeente is niet bekend.
          Bakker heeft de werkzoekende eerder gedaan.|Bakker hebt u eerder gedaan.
          Hoeveel uur de werkzoekende wil werken, is niet bekend.|Hoeveel uur u wilt werken, is niet bekend.
          Dit aanbod is eerder afgewezen voor deze werkzoekende.|Dit aanbod is eerder afgewezen voor u.
          Deze persoon heeft niet om dit soort werk gevraagd.|U hebt niet om dit soort werk gevraagd.
          De plek is binnen bereik: 20 minuten.|De plek is binnen bereik: 20 minuten.
          """)
  void speaksToThePerson(String over, String tot) {
    assertThat(Aanspreekvorm.u(over)).isEqualTo(tot);
  }
}
