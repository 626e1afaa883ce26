package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.store.RegioStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports over HTTP: all or nothing, with a report that is kept. */
class ImportTest {
  private static final String ZIP = "application/zip";
  private static final String CSV = "text/csv";
  private static final String JSON = "application/json";

  @TempDir private Path map;
  private Proefdienst dienst;

  @BeforeEach
  void start() throws Exception {
    dienst = Proefdienst.start(map.resolve("data"));
  }

  @AfterEach
  void stop() {
    dienst.close();
  }

  @Test
  void takesAZipOfARegionAndKeepsTheReport() throws IOException {
    byte[] zip = zip(bestanden(Proefdienst.regio()));

    HttpResponse<String> eerste = post("/v1/importen", ZIP, zip, "");
    JsonNode tweede = Contractcontrole.houdt(post("/v1/importen", ZIP, zip, ""));

    JsonNode verslag = Contractcontrole.houdt(eerste);
    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(verslag.at("/aantallen/werkzoekende/nieuw").asInt()).isEqualTo(120);
    assertThat(tweede.at("/aantallen/werkzoekende/ongewijzigd").asInt()).isEqualTo(120);
    assertThat(new RegioStore(dienst.werkbrug().database()).lees().werkzoekenden())
        .containsAll(Proefdienst.regio().werkzoekenden());
    String locatie = eerste.headers().firstValue("Location").orElseThrow();
    assertThat(Contractcontrole.houdt(dienst.get(locatie))).isEqualTo(verslag);
    JsonNode lijst = Contractcontrole.houdt(dienst.get("/v1/importen?aantal=1"));
    assertThat(lijst.at("/items/0")).isEqualTo(tweede);
    assertThat(
            Contractcontrole.houdt(
                    dienst.get("/v1/importen?aantal=1&na=" + lijst.path("volgende").asText()))
                .at("/items/0"))
        .isEqualTo(verslag);
    try (Stream<Path> rest = Files.list(map.resolve("data/import"))) {
      assertThat(rest).as("bestanden die zijn blijven staan").isEmpty();
    }
  }

  @Test
  void takesOneJsonFileOrAZipWithOne() throws IOException {
    Path bestand = map.resolve("regio.json");
    RegioBestanden.schrijf(Proefdienst.regio(), bestand);
    byte[] json = Files.readAllBytes(bestand);

    JsonNode los = Contractcontrole.houdt(post("/v1/importen", JSON, json, ""));
    JsonNode ingepakt =
        Contractcontrole.houdt(post("/v1/importen", ZIP, zip(Map.of("regio.json", json)), ""));

    assertThat(los.at("/aantallen/jobcoach/nieuw").asInt()).isEqualTo(6);
    assertThat(ingepakt.at("/aantallen/jobcoach/ongewijzigd").asInt()).isEqualTo(6);
  }

