package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching over HTTP; every answer is held against the contract. */
class ZoekTest {
  private static Proefdienst dienst;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
  }

  @AfterAll
  static void stop() {
    dienst.close();
  }

  @Test
  void arrangementenAreFoundApartFromVacatures() {
    List<String> arrangementen = soorten("/v1/arrangementen/_zoek?aantal=200");
    List<String> vacatures = soorten("/v1/vacatures/_zoek?aantal=200");

    assertThat(arrangementen).isNotEmpty().doesNotContain("VACATURE");
    assertThat(vacatures).isNotEmpty().containsOnly("VACATURE");
  }

  @Test
  void aFacetTellsHowManyAFilterOnItGives() {
    JsonNode alles = Contractcontrole.houdt(dienst.get("/v1/arrangementen/_zoek"));
    JsonNode facet = facet(alles, "SOORT").path("waarden").get(0);

    JsonNode gekozen =
        Contractcontrole.houdt(
            dienst.get("/v1/arrangementen/_zoek?soort=" + facet.path("waarde").asText()));

    assertThat(gekozen.path("totaal").asInt()).isEqualTo(facet.path("aantal").asInt());
    assertThat(gekozen.path("items").findValuesAsText("soort"))
        .containsOnly(facet.path("waarde").asText());
    assertThat(facet(alles, "SOORT").findValuesAsText("waarde")).doesNotContain("VACATURE");
    assertThat(facet(gekozen, "SOORT")).isEqualTo(facet(alles, "SOORT"));
  }

  @Test
  void valuesOfOneFilterAreAlternatives() {
    JsonNode waarden =
        facet(Contractcontrole.houdt(dienst.get("/v1/vacatures/_zoek")), "GEMEENTE")
            .path("waarden");

    JsonNode twee =
        Contractcontrole.houdt(
            dienst.get(
                "/v1/vacatures/_zoek?gemeente=%s&gemeente=%s"
                    .formatted(
                        waarden.at("/0/waarde").asText(), waarden.at("/1/waarde").asText())));

    assertThat(twee.path("totaal").asInt())
        .isEqualTo(waarden.at("/0/aantal").asInt() + waarden.at("/1/aantal").asInt());
  }

  @Test
  void theNearestComesFirst() {
    JsonNode gevonden =
        Contractcontrole.houdt(
            dienst.get("/v1/vacatures/_zoek?postcode=7981&sorteer=afstand&aantal=50"));

    List<Double> afstanden =
        gevonden.path("items").findValues("afstandKm").stream().map(JsonNode::asDouble).toList();
    assertThat(afstanden).hasSizeGreaterThan(5).isSorted();
  }

  @Test
  void suggestionsCompleteWhatIsTyped() {
    String titel =
        Contractcontrole.houdt(dienst.get("/v1/vacatures/_zoek")).at("/items/0/titel").asText();
    String begin = titel.substring(0, 4);

    JsonNode aangevuld =
        Contractcontrole.houdt(
            dienst.get("/v1/vacatures/_suggesties?aantal=50&tekst=" + codeer(begin)));

    assertThat(aangevuld.path("suggesties"))
        .isNotEmpty()
        .allSatisfy(
            een ->
                assertThat(een.asText().toLowerCase(Locale.ROOT))
                    .contains(begin.toLowerCase(Locale.ROOT)));
    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/vacatures/_suggesties?tekst="))
                .path("suggesties"))
        .isEmpty();
  }

  @Test
  void peopleAreFoundByWhatTheyLookFor() {
    JsonNode alles = zoek("{}");
    String beroep = alles.at("/items/0/beroepen/0").asText();

    JsonNode gevonden = zoek("{\"tekst\":\"%s\",\"aantal\":50}".formatted(beroep));

    assertThat(alles.path("totaal").asInt()).isPositive();
    assertThat(gevonden.path("totaal").asInt()).isPositive();
    assertThat(gevonden.at("/items/0/tekstMarkering").asText()).contains("<mark>");
    assertThat(facet(gevonden, "GEMEENTE").path("waarden")).isNotEmpty();
  }

  @Test
  void aNameCountsOnlyForWhoAsksForIt() {
    Werkzoekende iemand =
        Proefdienst.regio().werkzoekenden().stream()
            .filter(mens -> mens.status() == Werkzoekende.Status.ACTIEF)
            .filter(mens -> mens.persoon().naam().isBekend())
            .findFirst()
            .orElseThrow();
    String naam = String.valueOf(iemand.persoon().naam().waardeOfNull());

    JsonNode met = zoek("{\"opNaam\":true,\"tekst\":\"%s\"}".formatted(naam));
    JsonNode zonder = zoek("{\"tekst\":\"%s\"}".formatted(naam));

    assertThat(met.path("items").findValuesAsText("id")).contains(iemand.id().waarde());
    assertThat(met.path("items").findValuesAsText("naam")).contains(naam);
    assertThat(zonder.path("items").findValuesAsText("id")).doesNotContain(iemand.id().waarde());
    assertThat(zoek("{}").path("items").findValues("naam")).isEmpty();
  }

  @Test
  void pagesOfPeopleFollowEachOther() {
    JsonNode eerste = zoek("{\"aantal\":5}");

    JsonNode tweede =
        zoek("{\"aantal\":5,\"na\":\"%s\"}".formatted(eerste.path("volgende").asText()));

    assertThat(tweede.path("items").findValuesAsText("id"))
        .hasSize(5)
        .doesNotContainAnyElementsOf(eerste.path("items").findValuesAsText("id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/arrangementen/_zoek?soort=VACATURE&soort=X|soort, soort",
        "/v1/arrangementen/_zoek?sorteer=afstand&status=WEG|sorteer, status",
        "/v1/vacatures/_zoek?sorteer=naam|sorteer",
        "/v1/vacatures/_zoek?soort=VACATURE|soort",
        "/v1/vacatures/_zoek?uren=40&lks=MISSCHIEN&gepubliceerdVanaf=gisteren|uren, lks,"
            + " gepubliceerdVanaf",
        "/v1/vacatures/_suggesties?aantal=51|aantal"
      })
  void refusesWrongParameters(String adres, String velden) {
    HttpResponse<String> antwoord = dienst.get(adres);

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten").findValuesAsText("veld"))
        .containsExactlyInAnyOrder(velden.split(", "));
  }

  @Test
  void refusesMoreThanFiftyValues() {
    String adres = "/v1/vacatures/_zoek?sector=01";

    HttpResponse<String> goed = dienst.get(adres + "&sector=01".repeat(49));
    HttpResponse<String> fout = dienst.get(adres + "&sector=01".repeat(50));

    assertThat(goed.statusCode()).isEqualTo(200);
    assertThat(Contractcontrole.houdt(fout).at("/fouten/0/veld").asText()).isEqualTo("sector");
  }

  @Test
  void refusesAWrongQuestionWithAllFaults() {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/werkzoekenden/_zoek",
            "{\"aantal\":201,\"urenVan\":0,\"maximumKm\":5,\"sorteer\":\"mooi\"}");

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten").findValuesAsText("veld"))
        .containsExactlyInAnyOrder("aantal", "urenVan", "maximumKm", "sorteer");
    HttpResponse<String> onbekend =
        dienst.post("/v1/werkzoekenden/_zoek", "{\"naam\":\"x\",\"doelgroepen\":[\"IEDEREEN\"]}");
    assertThat(Contractcontrole.houdt(onbekend).path("fouten").findValuesAsText("veld"))
        .anyMatch(veld -> veld.startsWith("naam"))
        .anyMatch(veld -> veld.startsWith("doelgroepen"));
    HttpResponse<String> cursor = dienst.post("/v1/werkzoekenden/_zoek", "{\"na\":\"onzin\"}");
    assertThat(Contractcontrole.houdt(cursor).at("/fouten/0/veld").asText()).isEqualTo("na");
  }

  private static JsonNode zoek(String vraag) {
    HttpResponse<String> antwoord = dienst.post("/v1/werkzoekenden/_zoek", vraag);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    return Contractcontrole.houdt(antwoord);
  }

  private static List<String> soorten(String adres) {
    return Contractcontrole.houdt(dienst.get(adres)).path("items").findValuesAsText("soort");
  }

  private static JsonNode facet(JsonNode gevonden, String soort) {
    for (JsonNode facet : gevonden.path("facetten")) {
      if (facet.path("soort").asText().equals(soort)) {
        return facet;
      }
    }
    throw new AssertionError("geen facet " + soort);
  }

  private static String codeer(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
