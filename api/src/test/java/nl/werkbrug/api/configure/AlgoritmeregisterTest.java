package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entry for the Algoritmeregister; the contract holds the fields of the standard. */
class AlgoritmeregisterTest {
  private static final String ADRES =
      "/v1/algoritmeregister?organisatie=Gemeente%20Voorbeeld&contact=algoritmes@voorbeeld.example";

  @Test
  void fitsTheStandardAndNamesWhatIsWrong(@TempDir Path map) throws Exception {
    try (Proefdienst dienst = Proefdienst.metRegio(map)) {
      JsonNode inzending =
          Contractcontrole.houdt(
              dienst.get(
                  ADRES
                      + "&status=IN_GEBRUIK&inGebruikSinds=2026-11"
                      + "&publiekspagina=https://voorbeeld.example/werk"));
      JsonNode kort = Contractcontrole.houdt(dienst.get(ADRES));
      HttpResponse<String> fout =
          dienst.get(
              "/v1/algoritmeregister?contact=jan&status=AAN&inGebruikSinds=nu&kleur=rood"
                  + "&publiekspagina=http://x.example");
      HttpResponse<String> zonderMaand = dienst.get(ADRES + "&status=IN_GEBRUIK");

      assertThat(inzending.path("status").asText()).isEqualTo("In gebruik");
      assertThat(inzending.path("begin_date").asText()).isEqualTo("2026-11");
      assertThat(inzending.path("organization").asText()).isEqualTo("Gemeente Voorbeeld");
      assertThat(inzending.path("website").asText()).isEqualTo("https://voorbeeld.example/werk");
      assertThat(kort.path("status").asText()).isEqualTo("In ontwikkeling");
      assertThat(kort.has("begin_date")).isFalse();
      assertThat(fout.statusCode()).isEqualTo(400);
      assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
          .contains(
              "contact", "status", "inGebruikSinds", "kleur", "publiekspagina", "organisatie");
      assertThat(Contractcontrole.houdt(zonderMaand).at("/fouten/0/veld").asText())
          .isEqualTo("inGebruikSinds");
    }
  }

  @Test
  void asksForABeleidskaderFirst(@TempDir Path map) throws Exception {
    try (Proefdienst dienst = Proefdienst.start(map)) {
      HttpResponse<String> antwoord = dienst.get(ADRES);

      assertThat(antwoord.statusCode()).isEqualTo(409);
      Contractcontrole.houdt(antwoord);
    }
  }
}
