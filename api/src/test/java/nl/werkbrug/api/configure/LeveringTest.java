package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Employers who deliver their vacatures by the hundreds; held against the contract. */
class LeveringTest {
  private static final String JSON = "application/json";
  private static final String JSON_LD = "application/ld+json";

  private static Proefdienst dienst;
  private static String werkgever;
  private static String adres;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    werkgever = dienst.eerste("/v1/werkgevers?aantal=1").path("id").asText();
    adres = "/v1/werkgevers/" + werkgever + "/vacatures";
  }

  @AfterAll
  static void stop() {
    dienst.close();
  }

  @Test
  void aRepeatedDeliveryDoublesNothing() {
    String inhoud = levering(vacature("H-1", "Magazijnhulp"), vacature("H-2", "Inpakker"));

    JsonNode eerste = lever(inhoud);
    JsonNode tweede = lever(inhoud);

    assertThat(eerste.path("aangemaakt").asInt()).isEqualTo(2);
    assertThat(tweede.path("ongewijzigd").asInt()).isEqualTo(2);
    assertThat(ids(tweede)).isEqualTo(ids(eerste)).doesNotHaveDuplicates();
    assertThat(eigen("referentie=H-1").path("items")).hasSize(1);
    assertThat(eigen("referentie=H-1").at("/items/0/status").asText()).isEqualTo("OPEN");
  }

  @Test
  void whatIsLeftOutStaysAndNullEmpties() {
    ObjectNode vacature = vacature("W-1", "Tuinhulp").put("postcode", "7981AB");
    lever(levering(vacature));

    JsonNode anders = lever("{\"vacatures\":[{\"referentie\":\"W-1\",\"plekken\":3}]}");
    JsonNode tussen = eigen("referentie=W-1").at("/items/0");
    lever("{\"vacatures\":[{\"referentie\":\"W-1\",\"postcode\":null}]}");

    assertThat(uitkomsten(anders)).containsExactly("GEWIJZIGD");
    assertThat(tussen.path("plekken").asInt()).isEqualTo(3);
    assertThat(tussen.path("postcode").asText()).isEqualTo("7981AB");
    assertThat(tussen.path("titel").asText()).isEqualTo("Tuinhulp");
    assertThat(eigen("referentie=W-1").at("/items/0").has("postcode")).isFalse();
  }

  @Test
  void whatIsWithdrawnComesBackOnlyWhenAsked() {
    lever(levering(vacature("I-1", "Chauffeur")));
    String zonder = levering(vacature("I-1", "Chauffeur"));

    JsonNode weg = lever("{\"vacatures\":[{\"referentie\":\"I-1\",\"status\":\"INGETROKKEN\"}]}");
    JsonNode herhaald = lever(zonder);
    JsonNode terug = lever(levering(vacature("I-1", "Chauffeur").put("status", "OPEN")));

    assertThat(uitkomsten(weg)).containsExactly("INGETROKKEN");
    assertThat(weg.path("ingetrokken").asInt()).isEqualTo(1);
    assertThat(herhaald.at("/items/0/status").asText()).isEqualTo("INGETROKKEN");
    assertThat(uitkomsten(herhaald)).containsExactly("ONGEWIJZIGD");
    assertThat(terug.at("/items/0/status").asText()).isEqualTo("OPEN");
  }

  @Test
  void oneThatIsWrongHoldsUpNoOther() {
    ObjectNode fout = vacature("F-2", "");
    fout.put("plekken", 0).put("kleur", "rood");
    ObjectNode nergens = vacature("F-3", "Kok").put("gemeente", "atlantis");
    ObjectNode naamloos = vacature("x", "Kok");
    naamloos.remove("referentie");

    JsonNode antwoord =
        lever(
            levering(
                vacature("F-1", "Kok"),
                fout,
                nergens,
                vacature("F-1", "Kok"),
                naamloos,
                vacature("F-4", "Kok").put("werkgever", "iemand-anders"),
                vacature("F-5", "Kok").put("id", "zelf-gekozen")));

    assertThat(uitkomsten(antwoord))
        .containsExactly(
            "AANGEMAAKT",
            "GEWEIGERD",
            "GEWEIGERD",
            "GEWEIGERD",
            "GEWEIGERD",
            "GEWEIGERD",
            "GEWEIGERD");
    assertThat(antwoord.path("geweigerd").asInt()).isEqualTo(6);
    assertThat(velden(antwoord, 1)).contains("kleur");
    assertThat(velden(antwoord, 2)).containsExactly("gemeente");
    assertThat(antwoord.at("/items/3/fouten/0/melding").asText()).contains("één keer");
    assertThat(velden(antwoord, 4)).containsExactly("referentie");
    assertThat(velden(antwoord, 5)).containsExactly("werkgever");
    assertThat(velden(antwoord, 6)).containsExactly("id");
    assertThat(eigen("referentie=F-3").path("items")).isEmpty();
  }

  @Test
  void namesAllFaultsOfOneVacatureAtOnce() {
    ObjectNode fout = vacature("A-1", "Kok").put("kleur", "rood").put("status", "WEG");
    fout.put("titel", "x".repeat(121)).put("gemeente", "atlantis");
    fout.withObject("/werktijd").put("urenMin", "veel").put("urenMax", 41);

    assertThat(velden(lever(levering(fout)), 0))
        .containsExactlyInAnyOrder(
            "kleur", "status", "titel", "werktijd.urenMin", "werktijd.urenMax", "gemeente");
  }

  @Test
  void namesWhatDoesNotExistBesideWhatIsNotTheirs() {
    ObjectNode fout =
        vacature("A-2", "Kok").put("organisatie", "elders").put("gemeente", "atlantis");

    assertThat(velden(lever(levering(fout)), 0))
        .containsExactlyInAnyOrder("organisatie", "gemeente");
  }

  @Test
  void aForbiddenDistinctionWaitsForSomebodyToLook() {
    JsonNode nieuw = lever(levering(vacature("O-1", "Jonge medewerker gezocht")));
    JsonNode hersteld = lever(levering(vacature("O-1", "Medewerker gezocht")));

    assertThat(nieuw.at("/items/0/status").asText()).isEqualTo("CONCEPT");
    assertThat(nieuw.at("/items/0/waarschuwingen/0/grond").asText()).isEqualTo("LEEFTIJD");
    assertThat(hersteld.at("/items/0/status").asText()).isEqualTo("OPEN");
  }

  @Test
  void whatStaffOpenedStaysOpenWhenItIsDeliveredAgain() {
    String inhoud = levering(vacature("O-2", "Jonge kok gezocht"));
    String id = lever(inhoud).at("/items/0/id").asText();
    HttpResponse<String> geopend =
        dienst.stuur(
            java.net.http.HttpRequest.newBuilder(
                    java.net.URI.create(dienst.adres("/v1/vacatures/" + id)))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method(
                    "PATCH",
                    java.net.http.HttpRequest.BodyPublishers.ofString("{\"status\":\"OPEN\"}"))
                .build());

    JsonNode opnieuw = lever(inhoud);

    assertThat(geopend.statusCode()).isEqualTo(200);
    assertThat(uitkomsten(opnieuw)).containsExactly("ONGEWIJZIGD");
    assertThat(opnieuw.at("/items/0/status").asText()).isEqualTo("OPEN");
  }

  @Test
  void aThousandAreTakenAndOneMoreIsNot() {
    ObjectNode[] duizend = new ObjectNode[1_000];
    for (int i = 0; i < duizend.length; i++) {
      duizend[i] = vacature("D-" + i, "Medewerker " + i).put("tekst", "werk ".repeat(600));
    }

    JsonNode gedaan = lever(levering(duizend));
    ObjectNode[] meer = java.util.Arrays.copyOf(duizend, 1_001);
    meer[1_000] = vacature("D-1000", "Te veel");
    HttpResponse<String> geweigerd = post(levering(meer), JSON, Map.of());

    assertThat(gedaan.path("aangemaakt").asInt()).isEqualTo(1_000);
    assertThat(geweigerd.statusCode()).isEqualTo(400);
    JsonNode fout = Contractcontrole.houdt(geweigerd).at("/fouten/0");
    assertThat(fout.path("veld").asText()).isEqualTo("vacatures");
    assertThat(fout.path("waarde").asText()).isEqualTo("1001");
    assertThat(eigen("referentie=D-1000").path("items")).isEmpty();
  }

  @Test
  void refusesABodyBeyondItsBound() {
    String groot = "{\"vacatures\":[\"" + "x".repeat(16 * 1024 * 1024) + "\"]}";

    HttpResponse<String> antwoord = post(groot, JSON, Map.of());
    HttpResponse<String> elders =
        dienst.post("/v1/lks-berekeningen", "{\"x\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}");

    assertThat(antwoord.statusCode()).isEqualTo(413);
    assertThat(Contractcontrole.houdt(antwoord).path("detail").asText()).contains("16 MB");
    assertThat(elders.statusCode()).isEqualTo(413);
    assertThat(Contractcontrole.houdt(elders).path("detail").asText()).contains("2 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{|400",
        "[]|400",
        "{}|400",
        "{\"vacatures\":{}}|400",
        "{\"vacatures\":[]}|400",
        "{\"vacatures\":[],\"werk\":1}|400",
        "{\"vacatures\":[],\"vacatures\":[]}|400"
      })
  void refusesAMalformedDelivery(String inhoud, int status) {
    HttpResponse<String> antwoord = post(inhoud, JSON, Map.of());

    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(Contractcontrole.houdt(antwoord).path("fouten")).isNotEmpty();
  }

  @Test
  void refusesAnotherTypeAndAnUnknownEmployer() {
    HttpResponse<String> tekst = post("referentie;titel", "text/csv", Map.of());
    HttpResponse<String> onbekend =
        dienst.post("/v1/werkgevers/bestaat-niet/vacatures", levering(vacature("K-1", "Kok")));

    assertThat(tekst.statusCode()).isEqualTo(415);
    Contractcontrole.houdt(tekst);
    assertThat(onbekend.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(onbekend);
  }

  @Test
  void whatIsNoObjectIsRefusedByItself() {
    JsonNode antwoord = lever("{\"vacatures\":[7,{\"referentie\":12},null]}");

    assertThat(uitkomsten(antwoord)).containsOnly("GEWEIGERD").hasSize(3);
    assertThat(velden(antwoord, 0)).containsExactly("vacature");
    assertThat(velden(antwoord, 1)).contains("referentie");
  }

  @Test
  void sameKeyGivesTheSameAnswer() {
    String inhoud = levering(vacature("S-1", "Kok"));
    Map<String, String> sleutel = Map.of("Idempotency-Key", "levering-1");

    HttpResponse<String> eerste = post(inhoud, JSON, sleutel);
    HttpResponse<String> tweede = post(inhoud, JSON, sleutel);
    HttpResponse<String> ander = post(levering(vacature("S-2", "Kok")), JSON, sleutel);

    assertThat(tweede.body()).isEqualTo(eerste.body());
    assertThat(ander.statusCode()).isEqualTo(422);
    Contractcontrole.houdt(ander);
  }

  @Test
  void takesASinglePostingOfSchemaOrg() {
    String gemeente = dienst.eerste("/v1/gemeenten").path("naam").asText();

    JsonNode antwoord =
        Contractcontrole.houdt(
            post(
                """
                {"@context": "https://schema.org", "@type": "JobPosting",
                 "identifier": {"@type": "PropertyValue", "name": "Bakkerij", "value": "JP-1"},
                 "title": "Bakker", "datePosted": "2026-11-01",
                 "validThrough": "2026-12-31T23:30:00Z", "jobStartDate": "2026-12-01",
                 "description": "<p>Brood &amp; banket.</p><ul><li>Vroeg op</li></ul><script>x</script>",
                 "responsibilities": "Deeg maken", "totalJobOpenings": 2,
                 "employmentType": ["PART_TIME", "TEMPORARY", "VOLUNTEER"],
                 "workHours": "24 tot 32 uur per week",
                 "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR",
                   "value": {"@type": "QuantitativeValue", "minValue": 15.45, "unitText": "HOUR"}},
                 "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress",
                   "postalCode": "7981 LA", "addressLocality": "%s", "addressCountry": "NL"}},
                 "hiringOrganization": {"@type": "Organization", "name": "Bakkerij"},
                 "industry": "Bakkerijen", "physicalRequirement": "tillen"}
                """
                    .formatted(gemeente),
                JSON_LD,
                Map.of()));

    assertThat(uitkomsten(antwoord)).containsExactly("AANGEMAAKT");
    JsonNode vacature = eigen("referentie=JP-1").at("/items/0");
    assertThat(vacature.path("titel").asText()).isEqualTo("Bakker");
    assertThat(vacature.path("tekst").asText())
        .isEqualTo("Brood & banket.\n\n- Vroeg op\n\nTaken:\nDeeg maken");
    assertThat(vacature.path("plekken").asInt()).isEqualTo(2);
    assertThat(vacature.path("postcode").asText()).isEqualTo("7981LA");
    assertThat(vacature.has("gemeente")).isTrue();
    assertThat(vacature.path("publicatiedatum").asText()).isEqualTo("2026-11-01");
    assertThat(vacature.at("/werktijd/urenMin").asInt()).isEqualTo(24);
    assertThat(vacature.at("/werktijd/urenMax").asInt()).isEqualTo(32);
    assertThat(vacature.at("/werktijd/sluitingsdatum").asText()).isEqualTo("2027-01-01");
    assertThat(vacature.at("/werktijd/start").asText()).isEqualTo("2026-12-01");
    assertThat(vacature.at("/voorwaarden/uurloonCent").asInt()).isEqualTo(1_545);
    assertThat(vacature.at("/voorwaarden/contract").asText()).isEqualTo("BEPAALDE_TIJD");
    assertThat(antwoord.at("/items/0/nietOvergenomen").findValuesAsText("veld"))
        .containsExactlyInAnyOrder("employmentType", "industry", "physicalRequirement");
  }

  @Test
  void takesAListAndAGraphAndNamesFaultsInTheWordsOfSchemaOrg() {
    String goed =
        "{\"@type\":\"JobPosting\",\"identifier\":\"%s\",\"title\":\"Kok\",\"workHours\":\"32\"}";

    JsonNode lijst =
        Contractcontrole.houdt(
            post(
                "[" + goed.formatted("L-1") + ",{\"@type\":\"Event\",\"name\":\"feest\"}]",
                JSON_LD,
                Map.of()));
    JsonNode graaf =
        Contractcontrole.houdt(
            post(
                "{\"@context\":\"https://schema.org\",\"@graph\":["
                    + goed.formatted("L-1")
                    + ",{\"@type\":\"JobPosting\",\"identifier\":\"L-2\",\"title\":\"\","
                    + "\"workHours\":\"veel\",\"totalJobOpenings\":\"0\","
                    + "\"datePosted\":\"gisteren\"}]}",
                JSON_LD,
                Map.of()));

    assertThat(uitkomsten(lijst)).containsExactly("AANGEMAAKT", "GEWEIGERD");
    assertThat(velden(lijst, 1)).contains("@type", "title");
    assertThat(uitkomsten(graaf)).containsExactly("ONGEWIJZIGD", "GEWEIGERD");
    assertThat(velden(graaf, 1)).contains("workHours", "datePosted");
  }

  @Test
  void whatAWebsiteSaysOfItselfBesideItsPostingsIsPassedOver() {
    String eigen =
        "{\"@type\":\"Organization\",\"name\":\"Wij\"},{\"@type\":[\"WebSite\"]},"
            + "{\"@type\":\"BreadcrumbList\"}";
    String graaf = "{\"@context\":\"https://schema.org\",\"@graph\":[%s]}";

    JsonNode met =
        Contractcontrole.houdt(
            post(
                graaf.formatted(eigen + "," + posting("G-1", "\"workHours\":32")),
                JSON_LD,
                Map.of()));
    JsonNode zonder = Contractcontrole.houdt(post(graaf.formatted(eigen), JSON_LD, Map.of()));

    assertThat(uitkomsten(met)).containsExactly("AANGEMAAKT");
    assertThat(uitkomsten(zonder)).containsExactly("GEWEIGERD", "GEWEIGERD", "GEWEIGERD");
    assertThat(velden(zonder, 0)).contains("@type");
  }

  /** Each of these once took minutes or all the memory. */
  @Test
  void aPostingThatIsMadeToBeSlowIsJustRefused() {
    String lang = "1".repeat(2_000_000);
    List<String> velden =
        List.of(
            "\"baseSalary\":{\"unitText\":\"HOUR\",\"value\":\"1e999999999\"}",
            "\"baseSalary\":{\"unitText\":\"HOUR\",\"value\":\"" + lang + "\"}",
            "\"datePosted\":\"" + lang.replace('1', 'T') + "\"",
            "\"description\":\"" + lang.replace("1111111", "<script") + "\"",
            "\"description\":\"" + lang.replace("111", "<li") + "a\"",
            "\"description\":\"" + lang.replace("1111", "<br ") + "a\"");

    for (int i = 0; i < velden.size(); i++) {
      JsonNode antwoord =
          Contractcontrole.houdt(
              post(posting("T-" + i, "\"workHours\":32," + velden.get(i)), JSON_LD, Map.of()));

      assertThat(antwoord.path("items")).as(velden.get(i).substring(0, 30)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"32\"|32|32",
        "32|32|32",
        "\"24-32 uur per week\"|24|32",
        "\"37,5 uur\"|37|37",
        "\"40 hours per week, Monday to Friday\"|40|40"
      })
  void readsHoursAWeek(String gegeven, int van, int tot) {
    String posting = posting("U-" + gegeven.hashCode(), "\"workHours\":" + gegeven);

    Contractcontrole.houdt(post(posting, JSON_LD, Map.of()));

    JsonNode werktijd = eigen("referentie=U-" + gegeven.hashCode()).at("/items/0").path("werktijd");
    assertThat(werktijd.path("urenMin").asInt()).isEqualTo(van);
    assertThat(werktijd.path("urenMax").asInt()).isEqualTo(tot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:00-17:00", "08.30-17.00", "100%", "2080 hours per year", "fulltime"})
  void refusesHoursThatAreNotOfAWeek(String gegeven) {
    JsonNode antwoord =
        Contractcontrole.houdt(
            post(posting("F-1", "\"workHours\":\"" + gegeven + "\""), JSON_LD, Map.of()));

    assertThat(uitkomsten(antwoord)).containsExactly("GEWEIGERD");
    assertThat(velden(antwoord, 0)).containsOnly("workHours");
  }

  @Test
  void spacesAroundAReferenceMakeNoOtherVacature() {
    JsonNode eerste = lever(levering(vacature("S-1", "Lasser")));
    JsonNode tweede = lever(levering(vacature(" S-1 ", "Lasser")));

    assertThat(uitkomsten(tweede)).containsExactly("ONGEWIJZIGD");
    assertThat(ids(tweede)).isEqualTo(ids(eerste));
  }

  @Test
  void nullInAPostingSaysNothingAndATypeMayHaveItsSchemaBeforeIt() {
    JsonNode antwoord =
        Contractcontrole.houdt(
            post(
                """
                {"@type": ["schema:JobPosting"], "identifier": "N-1", "title": "Kok",
                 "workHours": "32", "validThrough": null, "description": null,
                 "employmentType": null, "baseSalary": null,
                 "datePosted": "2026-11-01T23:30:00+0000"}
                """,
                JSON_LD,
                Map.of()));

    assertThat(uitkomsten(antwoord)).containsExactly("AANGEMAAKT");
    assertThat(antwoord.at("/items/0/nietOvergenomen")).isEmpty();
    JsonNode vacature = eigen("referentie=N-1").at("/items/0");
    assertThat(vacature.path("tekst").asText()).isEmpty();
    assertThat(vacature.path("publicatiedatum").asText()).isEqualTo("2026-11-02");
  }

  @Test
  void deliveredVacaturesAreFound() {
    lever(levering(vacature("Z-1", "Zeppelinmonteur")));
    dienst.werkbrug().index().volg();

    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/vacatures/_zoek?tekst=zeppelinmonteur"))
                .path("totaal")
                .asInt())
        .isEqualTo(1);
  }

  private static ObjectNode vacature(String referentie, String titel) {
    ObjectNode uit =
        (ObjectNode) Contractcontrole.lees("{\"werktijd\":{\"urenMin\":16,\"urenMax\":24}}");
    return uit.put("referentie", referentie).put("titel", titel);
  }

  private static String posting(String referentie, String veld) {
    return "{\"@type\":\"JobPosting\",\"identifier\":\"%s\",\"title\":\"Kok\",%s}"
        .formatted(referentie, veld);
  }

  private static String levering(ObjectNode... vacatures) {
    ObjectNode uit = (ObjectNode) Contractcontrole.lees("{\"vacatures\":[]}");
    ((ArrayNode) uit.path("vacatures")).addAll(List.of(vacatures));
    return uit.toString();
  }

  private static JsonNode lever(String inhoud) {
    HttpResponse<String> antwoord = post(inhoud, JSON, Map.of());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    return Contractcontrole.houdt(antwoord);
  }

  private static HttpResponse<String> post(
      String inhoud, String mediatype, Map<String, String> meer) {
    Map<String, String> kopregels = new HashMap<>(meer);
    kopregels.put("Content-Type", mediatype);
    return dienst.post(adres, inhoud, kopregels);
  }

  private static JsonNode eigen(String vraag) {
    return Contractcontrole.houdt(dienst.get(adres + "?" + vraag));
  }

  private static List<String> uitkomsten(JsonNode antwoord) {
    return antwoord.path("items").findValuesAsText("uitkomst");
  }

  private static List<String> ids(JsonNode antwoord) {
    return antwoord.path("items").findValuesAsText("id");
  }

  private static List<String> velden(JsonNode antwoord, int nummer) {
    return antwoord.at("/items/" + nummer + "/fouten").findValuesAsText("veld");
  }
}
