package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of law of the beheerder's own, from the setting to an amount. */
class NormenTest {
  private static final String KOP = "vanaf;tot_en_met;waarde;bron;zeker;opmerking\n";
  private static final String VRAAG =
      """
      {"peildatum": "2026-07-01", "leeftijd": 30, "loonwaardeProcent": 60, "uren": 32}
      """;

  @TempDir private Path map;

  @Test
  void ownFigureChangesTheLksAndTheRestStaysAsDelivered() throws Exception {
    schrijf("werkgeverslasten.csv", KOP + "2026-01-01;;20;Eigen besluit;ja;\n");

    try (Proefdienst dienst = Proefdienst.metRegio(map.resolve("data"), instellingen())) {
      // S = 1009.584; x 1.20 x 32/36 = 1076.8896
      assertThat(dienst.post("/v1/lks-berekeningen", VRAAG).body())
          .contains("\"lks\":1076.89")
          .contains("Eigen besluit");
      assertThat(dienst.get("/beheer/bedragen").body()).contains("Eigen besluit");
    }
  }

  @Test
  void withoutAFolderTheDeliveredFiguresHold() throws Exception {
    try (Proefdienst dienst = Proefdienst.metRegio(map.resolve("data"))) {
      assertThat(dienst.post("/v1/lks-berekeningen", VRAAG).body()).contains("\"lks\":1121.76");
    }
  }

  @Test
  void wrongFileIsRefusedAtStartWithFileLineValueAndWhatIsAllowed() throws IOException {
    schrijf("werkgeverslasten.csv", KOP + "2026-01-01;;veel;Eigen besluit;ja;\n");
    schrijf("wml.csv", KOP);
    Files.createDirectories(map.resolve("data"));
    Files.writeString(
        map.resolve("data").resolve(Instellingenlezer.BESTAND), "normen.map = ../eigen\n");
    StringWriter err = new StringWriter();

    int code =
        Main.commandLine(new Stopsein())
            .setErr(new PrintWriter(err))
            .execute("serve", "--map", map.resolve("data").toString(), "--poort", "0");

    assertThat(code).isEqualTo(Main.REFUSED);
    assertThat(err.toString())
        .contains("werkgeverslasten.csv regel 2", "veel", "wml.csv", "moet een van deze zijn");
  }

  private Instellingen instellingen() {
    return Instellingenlezer.lees(
        Map.of(), Map.of("WERKBRUG_NORMEN_MAP", map.resolve("eigen").toString()), map);
  }

  private void schrijf(String naam, String inhoud) throws IOException {
    Files.createDirectories(map.resolve("eigen"));
    Files.writeString(map.resolve("eigen").resolve(naam), inhoud);
  }
}
