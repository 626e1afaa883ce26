package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import nl.werkbrug.data.demo.Preset;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real region begins with what its policy document fixes, and with nobody. */
class InrichtingTest {
  @TempDir private Path map;

  static List<Preset> presets() {
    return Presets.lijst();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void regionBeginsWithItsPolicyAndWithoutPeople(Preset preset) throws Exception {
    try (Inlogproef proef = Inlogproef.leeg(map)) {
      ServeCommand.richtIn(proef.werkbrug(), preset);
      proef.maak("beheer", Functie.BEHEERDER);
      proef.maak("am", Functie.ACCOUNTMANAGER);

      JsonNode kaders =
          Contractcontrole.houdt(proef.als("am", "GET", "/v1/beleidskaders", null)).path("items");
      assertThat(kaders).hasSize(1);
      assertThat(kaders.at("/0/gemeenten")).hasSameSizeAs(preset.gemeenten());
      assertThat(kaders.toString()).doesNotContain("verzonnen");
      assertThat(proef.werkbrug().isVerzonnen()).isFalse();
      assertThat(
              Contractcontrole.houdt(proef.als("am", "GET", "/v1/werkzoekenden", null))
                  .path("items"))
          .isEmpty();
      for (String pagina : List.of("/", "/werk", "/rondes/nieuw", "/hoe-werkt-het")) {
        assertThat(proef.als("am", "GET", pagina, null).statusCode()).as(pagina).isEqualTo(200);
      }
      assertThatThrownBy(() -> ServeCommand.richtIn(proef.werkbrug(), preset))
          .hasMessageContaining("al ingericht");
    }
  }
}
