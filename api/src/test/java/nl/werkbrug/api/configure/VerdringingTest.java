package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Verdringingsvraag;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.store.AanbodStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The verdringingstoets over HTTP and on the page: questions, date and judge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdringingTest {
  private Proefdienst dienst;
  private AanbodStore aanbod;

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    aanbod = new AanbodStore(dienst.werkbrug().database());
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void questionsAreListedWithTheAnswerThatPointsToVerdringing() {
    JsonNode vragen = Contractcontrole.houdt(dienst.get("/v1/verdringingsvragen")).path("items");

    assertThat(vragen).hasSize(Verdringingsvraag.values().length);
    assertThat(vragen.get(0).path("wijstOpVerdringing").asText()).isEqualTo("ja");
    assertThat(vragen.get(4).path("wijstOpVerdringing").asText()).isEqualTo("nee");
  }

  @Test
  void judgementIsKeptWithItsAnswersDayAndJudge() {
    Werkaanbod werk = plek(0);
    String adres = "/v1/arrangementen/" + werk.id().waarde();

    HttpResponse<String> gedaan =
        dienst.post(adres + "/verdringingstoets", toets(false, vraag -> goed(vraag), ""));

    JsonNode toets = Contractcontrole.houdt(gedaan);
    JsonNode bewaard = Contractcontrole.houdt(dienst.get(adres)).path("verdringingstoets");
    assertThat(gedaan.statusCode()).isEqualTo(201);
    assertThat(toets.path("datum").asText()).isNotBlank();
    assertThat(toets.path("beoordelaar").asText()).isNotBlank();
    assertThat(bewaard).isEqualTo(toets);
    assertThat(aanbod.get(werk.id()).kern().verdringingstoets())
        .isInstanceOfSatisfying(
            Verdringingstoets.Uitgevoerd.class,
            een -> assertThat(een.antwoorden()).hasSize(Verdringingsvraag.values().length));
    assertThat(dienst.get("/werk/" + werk.id().waarde()).body())
        .contains("geen verdringing", Verdringingsvraag.EXTRA.vraag());
  }

  @Test
  void anAnswerThatPointsToVerdringingHasToBeExplained() {
    String adres = "/v1/arrangementen/" + plek(1).id().waarde() + "/verdringingstoets";

    HttpResponse<String> zonder = dienst.post(adres, toets(false, vraag -> !goed(vraag), ""));
    HttpResponse<String> met = dienst.post(adres, toets(false, vraag -> !goed(vraag), "stage"));
    HttpResponse<String> deels =
        dienst.post(
            adres,
            """
            {"verdringing": true, "antwoorden": [{"vraag": "DOEL", "ja": true, "toelichting": ""}]}
            """);
    HttpResponse<String> leeg = dienst.post(adres, "{\"verdringing\": true, \"antwoorden\": []}");

    assertThat(zonder.statusCode()).isEqualTo(400);
    assertThat(zonder.body()).contains("leg uit waarom");
    assertThat(met.statusCode()).isEqualTo(201);
    assertThat(deels.statusCode()).isEqualTo(400);
    assertThat(leeg.statusCode()).isEqualTo(400);
  }

  @Test
  void paidWorkNeedsNone() {
    Werkaanbod betaald =
        aanbod.list().stream()
            .filter(een -> een instanceof Arrangement && !een.toetsplichtig())
            .findFirst()
            .orElseThrow();

    assertThat(
            dienst
                .post(
                    "/v1/arrangementen/" + betaald.id().waarde() + "/verdringingstoets",
                    toets(false, vraag -> goed(vraag), ""))
                .statusCode())
        .isEqualTo(409);
    assertThat(dienst.get("/werk/" + betaald.id().waarde()).body())
        .doesNotContain("Doe de verdringingstoets");
  }

  @Test
  void pageAsksEveryQuestionAndPutsTheFaultBesideIt() {
    String adres = "/werk/" + plek(2).id().waarde();
    Map<String, String> formulier = Map.of("Content-Type", "application/x-www-form-urlencoded");
    String antwoorden =
        Arrays.stream(Verdringingsvraag.values())
            .map(vraag -> vraag + "=" + (goed(vraag) ? "ja" : "nee"))
            .collect(Collectors.joining("&"));

    HttpResponse<String> half =
        dienst.post(adres + "/besluit", "doe=toets&verdringing=nee", formulier);
    HttpResponse<String> onverklaard =
        dienst.post(
            adres + "/besluit",
            "doe=toets&verdringing=nee&" + antwoorden.replace("DOEL=ja", "DOEL=nee"),
            formulier);
    HttpResponse<String> goed =
        dienst.post(adres + "/besluit", "doe=toets&verdringing=nee&" + antwoorden, formulier);

    assertThat(half.statusCode()).isEqualTo(422);
    assertThat(half.body()).contains("moet gekozen worden");
    assertThat(onverklaard.statusCode()).isEqualTo(422);
    assertThat(onverklaard.body()).contains("leg uit waarom het dat niet is");
    assertThat(goed.statusCode()).isEqualTo(303);
    assertThat(dienst.get(adres).body()).contains("Beoordeeld door");
  }

  private interface Keuze {
    boolean ja(Verdringingsvraag vraag);
  }

  private static String toets(boolean verdringing, Keuze keuze, String toelichting) {
    return Arrays.stream(Verdringingsvraag.values())
        .map(
            vraag ->
                "{\"vraag\":\"%s\",\"ja\":%s,\"toelichting\":\"%s\"}"
                    .formatted(vraag, keuze.ja(vraag), toelichting))
        .collect(
            Collectors.joining(",", "{\"verdringing\":" + verdringing + ",\"antwoorden\":[", "]}"));
  }

  /** The answer that does not point to verdringing. */
  private static boolean goed(Verdringingsvraag vraag) {
    return !vraag.wijstOpVerdringing(true);
  }

  private Werkaanbod plek(int nummer) {
    return aanbod.list().stream()
        .filter(een -> een instanceof Arrangement && een.toetsplichtig())
        .skip(nummer)
        .findFirst()
        .orElseThrow();
  }
}
