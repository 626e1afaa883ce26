package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.round.Regiocontext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaatsingTest {
  private Proefdienst dienst;
  private JsonNode voorstellen;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    String ronde = dienst.reken();
    voorstellen = Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items");
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void walksFromAgreementToTheEnd() {
    HttpResponse<String> begin = begin(0);
    JsonNode afgesproken = Contractcontrole.houdt(begin);
    String pad = begin.headers().firstValue("Location").orElseThrow();

    JsonNode geplaatst = doe(pad, begin, werk(afgesproken));
    JsonNode contact =
        doe(
            pad,
            dienst.get(pad),
            "\"gebeurtenis\":\"contact-vastgelegd\",\"datum\":\"2020-01-02\",\"minuten\":45,"
                + "\"reisminuten\":30,"
                + "\"vorm\":\"TELEFOON\",\"verslag\":\"gaat goed\"");
    JsonNode klaar =
        doe(
            pad,
            dienst.get(pad),
            "\"gebeurtenis\":\"uitgestroomd\",\"datum\":\"2027-11-02\",\"reden\":\"ONDERWIJS\"");

    assertThat(afgesproken.path("fase").asText()).isEqualTo("AFGESPROKEN");
    assertThat(begin.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(geplaatst.path("fase").asText()).isEqualTo("GEPLAATST");
    assertThat(geplaatst.path("overeenkomst").path("uurloonCent").asInt()).isEqualTo(1800);
    assertThat(contact.path("bestedeMinuten").asInt()).isEqualTo(45);
    assertThat(contact.path("reisminuten").asInt()).isEqualTo(30);
    JsonNode eerste = Contractcontrole.houdt(dienst.get(pad + "/begeleiding")).path("items").get(0);
    assertThat(eerste.path("van").asText()).isEqualTo("2020-01-02");
    assertThat(eerste.path("besteed").asInt()).isEqualTo(45);
    assertThat(eerste.path("reistijd").asInt()).isEqualTo(30);
    assertThat(klaar.path("fase").asText()).isEqualTo("UITGESTROOMD");
    assertThat(klaar.path("mogelijk")).isEmpty();
    assertThat(Contractcontrole.houdt(dienst.get(pad + "/gebeurtenissen")).path("items"))
        .extracting(een -> een.path("gebeurtenis").path("gebeurtenis").asText())
        .containsExactly("afgesproken", "geplaatst", "contact-vastgelegd", "uitgestroomd");
    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/plaatsingen?fase=UITGESTROOMD")).path("items"))
        .hasSize(1);
    assertThat(
            Contractcontrole.houdt(
                    dienst.get(
                        "/v1/plaatsingen?lopend=true&werkzoekende="
                            + klaar.path("werkzoekende").asText()))
                .path("items"))
        .isEmpty();
  }

  @Test
  void grantsLksAndShowsItPerMonth() {
    HttpResponse<String> begin = begin(1);
    String pad = begin.headers().firstValue("Location").orElseThrow();
    doe(pad, begin, werk(Contractcontrole.houdt(begin)));
    if (Contractcontrole.houdt(dienst.get(pad)).path("loonwaarden").isEmpty()) {
      doe(
          pad,
          dienst.get(pad),
          "\"gebeurtenis\":\"loonwaarde-vastgesteld\",\"meting\":{\"per\":\"2026-11-10\","
              + "\"procent\":60,\"datum\":\"2026-11-09\",\"methode\":\"Dariuz\","
              + "\"deskundige\":\"ad-1\"}");
    }

    JsonNode toegekend =
        doe(
            pad,
            dienst.get(pad),
            "\"gebeurtenis\":\"lks-toegekend\",\"van\":\"2026-11-10\",\"grondslag\":\"LOONWAARDE\"");
    JsonNode lks = Contractcontrole.houdt(dienst.get(pad + "/lks?jaar=2026"));

    assertThat(toegekend.path("toekenningen")).hasSize(1);
    assertThat(lks.path("maanden")).hasSize(2);
    assertThat(lks.path("totaal").decimalValue())
        .isEqualByComparingTo(
            lks.path("maanden")
                .get(0)
                .path("bedrag")
                .decimalValue()
                .add(lks.path("maanden").get(1).path("bedrag").decimalValue()));
    JsonNode geld = Contractcontrole.houdt(dienst.get(pad + "/geld?jaar=2026")).path("geld");
    assertThat(geld.path("lks").decimalValue())
        .isEqualByComparingTo(lks.path("totaal").decimalValue());
    JsonNode later = Contractcontrole.houdt(dienst.get(pad + "/lks?jaar=2027"));
    assertThat(later.path("totaal").decimalValue()).isZero();
    assertThat(later.path("vakken").findValuesAsText("reden")).isNotEmpty();
  }

  @Test
  void refusesWhatTheFaseOrTheLawDoesNotAllow() {
    HttpResponse<String> begin = begin(2);
    String pad = begin.headers().firstValue("Location").orElseThrow();

    HttpResponse<String> teVroeg =
        stuur(pad, "\"1\"", "\"gebeurtenis\":\"nazorg-begonnen\",\"datum\":\"2026-12-01\"");
    HttpResponse<String> teWeinig =
        stuur(pad, "\"1\"", werk(Contractcontrole.houdt(begin)).replace("1800", "500"));

    assertThat(teVroeg.statusCode()).isEqualTo(409);
    JsonNode probleem = Contractcontrole.houdt(teVroeg);
    assertThat(probleem.path("redenen").get(0).path("code").asText()).isEqualTo("volgorde");
    assertThat(probleem.path("nu").path("fase").asText()).isEqualTo("AFGESPROKEN");
    assertThat(Contractcontrole.houdt(teWeinig).path("redenen").get(0).path("code").asText())
        .isEqualTo("minimumloon");
  }

  @Test
  void overwritesNothingAndAsksForTheVersion() {
    HttpResponse<String> begin = begin(3);
    String pad = begin.headers().firstValue("Location").orElseThrow();
    String aanvraag = "\"gebeurtenis\":\"lks-aangevraagd\",\"datum\":\"2026-11-02\"";
    assertThat(stuur(pad, "\"1\"", aanvraag).statusCode()).isEqualTo(201);

    HttpResponse<String> oud = stuur(pad, "\"1\"", aanvraag);
    HttpResponse<String> zonder = dienst.post(pad + "/gebeurtenissen", "{" + aanvraag + "}");
    HttpResponse<String> fout =
        stuur(pad, "\"2\"", "\"gebeurtenis\":\"contact-vastgelegd\",\"minuten\":700");

    assertThat(oud.statusCode()).isEqualTo(412);
    Contractcontrole.houdt(oud);
    assertThat(zonder.statusCode()).isEqualTo(428);
    Contractcontrole.houdt(zonder);
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
        .contains("datum", "vorm", "verslag");
  }

  @Test
  void tellsWhoNeedsAReplacementWhenACoachIsAbsent() {
    JsonNode metCoach = null;
    int nummer = 4;
    while (metCoach == null) {
      JsonNode plaatsing = Contractcontrole.houdt(begin(nummer++));
      if (plaatsing.has("jobcoach")) {
        metCoach = plaatsing;
      }
    }
    String coach = "/v1/jobcoaches/" + metCoach.path("jobcoach").asText();
    String van = metCoach.path("plannen").get(0).path("van").asText();
    JsonNode voor =
        Contractcontrole.houdt(dienst.get(coach + "/caseload?peildatum=" + van)).path("items");

    HttpResponse<String> melding =
        dienst.post(coach + "/afwezigheid", "{\"van\":\"%s\",\"tot\":\"%s\"}".formatted(van, van));
    JsonNode na =
        Contractcontrole.houdt(dienst.get(coach + "/caseload?peildatum=" + van)).path("items");

    assertThat(Contractcontrole.houdt(melding).path("teVervangen"))
        .extracting(JsonNode::asText)
        .contains(metCoach.path("id").asText());
    assertThat(voor).hasSize(13);
    assertThat(na.get(0).path("afwezig").asInt()).isEqualTo(na.get(0).path("capaciteit").asInt());
    assertThat(na.get(0).path("vrij").asInt()).isNegative();
    assertThat(na.get(1)).isEqualTo(voor.get(1));
    assertThat(
            dienst
                .post(coach + "/afwezigheid", "{\"van\":\"2026-11-02\",\"tot\":\"2026-11-01\"}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void listsSignalsAndGivesThemAsACalendar() {
    String id = Contractcontrole.houdt(begin(12)).path("id").asText();

    JsonNode alle = Contractcontrole.houdt(dienst.get("/v1/signalen?aantal=1000&tot=2030-01-01"));
    JsonNode contract =
        Contractcontrole.houdt(
            dienst.get("/v1/signalen?aantal=1000&tot=2030-01-01&soort=CONTRACT_VASTLEGGEN"));
    HttpResponse<String> agenda =
        dienst.get("/v1/signalen/_agenda?tot=2030-01-01&soort=CONTRACT_VASTLEGGEN");
    HttpResponse<String> fout = dienst.get("/v1/signalen?soort=SLAPEN&tot=morgen");

    assertThat(alle.path("items").size()).isGreaterThan(contract.path("items").size());
    assertThat(contract.path("items").findValuesAsText("plaatsing")).contains(id);
    assertThat(agenda.headers().firstValue("Content-Type"))
        .contains("text/calendar; charset=utf-8");
    assertThat(agenda.body().split("BEGIN:VEVENT", -1)).hasSize(contract.path("items").size() + 1);
    assertThat(agenda.body()).contains(id);
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten")).hasSize(2);
  }

  private HttpResponse<String> begin(int nummer) {
    String id = voorstellen.get(nummer).path("id").asText();
    String pad = "/v1/voorstellen/" + id;
    stap(pad + "/beoordelingen", 0, "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
    stap(pad + "/gesprekken", 1, "\"antwoord\":\"JA\"");
    stap(pad + "/vrijgave", 2, "\"door\":\"WERKZOEKENDE\",\"vrij\":true");
    JsonNode vrij = stap(pad + "/vrijgave", 3, "\"door\":\"CONSULENT\",\"vrij\":true");
    int versie = 4;
    if (vrij.path("tweedeNodig").asBoolean()) {
      // Without a login everybody is one person, and four eyes need two.
      VoorstelId voorstel = new VoorstelId(id);
      var klok = java.time.Clock.systemUTC();
      var tweede =
          new Beoordelingsdienst(
                  dienst.werkbrug().database(),
                  klok,
                  (kader, bereik) -> Regiocontext.van(dienst.werkbrug().database(), kader, bereik))
              .doe(
                  voorstel,
                  versie++,
                  Handelende.met("tweede", Functie.TOEGANG),
                  new Voorstelgebeurtenis.TweedeBeoordeling(true, "eens"));
      assertThat(tweede).isInstanceOf(Besluit.Genomen.class);
    }
    stap(pad + "/voorlegging", versie, null);
    String werkgever =
        Contractcontrole.houdt(dienst.get(werkpad(voorstellen.get(nummer).path("aanbod").asText())))
            .path("werkgever")
            .asText();
    HttpResponse<String> reactie =
        dienst.post(
            "/v1/werkgevers/" + werkgever + "/voorstellen/" + id + "/reactie",
            "{\"keuze\":\"KENNISMAKEN\"}");
    assertThat(reactie.statusCode()).isEqualTo(201);
    HttpResponse<String> begin =
        dienst.post(
            "/v1/plaatsingen", "{\"voorstel\":\"%s\",\"versie\":%d}".formatted(id, versie + 2));
    assertThat(begin.statusCode()).as(begin.body()).isEqualTo(201);
    return begin;
  }

  private String werkpad(String aanbod) {
    String vacature = "/v1/vacatures/" + aanbod;
    return dienst.get(vacature).statusCode() == 200 ? vacature : "/v1/arrangementen/" + aanbod;
  }

  private static String werk(JsonNode plaatsing) {
    return "\"gebeurtenis\":\"geplaatst\",\"overeenkomst\":{\"soort\":\"BEPAALDE_TIJD\","
        + "\"van\":\"2026-11-10\",\"tot\":\"2027-11-09\",\"uren\":28,\"uurloonCent\":1800,"
        + "\"volletijdsnorm\":36,\"formeleWerkgever\":\"%s\"}"
            .formatted(plaatsing.path("werkgever").asText());
  }

  private JsonNode doe(String pad, HttpResponse<String> nu, String velden) {
    HttpResponse<String> antwoord =
        stuur(pad, nu.headers().firstValue("ETag").orElseThrow(), velden);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return Contractcontrole.houdt(antwoord);
  }

  private HttpResponse<String> stuur(String pad, String etag, String velden) {
    return dienst.post(
        pad + "/gebeurtenissen",
        "{" + velden + "}",
        Map.of("Content-Type", "application/json", "If-Match", etag));
  }

  private JsonNode stap(String pad, int versie, @Nullable String velden) {
    HttpResponse<String> antwoord =
        dienst.post(pad, "{\"versie\":%d%s}".formatted(versie, velden == null ? "" : "," + velden));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return Contractcontrole.houdt(antwoord);
  }
}
