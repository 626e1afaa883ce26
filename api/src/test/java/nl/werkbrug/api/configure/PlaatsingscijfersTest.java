package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Plaatsinggeld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaatsingscijfersTest {
  private static final Pattern CIJFER =
      Pattern.compile(
          "data-kop=\"Cijfer\">\\s*([^<]*?)\\s*</td>\\s*<td[^>]*>\\s*([^<]*?)\\s*</td>");

  private Proefdienst dienst;
  private String ronde;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    ronde = dienst.reken();
    JsonNode voorstellen = Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items");
    beoordeel(voorstellen.get(0), "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
    beoordeel(voorstellen.get(1), "\"oordeel\":\"AFWIJZEN\",\"afwijsreden\":\"REIS\"");
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void givesTheSameFiguresInTheListAndInTheFile() {
    String vraag = "?van=2020-01-01&tot=2029-12-31&per=GEMEENTE";

    JsonNode lijst = Contractcontrole.houdt(dienst.get("/v1/rapportages/resultaten" + vraag));
    HttpResponse<String> bestand = dienst.get("/v1/rapportages/resultaten/_csv" + vraag);

    List<String> verwacht = new ArrayList<>();
    verwacht.add("groep;code;naam;eenheid;waarde;aantal");
    for (JsonNode regel : lijst.path("regels")) {
      verwacht.add(
          String.join(
              ";",
              regel.path("groep").asText(),
              regel.path("code").asText(),
              regel.path("naam").asText(),
              regel.path("eenheid").asText(),
              regel.has("waarde")
                  ? regel.path("waarde").decimalValue().toPlainString().replace('.', ',')
                  : "",
              regel.path("aantal").asText()));
    }
    assertThat(bestand.statusCode()).isEqualTo(200);
    assertThat(bestand.body().replace(",0;", ";").split("\r\n"))
        .containsExactlyElementsOf(
            verwacht.stream().map(regel -> regel.replace(",0;", ";")).toList());
    assertThat(lijst.path("regels").findValuesAsText("code")).contains("afgewezen-reis");
  }

  @Test
  void namesEveryFaultInAQuestion() {
    HttpResponse<String> fout =
        dienst.get("/v1/rapportages/resultaten?van=gisteren&per=STRAAT&doelgroep=X");
    HttpResponse<String> om =
        dienst.get("/v1/rapportages/resultaten?van=2026-02-01&tot=2026-01-01");

    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
        .containsExactly("van", "per", "doelgroep");
    assertThat(Contractcontrole.houdt(om).path("fouten").findValuesAsText("veld"))
        .containsExactly("tot");
  }

  @Test
  void keepsAmountsWithTheirSourceAndUsesThem() {
    HttpResponse<String> bewaard =
        dienst.post(
            "/v1/bedragen",
            "{\"soort\":\"JOBCOACH_PER_UUR\",\"vanaf\":\"2026-01-01\",\"cent\":8000,"
                + "\"bron\":\"begroting 2026\"}");
    HttpResponse<String> fout =
        dienst.post(
            "/v1/bedragen",
            "{\"soort\":\"JOBCOACH_PER_UUR\",\"vanaf\":\"2026-01-01\",\"cent\":-1,\"bron\":\"\"}");

    assertThat(Contractcontrole.houdt(bewaard).path("euro").decimalValue())
        .isEqualByComparingTo("80.00");
    assertThat(Contractcontrole.houdt(dienst.get("/v1/bedragen")).path("items")).hasSize(1);
    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
        .containsExactly("cent", "bron");
    JsonNode geld = Contractcontrole.houdt(dienst.get("/v1/rapportages/geld?jaar=2026"));
    assertThat(geld.path("aannames")).isNotEmpty();
    assertThat(geld.path("gemeenten")).isNotEmpty();
    assertThat(dienst.get("/v1/rapportages/geld?jaar=1900").statusCode()).isEqualTo(400);
  }

  @Test
  void showsWhatTheRegionHasToReach() {
    JsonNode stand =
        Contractcontrole.houdt(dienst.get("/v1/rapportages/verplichtingen?peildatum=2026-11-02"));

    assertThat(stand.path("peildatum").asText()).isEqualTo("2026-11-02");
    assertThat(stand.path("beschut")).isNotEmpty();
    assertThat(stand.path("banenafspraak")).isEmpty();
    assertThat(dienst.get("/v1/rapportages/verplichtingen?peildatum=ooit").statusCode())
        .isEqualTo(400);
  }

  @Test
  void showsWhatAVoorstelAndTheWholePlanWouldCostWithEveryPart() {
    for (String bedrag :
        List.of(
            "\"soort\":\"JOBCOACH_PER_UUR\",\"cent\":9000",
            "\"soort\":\"BIJSTAND_PER_MAAND\",\"cent\":140000")) {
      assertThat(
              dienst
                  .post(
                      "/v1/bedragen",
                      "{\"vanaf\":\"2026-01-01\",\"bron\":\"begroting\"," + bedrag + "}")
                  .statusCode())
          .isEqualTo(201);
    }

    JsonNode plan = Contractcontrole.houdt(dienst.get(ronde + "/geld"));
    BigDecimal lks = BigDecimal.ZERO;
    JsonNode duurste = plan;
    for (JsonNode voorstel :
        Contractcontrole.houdt(dienst.get(ronde + "/voorstellen?aantal=1000")).path("items")) {
      JsonNode geld =
          Contractcontrole.houdt(
              dienst.get("/v1/voorstellen/" + voorstel.path("id").asText() + "/geld"));
      if (geld.at("/posten/0/bedrag").decimalValue().signum() > 0) {
        duurste = geld;
      }
      lks = lks.add(geld.at("/posten/0/bedrag").decimalValue());
    }

    assertThat(plan.at("/posten/0/bedrag").decimalValue()).isEqualByComparingTo(lks);
    assertThat(lks).isPositive();
    assertThat(duurste.at("/posten/0/delen")).isNotEmpty();
    assertThat(plan.path("aannames")).isNotEmpty();
    String adres = "/voorstellen/" + duurste.path("voorstel").asText();
    String perMaand =
        Notatie.geld(duurste.path("lksPerMaand").decimalValue().movePointRight(2).longValue());
    assertThat(dienst.get(adres).body())
        .contains("Wat het kost en oplevert", "Minimumloon per maand (B)", perMaand);
    assertThat(dienst.get(ronde.replace("/v1/matchingsrondes", "/rondes") + "/geld").body())
        .contains("Kosten en baten van het plan", "Waar deze bedragen op rusten", "#geld");
  }

  @Test
  void explanationIsALetterForWhoHasAnAcceptedVoorstelAndForWhoHasNone() {
    JsonNode voorstellen =
        Contractcontrole.houdt(dienst.get(ronde + "/voorstellen?aantal=3")).path("items");
    String aangenomen = "/voorstellen/" + voorstellen.get(0).path("id").asText() + "/brief";
    String nieuw = "/voorstellen/" + voorstellen.get(2).path("id").asText() + "/brief";
    JsonNode zonder =
        Contractcontrole.houdt(dienst.get(ronde + "/niet-geplaatst?aantal=1")).at("/items/0");

    assertThat(dienst.get(aangenomen).body())
        .contains("Waarom dit werk", "Uw rechten", "Met vriendelijke groet", "Ook keken wij of u")
        .doesNotContain("e werkzoekende", "eze persoon", "Doelgroep", "consulent-");
    assertThat(dienst.get(nieuw).body())
        .contains("De brief is er als een consulent het voorstel heeft geaccepteerd")
        .doesNotContain("Met vriendelijke groet");
    assertThat(dienst.get("/mensen/" + zonder.path("werkzoekende").asText() + "/brief").body())
        .contains("Waarom er nu geen voorstel is", "Met vriendelijke groet")
        .doesNotContain("e werkzoekende", "eze persoon", "consulent-");
  }

  @Test
  void modelCardIsMadeOfWhatHoldsNow() {
    JsonNode kaart = Contractcontrole.houdt(dienst.get("/v1/modelkaart"));
    JsonNode uitkomst = Contractcontrole.houdt(dienst.get(ronde));

    assertThat(kaart.path("onderdelen").findValuesAsText("kop"))
        .contains("Waarvoor het bedoeld is", "Hoe goed het plan is", "Grenzen en risico's");
    assertThat(kaart.toString())
        .contains(uitkomst.at("/uitkomst/geplaatst").asText() + " voorstellen voor ");
    assertThat(dienst.get("/modelkaart").body())
        .contains("Wie beslist", "Groepen vergeleken", "met peildatum 2 november 2026")
        .contains("De werkzoekende heeft het gevraagde rijbewijs.")
        .doesNotContain("status-persoon", "sroi-verplichting", "2026-11-02");
  }

  /** The page, the file and the API, and a recount of what is stored. */
  @Test
  void figuresAgreeEverywhereAndFollowFromTheStoredEvents() {
    JsonNode vrij =
        Contractcontrole.houdt(dienst.get(ronde + "/voorstellen?aantal=1000")).path("items");
    Plaatsing plaatsing =
        new Plaatsingproef(dienst)
            .metAlles(new VoorstelId(vrij.get(vrij.size() - 1).path("id").asText()));
    Database database = dienst.werkbrug().database();
    PlaatsingStore plaatsingen = new PlaatsingStore(database);
    VerloopStore verlopen = new VerloopStore(database);
    String vraag = "?van=2020-01-01&tot=2029-12-31";
    JsonNode regels =
        Contractcontrole.houdt(dienst.get("/v1/rapportages/resultaten" + vraag)).path("regels");
    StringBuilder pagina = new StringBuilder();
    for (int nummer = 1; nummer <= 3; nummer++) {
      pagina.append(dienst.get("/resultaten" + vraag + "&pagina=" + nummer).body());
    }
    Map<String, String> opPagina = new HashMap<>();
    CIJFER
        .matcher(pagina)
        .results()
        .forEach(een -> opPagina.putIfAbsent(een.group(1), een.group(2)));
    int vergeleken = 0;
    String bestand = dienst.get("/v1/rapportages/resultaten/_csv" + vraag).body();

    Plaatsing nagespeeld =
        Plaatsingsloop.speelAf(
            plaatsing.id(),
            plaatsingen.listGebeurtenissen(plaatsing.id()).stream()
                .map(een -> een.gebeurtenis())
                .toList());
    long afgewezen = 0;
    for (JsonNode een : vrij) {
      afgewezen +=
          verlopen.listGebeurtenissen(new VoorstelId(een.path("id").asText())).stream()
              .filter(stap -> stap.gebeurtenis() instanceof Voorstelgebeurtenis.Afgewezen)
              .count();
    }

    assertThat(nagespeeld).isEqualTo(plaatsingen.get(plaatsing.id()));
    assertThat(waarde(regels, "plaatsingen"))
        .isEqualByComparingTo(
            BigDecimal.valueOf(plaatsingen.list(PlaatsingStore.Filter.ALLES).size()));
    assertThat(waarde(regels, "afgewezen-reis"))
        .isEqualByComparingTo(BigDecimal.valueOf(afgewezen));
    for (JsonNode regel : regels) {
      String naam = regel.path("naam").asText();
      assertThat(bestand).contains(regel.path("code").asText() + ";" + naam + ";");
      String getoond = opPagina.get(Notatie.zin(naam));
      if (getoond != null && regel.path("waarde").isNumber()) {
        vergeleken++;
        assertThat(getoond).as(naam).startsWith(Notatie.getal(regel.path("waarde").decimalValue()));
      }
    }
    assertThat(vergeleken).isGreaterThan(3);
    JsonNode geld =
        Contractcontrole.houdt(
                dienst.get("/v1/plaatsingen/" + plaatsing.id().waarde() + "/geld?jaar=2026"))
            .path("geld");
    Plaatsinggeld opnieuw =
        Plaatsinggeld.van(
            nagespeeld,
            new WerkzoekendeStore(database).get(plaatsing.afspraak().werkzoekende()),
            new BedragStore(database).list(),
            Normen.ingebouwd(),
            2026);
    assertThat(geld.path("lks").decimalValue())
        .isEqualByComparingTo(BigDecimal.valueOf(opnieuw.lksCent(), 2));
    assertThat(dienst.get("/plaatsingen/" + plaatsing.id().waarde() + "?jaar=2026").body())
        .contains(Notatie.geld(opnieuw.lksCent()));
  }

  private static BigDecimal waarde(JsonNode regels, String code) {
    for (JsonNode regel : regels) {
      if (regel.path("code").asText().equals(code) && regel.path("groep").asText().equals("alle")) {
        return regel.path("waarde").decimalValue();
      }
    }
    throw new AssertionError("geen cijfer " + code);
  }

  private void beoordeel(JsonNode voorstel, String velden) {
    assertThat(
            dienst
                .post(
                    "/v1/voorstellen/" + voorstel.path("id").asText() + "/beoordelingen",
                    "{\"versie\":0," + velden + "}")
                .statusCode())
        .isEqualTo(201);
  }
}
