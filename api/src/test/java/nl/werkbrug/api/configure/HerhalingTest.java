package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.Contract;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingsvraag;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a client sends twice because the first answer never came, is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HerhalingTest {
  /** What a POST only asks, and a login: its answer is a secret, and twice is two sessions. */
  static final Set<String> BEWAART_NIETS =
      Set.of("/werkzoekenden/_zoek", "/lks-berekeningen", "/sessies", "/sessies/persoonlijk");

  /** Tables that tell of every request, whatever it does. */
  private static final Set<String> VERSLAG =
      Set.of("audit", "verwerking", "pseudoniem", "idempotentie", "inlogsessie");

  private static final String LKS = "/werkgevers/{id}/voorstellen/{voorstel}/lks-aanvraag";
  private static final String STAF = "staf";
  private static final String LANG =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":100000000,"
          + "\"planstappen\":0,\"maximumSeconden\":600}";

  private final Set<String> gedaan = new TreeSet<>();
  private int nummer;
  private Inlogproef proef;
  private Path bestand;

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    bestand = map.resolve("werkbrug.db");
    Set<Functie> staf = EnumSet.allOf(Functie.class);
    staf.removeAll(Set.of(Functie.WERKGEVER, Functie.WERKZOEKENDE));
    proef.maak(STAF, staf, null, null);
    proef.maak("tweede", Functie.TOEGANG);
  }

  @AfterAll
  void stop() {
    proef.close();
  }

  /** What is in every table but the reports, to see whether anything changed. */
  private Map<String, String> inhoud() {
    Map<String, String> tabellen = new TreeMap<>();
    try (Connection verbinding = DriverManager.getConnection("jdbc:sqlite:" + bestand);
        Statement opdracht = verbinding.createStatement()) {
      for (String tabel : kolom(opdracht, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
        if (!VERSLAG.contains(tabel)) {
          List<String> rijen = rijen(opdracht, tabel);
          tabellen.put(tabel, "%d rijen, %x".formatted(rijen.size(), rijen.hashCode()));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return tabellen;
  }

  private static List<String> rijen(Statement opdracht, String tabel) throws SQLException {
    String kolommen =
        String.join(
            "||'|'||",
            kolom(opdracht, "SELECT 'quote(' || name || ')' FROM pragma_table_info('%s')", tabel));
    return kolom(opdracht, "SELECT %s FROM %s", kolommen, tabel);
  }

  private static List<String> kolom(Statement opdracht, String sql, Object... delen)
      throws SQLException {
    List<String> waarden = new ArrayList<>();
    try (ResultSet rij = opdracht.executeQuery(sql.formatted(delen))) {
      while (rij.next()) {
        waarden.add(rij.getString(1));
      }
    }
    return waarden;
  }

  private HttpResponse<String> post(String token, String pad, String inhoud, String sleutel) {
    return proef
        .dienst()
        .stuur(
            HttpRequest.newBuilder(URI.create(proef.dienst().adres(pad)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", sleutel)
                .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                .build());
  }

  /** Sends it twice with one key; only the first time anything is stored. */
  private JsonNode tweemaal(String token, String pad, String inhoud) {
    String sleutel = "sleutel-" + nummer++;
    Map<String, String> voor = inhoud();
    HttpResponse<String> eerste = post(token, pad, inhoud, sleutel);
    Map<String, String> na = inhoud();
    HttpResponse<String> tweede = post(token, pad, inhoud, sleutel);

    JsonNode antwoord = Contractcontrole.houdt(eerste);
    assertThat(eerste.statusCode()).as("%s: %s", pad, eerste.body()).isBetween(200, 299);
    assertThat(na).as(pad).isNotEqualTo(voor);
    Contractcontrole.houdt(tweede);
    if (antwoord.has("sleutel") || antwoord.has("geheim") || antwoord.has("adres")) {
      assertThat(tweede.statusCode()).as(pad).isEqualTo(409);
      assertThat(tweede.body()).as(pad).contains("al uitgevoerd");
    } else {
      assertThat(tweede.statusCode())
          .as("%s: %s", pad, tweede.body())
          .isEqualTo(eerste.statusCode());
      assertThat(tweede.body()).as(pad).isEqualTo(eerste.body());
      assertThat(tweede.headers().firstValue("Location"))
          .isEqualTo(eerste.headers().firstValue("Location"));
      assertThat(tweede.headers().firstValue("ETag"))
          .isEqualTo(eerste.headers().firstValue("ETag"));
    }
    Map<String, String> later = inhoud();
    if (pad.startsWith("/v1/matchingsrondes")) { // a round goes on by itself
      for (Map<String, String> een : List.of(na, later)) {
        een.keySet().retainAll(Set.of("matchingsronde"));
        een.replaceAll((tabel, rijen) -> rijen.replaceFirst(",.*", ""));
      }
    }
    assertThat(later).as(pad).isEqualTo(na);
    assertThat(post(token, pad, inhoud + " ", sleutel).statusCode()).as(pad).isEqualTo(422);
    gedaan.add(sjabloon(pad));
    return antwoord;
  }

  private JsonNode staf(String pad, String inhoud) {
    return tweemaal(proef.token(STAF), pad, inhoud);
  }

  private JsonNode stap(String pad, int versie, String velden) {
    return staf(pad, "{\"versie\":%d%s}".formatted(versie, velden));
  }

  private static String sjabloon(String pad) {
    String kaal = pad.replaceFirst("[?].*", "").replaceFirst("^/v1", "");
    return Contract.inhoud().path("paths").properties().stream()
        .filter(een -> een.getValue().has("post"))
        .map(Map.Entry::getKey)
        .filter(een -> kaal.matches(een.replaceAll("\\{[a-z]+}", "[^/]+")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("niet in het contract: " + pad));
  }

  private JsonNode lees(String pad) {
    return Contractcontrole.houdt(proef.als(STAF, "GET", pad, null));
  }

  /** The first of a list as something new. */
  private String nieuw(String soort, String... zonder) {
    ObjectNode een = (ObjectNode) lees("/v1/" + soort).at("/items/0").deepCopy();
    een.remove(List.of(zonder));
    een.remove(List.of("id", "waarschuwingen"));
    return een.toString();
  }

  @Test
  void everyPostThatStoresIsDoneOnceHoweverOftenItIsSent() {
    records();
    rondes();
    JsonNode voorstellen = proef.ronde(STAF);
    for (JsonNode een : voorstellen) {
      if (!gedaan.contains("/voorstellen/{id}/tweede-beoordeling") || !gedaan.contains(LKS)) {
        plaatsing(een.path("id").asText(), een.path("aanbod").asText());
      }
    }
    JsonNode laatste = voorstellen.get(voorstellen.size() - 1);
    mijn(laatste.path("id").asText(), laatste.path("werkzoekende").asText());
    werkgever();

    Set<String> alle =
        Contract.inhoud().path("paths").properties().stream()
            .filter(een -> een.getValue().has("post"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    alle.removeAll(BEWAART_NIETS);
    assertThat(gedaan).isEqualTo(alle);
  }

  private void records() {
    String werkgever = staf("/v1/werkgevers", nieuw("werkgevers", "kvk")).path("id").asText();
    String vacature = staf("/v1/vacatures", nieuw("vacatures", "referentie")).path("id").asText();
    String arrangement =
        staf("/v1/arrangementen", nieuw("arrangementen", "referentie")).path("id").asText();
    String persoon =
        staf("/v1/werkzoekenden", nieuw("werkzoekenden", "klantnummer")).path("id").asText();
    String coach = staf("/v1/jobcoaches", nieuw("jobcoaches")).path("id").asText();
    staf("/v1/werkgevers/" + werkgever + "/_beeindig", "");
    staf("/v1/vacatures/" + vacature + "/_beeindig", "");
    staf("/v1/arrangementen/" + arrangement + "/_beeindig", "");
    staf("/v1/werkzoekenden/" + persoon + "/_beeindig", "");
    staf(
        "/v1/jobcoaches/" + coach + "/afwezigheid",
        "{\"van\":\"2026-12-01\",\"tot\":\"2026-12-12\"}");
    staf(
        "/v1/beleidskaders",
        nieuw("beleidskaders", "versie").replaceFirst("\\{", "{\"id\":\"b2\","));
    staf(
        "/v1/bedragen",
        "{\"soort\":\"%s\",\"vanaf\":\"2026-01-01\",\"cent\":100000,\"bron\":\"Proef\"}"
            .formatted(Bedrag.Soort.values()[0]));
    staf(
        "/v1/importen?organisatie=" + lees("/v1/organisaties").at("/items/0/id").asText(),
        "[{\"idWerkzoekende\":\"vum-1\",\"persoonlijkePresentatie\":\"Graag buiten.\"}]");
    staf("/v1/arrangementen/" + toetsplichtig() + "/verdringingstoets", toets());
    staf(
        "/v1/gebruikers",
        "{\"id\":\"j.jansen\",\"naam\":\"J\",\"functies\":[\"CONSULENT\"],\"wachtwoord\":\"%s\"}"
            .formatted(Inlogproef.WACHTWOORD));
    staf("/v1/api-sleutels", "{\"naam\":\"koppeling\",\"functies\":[\"CONSULENT\"]}");
  }

  private String toetsplichtig() {
    return new AanbodStore(proef.werkbrug().database())
        .list().stream()
            .filter(een -> een instanceof Arrangement && een.toetsplichtig())
            .map(Werkaanbod::id)
            .findFirst()
            .orElseThrow()
            .waarde();
  }

  private static String toets() {
    return Arrays.stream(Verdringingsvraag.values())
        .map(
            vraag ->
                "{\"vraag\":\"%s\",\"ja\":%s,\"toelichting\":\"\"}"
                    .formatted(vraag, !vraag.wijstOpVerdringing(true)))
        .collect(Collectors.joining(",", "{\"verdringing\":false,\"antwoorden\":[", "]}"));
  }

  private void rondes() {
    String ronde = "/v1/matchingsrondes/" + staf("/v1/matchingsrondes", LANG).path("id").asText();
    staf(ronde + "/_stop", "");
    proef.volg(STAF, ronde, "GESTOPT");
    staf(ronde + "/_hervat", "");
    post(proef.token(STAF), ronde + "/_stop", "", "nog-eens");
    proef.volg(STAF, ronde, "GESTOPT");
    String klaar = proef.reken(STAF, "/v1/matchingsrondes");
    staf(klaar + "/_herplan", "{\"peildatum\":\"2026-11-02\"}");
    staf(klaar + "/afsluiting", "");
  }

  /** From acceptance to a plaatsing of which LKS is asked. */
  private void plaatsing(String id, String aanbod) {
    String pad = "/v1/voorstellen/" + id;
    stap(pad + "/beoordelingen", 0, ",\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
    stap("/v1/reserveringen", 1, ",\"voorstel\":\"%s\"".formatted(id));
    stap("/v1/reserveringen/" + id + "/_beeindig", 2, "");
    stap(pad + "/gesprekken", 3, ",\"antwoord\":\"JA\"");
    geefVrij(pad, 4, "WERKZOEKENDE");
    int versie = 6;
    if (geefVrij(pad, 5, "CONSULENT").path("tweedeNodig").asBoolean()) {
      tweemaal(
          proef.token("tweede"),
          pad + "/tweede-beoordeling",
          "{\"versie\":6,\"akkoord\":true,\"reden\":\"eens\"}");
      versie = 7;
    }
    stap(pad + "/voorlegging", versie, "");
    Werkaanbod werk = new AanbodStore(proef.werkbrug().database()).get(new AanbodId(aanbod));
    WerkgeverId werkgever = werk.kern().werkgever();
    String bij = "/v1/werkgevers/%s/voorstellen/%s".formatted(werkgever, id);
    staf(bij + "/reactie", "{\"keuze\":\"KENNISMAKEN\"}");
    JsonNode plaatsing = stap("/v1/plaatsingen", versie + 2, ",\"voorstel\":\"%s\"".formatted(id));
    staf(
        "/v1/plaatsingen/" + plaatsing.path("id").asText() + "/gebeurtenissen",
        "{\"gebeurtenis\":\"geplaatst\",\"overeenkomst\":{\"soort\":\"BEPAALDE_TIJD\","
            + "\"van\":\"2026-11-10\",\"tot\":\"2027-11-09\",\"uren\":28,\"uurloonCent\":1800,"
            + "\"volletijdsnorm\":36,\"formeleWerkgever\":\"%s\"}}"
                .formatted(plaatsing.path("werkgever").asText()));
    if (werk instanceof Vacature) {
      tweemaal(sleutel(werkgever), bij + "/lks-aanvraag", "");
    }
  }

  private JsonNode geefVrij(String pad, int versie, String wie) {
    return stap(pad + "/vrijgave", versie, ",\"door\":\"%s\",\"vrij\":true".formatted(wie));
  }

  private String sleutel(WerkgeverId werkgever) {
    String vraag = "{\"naam\":\"eigen systeem\",\"werkgever\":\"%s\"}".formatted(werkgever);
    return Contractcontrole.houdt(proef.als(STAF, "POST", "/v1/api-sleutels", vraag))
        .path("sleutel")
        .asText();
  }

  /** What the person does with the own link. */
  private void mijn(String id, String persoon) {
    String mens = "/v1/werkzoekenden/" + persoon;
    proef.als(STAF, "PATCH", mens, "{\"consulent\":\"%s\"}".formatted(STAF));
    staf(mens + "/persoonslink", "");
    proef.metPersoonslink("mens", new WerkzoekendeId(persoon));
    stap(
        "/v1/voorstellen/" + id + "/beoordelingen",
        0,
        ",\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
    String mijn = "/v1/mijn/voorstellen/" + id;
    tweemaal(proef.token("mens"), mijn + "/antwoord", "{\"versie\":1,\"antwoord\":\"JA\"}");
    tweemaal(proef.token("mens"), mijn + "/vrijgave", "{\"versie\":2,\"vrij\":true}");
    String van =
        Proefdienst.regio().werkzoekenden().stream()
            .map(Werkzoekende::consulent)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    staf(
        "/v1/caseload-overdrachten",
        "{\"van\":\"%s\",\"naar\":\"nieuw\",\"reden\":\"vertrek\",\"werkzoekenden\":[]}"
            .formatted(van));
  }

  private void werkgever() {
    String pad = "/v1/werkgevers/" + Proefdienst.regio().werkgevers().getFirst().id();
    staf(pad + "/webhooks", "{\"url\":\"https://voorbeeld.nl/haak\"}");
    String moment =
        staf(
                pad + "/contactmomenten",
                "{\"datum\":\"2026-11-02\",\"soort\":\"BEZOEK\",\"onderwerp\":\"OVERIG\","
                    + "\"verslag\":\"Belt terug.\",\"opvolgen\":\"2026-12-01\"}")
            .path("id")
            .asText();
    staf(pad + "/contactmomenten/" + moment + "/afhandeling", "");
    staf(
        pad + "/vacatures",
        "{\"vacatures\":[{\"referentie\":\"n-1\",\"titel\":\"Hulp\",\"werktijd\":{\"urenMin\":16,\"urenMax\":24}}]}");
  }
}