  @Test
  void takesProfilesOfVumForAnOrganisation() {
    laadRegio();
    String organisatie = dienst.eerste("/v1/organisaties").path("id").asText();
    String vum = "[{\"idWerkzoekende\":\"vum-1\",\"persoonlijkePresentatie\":\"Graag buiten.\"}]";

    JsonNode verslag =
        Contractcontrole.houdt(post("/v1/importen?organisatie=" + organisatie, JSON, vum, ""));

    assertThat(verslag.at("/aantallen/werkzoekende/nieuw").asInt()).isEqualTo(1);
    assertThat(dienst.get("/v1/werkzoekenden?organisatie=" + organisatie).body())
        .contains("Graag buiten.");
    HttpResponse<String> onbekend = post("/v1/importen?organisatie=nergens", JSON, vum, "");
    assertThat(onbekend.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(onbekend);
  }

  @Test
  void nobodyToTakeInMakesNoOrganisation() {
    HttpResponse<String> antwoord = post("/v1/importen", JSON, "[]", "");

    assertThat(antwoord.statusCode()).isEqualTo(201);
    assertThat(Contractcontrole.houdt(antwoord).path("aantallen")).isEmpty();
  }

  @Test
  void namesFileLineFieldAndValueOfEveryFaultAndStoresNothing() {
    laadRegio();
    String csv =
        """
        id;organisatie;status;aantalWerkurenPerWeekMaximaal
        w-1;%s;ACTIEF;20
        w-2;nergens;ACTIEF;20
        w-3;%s;SOMS;200
        """
            .replace("%s", dienst.eerste("/v1/organisaties").path("id").asText());

    HttpResponse<String> antwoord =
        post("/v1/importen?bestand=werkzoekenden.csv", CSV, csv, "sleutel-x");

    JsonNode probleem = Contractcontrole.houdt(antwoord);
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(probleem.path("aantalFouten").asInt()).isEqualTo(3);
    assertThat(probleem.path("fouten"))
        .anySatisfy(
            fout -> {
              assertThat(fout.path("bestand").asText()).isEqualTo("werkzoekenden.csv");
              assertThat(fout.path("regel").asInt()).isEqualTo(4);
              assertThat(fout.path("veld").asText()).isEqualTo("aantalWerkurenPerWeekMaximaal");
              assertThat(fout.path("waarde").asText()).isEqualTo("200");
              assertThat(fout.path("melding").asText()).contains("99");
            });
    assertThat(dienst.get("/v1/werkzoekenden/w-1").statusCode()).isEqualTo(404);
    JsonNode verslag =
        Contractcontrole.houdt(dienst.get("/v1/importen/" + probleem.path("verslag").asText()));
    assertThat(verslag.path("uitkomst").asText()).isEqualTo("GEWEIGERD");
    assertThat(verslag.path("fouten")).hasSize(3);
    assertThat(verslag.toString()).doesNotContain("SOMS").doesNotContain("nergens");
  }

  @Test
  void aDeltaFindsPeopleByKlantnummerAndKeepsWhatItDoesNotTell() {
    laadRegio();
    String organisatie = dienst.eerste("/v1/organisaties").path("id").asText();
    String kop = "id;klantnummer;organisatie;status;consulent;naam;aantalWerkurenPerWeekMaximaal\n";
    Contractcontrole.houdt(
        post(
            "/v1/importen?bestand=werkzoekenden.csv",
            CSV,
            kop
                + "oud-1;K-17;%1$s;ACTIEF;jansen;Anna;20\noud-2;K-18;%1$s;ACTIEF;;Bart;16\n"
                    .formatted(organisatie),
            ""));

    JsonNode verslag =
        Contractcontrole.houdt(
            post(
                "/v1/importen?delta=true&bestand=werkzoekenden.csv",
                CSV,
                ("id;klantnummer;organisatie;status;aantalWerkurenPerWeekMaximaal\n"
                        + "kvs-1;K-17;%1$s;GEPLAATST;24\nkvs-3;K-19;%1$s;ACTIEF;\n")
                    .formatted(organisatie),
                ""));

    assertThat(verslag.at("/aantallen/werkzoekende/gewijzigd").asInt()).isEqualTo(1);
    assertThat(verslag.at("/aantallen/werkzoekende/nieuw").asInt()).isEqualTo(1);
    JsonNode anna = Contractcontrole.houdt(dienst.get("/v1/werkzoekenden/oud-1"));
    assertThat(anna.path("status").asText()).isEqualTo("GEPLAATST");
    assertThat(anna.path("consulent").asText()).isEqualTo("jansen");
    assertThat(anna.at("/persoon/naam").asText()).isEqualTo("Anna");
    assertThat(anna.at("/beschikbaarheid/urenMax").asInt()).isEqualTo(24);
    assertThat(dienst.get("/v1/werkzoekenden/kvs-1").statusCode()).isEqualTo(404);
    assertThat(dienst.get("/v1/werkzoekenden/kvs-3").statusCode()).isEqualTo(200);
    assertThat(
            Contractcontrole.houdt(dienst.get("/v1/werkzoekenden/oud-2")).path("status").asText())
        .isEqualTo("ACTIEF");
  }

  @Test
  void withoutDeltaAKlantnummerOfSomebodyElseIsRefused() {
    laadRegio();
    String organisatie = dienst.eerste("/v1/organisaties").path("id").asText();
    String csv = "id;klantnummer;organisatie;status\n%s;K-17;" + organisatie + ";ACTIEF\n";
    post("/v1/importen?bestand=werkzoekenden.csv", CSV, csv.formatted("een"), "");

    HttpResponse<String> ander =
        post("/v1/importen?bestand=werkzoekenden.csv", CSV, csv.formatted("twee"), "");

    assertThat(ander.statusCode()).isEqualTo(422);
    assertThat(Contractcontrole.houdt(ander).at("/fouten/0/melding").asText())
        .contains("klantnummer");
    assertThat(dienst.get("/v1/werkzoekenden/twee").statusCode()).isEqualTo(404);
  }

  @Test
  void aRepeatedRequestWithAKeyGivesTheSameReport() throws IOException {
    byte[] zip = zip(bestanden(Proefdienst.regio()));

    HttpResponse<String> eerste = post("/v1/importen", ZIP, zip, "import-1");
    HttpResponse<String> tweede = post("/v1/importen", ZIP, zip, "import-1");
    HttpResponse<String> ander = post("/v1/importen?delta=true", ZIP, zip, "import-1");

    assertThat(Contractcontrole.houdt(tweede)).isEqualTo(Contractcontrole.houdt(eerste));
    assertThat(ander.statusCode()).isEqualTo(422);
    assertThat(Contractcontrole.houdt(dienst.get("/v1/importen")).path("items")).hasSize(1);
  }

  @Test
  void refusesZipsThatAreNoneOrHoldTooMuch() throws IOException {
    Map<String, byte[]> veel = new LinkedHashMap<>();
    for (int i = 0; i < 51; i++) {
      veel.put("b" + i + ".csv", new byte[0]);
    }
    byte[] dubbel = zip(Map.of("a/x.csv", new byte[0], "b/x.csv", new byte[0]));
    byte[] uitgedijd = zip(Map.of("werkzoekenden.csv", new byte[257 * 1024 * 1024]));
    byte[] heel = zip(bestanden(Proefdienst.regio()));
    byte[] half = Arrays.copyOf(heel, heel.length / 2);
    byte[] zonderEinde = Arrays.copyOf(heel, heel.length - 1);

    for (byte[] fout :
        List.of(
            "geen zip".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            zip(veel),
            dubbel,
            half,
            zonderEinde)) {
      HttpResponse<String> antwoord = post("/v1/importen", ZIP, fout, "");
      assertThat(antwoord.statusCode()).isEqualTo(400);
      assertThat(Contractcontrole.houdt(antwoord).at("/fouten/0/veld").asText()).isEqualTo("zip");
    }
    assertThat(Contractcontrole.houdt(dienst.get("/v1/importen")).path("items")).isEmpty();
    HttpResponse<String> groot = post("/v1/importen", ZIP, uitgedijd, "");
    assertThat(groot.statusCode()).isEqualTo(413);
    assertThat(Contractcontrole.houdt(groot).path("detail").asText()).contains("256 MB");
  }

  @Test
  void aNameInAZipNeverLeadsOutOfItsFolder() throws IOException {
    HttpResponse<String> antwoord =
        post(
            "/v1/importen",
            ZIP,
            zip(Map.of("../../werkbrug.properties", "poort=1".getBytes(StandardCharsets.UTF_8))),
            "");

    assertThat(antwoord.statusCode()).isEqualTo(422);
    JsonNode fout = Contractcontrole.houdt(antwoord).at("/fouten/0");
    assertThat(fout.path("bestand").asText()).isEqualTo("zip");
    assertThat(fout.path("waarde").asText()).isEqualTo("werkbrug.properties");
    assertThat(map.resolve("data/werkbrug.properties")).doesNotExist();
  }

  @Test
  void refusesWrongParametersTypesAndBodiesThatAreTooLarge() {
    HttpResponse<String> fout =
        post("/v1/importen?delta=misschien&bestand=../x.csv&kleur=rood", CSV, "x", "");
    HttpResponse<String> naamloos = post("/v1/importen", CSV, "x", "");
    HttpResponse<String> type = post("/v1/importen", "text/plain", "x", "");
    byte[] groot = new byte[65 * 1024 * 1024];
    Arrays.fill(groot, (byte) ' ');
    HttpResponse<String> teGroot = post("/v1/importen", ZIP, groot, "");

    assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
        .contains("delta", "bestand", "kleur");
    assertThat(Contractcontrole.houdt(naamloos).at("/fouten/0/veld").asText()).isEqualTo("bestand");
    assertThat(type.statusCode()).isEqualTo(415);
    Contractcontrole.houdt(type);
    assertThat(teGroot.statusCode()).isEqualTo(413);
    assertThat(Contractcontrole.houdt(teGroot).path("detail").asText()).contains("64 MB");
    assertThat(dienst.get("/v1/importen/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
  }

  private void laadRegio() {
    new RegioStore(dienst.werkbrug().database()).bewaar(Proefdienst.regio());
  }

  private Map<String, byte[]> bestanden(Regio regio) throws IOException {
    Path uit = map.resolve("uit");
    RegioBestanden.schrijf(regio, uit);
    Map<String, byte[]> bestanden = new LinkedHashMap<>();
    try (Stream<Path> paden = Files.list(uit)) {
      for (Path pad : paden.sorted().toList()) {
        bestanden.put("regio/" + pad.getFileName(), Files.readAllBytes(pad));
      }
    }
    bestanden.put("__MACOSX/._gemeenten.csv", new byte[] {1});
    return bestanden;
  }

  private static byte[] zip(Map<String, byte[]> bestanden) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Map.Entry<String, byte[]> een : bestanden.entrySet()) {
        zip.putNextEntry(new ZipEntry(een.getKey()));
        ((OutputStream) zip).write(een.getValue());
        zip.closeEntry();
      }
    }
    return uit.toByteArray();
  }

  private HttpResponse<String> post(String pad, String mediatype, String inhoud, String sleutel) {
    return post(pad, mediatype, inhoud.getBytes(StandardCharsets.UTF_8), sleutel);
  }

  private HttpResponse<String> post(String pad, String mediatype, byte[] inhoud, String sleutel) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(dienst.adres(pad)))
            .header("Content-Type", mediatype)
            .POST(HttpRequest.BodyPublishers.ofByteArray(inhoud));
    if (!sleutel.isEmpty()) {
      verzoek.header("Idempotency-Key", sleutel);
    }
    return dienst.stuur(verzoek.build());
  }
}
