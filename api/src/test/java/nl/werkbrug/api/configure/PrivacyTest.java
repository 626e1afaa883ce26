package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept about somebody, and that nothing of it stays behind. */
class PrivacyTest {
  private static final String KLEIN =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":50,\"zoekstappen\":20000,\"planstappen\":1000}";

  @TempDir private Path map;

  @Test
  void showsEverythingAndErasesItFromEveryFile() throws Exception {
    String klantnummer;
    try (Proefdienst dienst = Proefdienst.metRegio(map)) {
      String locatie = dienst.reken(KLEIN);
      String id =
          Contractcontrole.houdt(dienst.get(locatie + "/voorstellen?aantal=1"))
              .findValue("werkzoekende")
              .asText();
      String pad = "/v1/werkzoekenden/" + id + "/persoonsgegevens";

      JsonNode inzage = Contractcontrole.houdt(dienst.get(pad)).path("tabellen");
      klantnummer = inzage.at("/werkzoekende/0/document/klantnummer").asText();
      assertThat(klantnummer).startsWith("K");
      assertThat(inzage.path("voorstel")).hasSize(1);

      JsonNode proef = wis(dienst, pad);
      assertThat(proef.path("proef").asBoolean()).isTrue();
      assertThat(proef.at("/aantallen/voorstel").asInt()).isEqualTo(1);
      assertThat(proef.at("/aantallen/ronde_bestand").asInt()).isPositive();
      assertThat(dienst.get(pad).statusCode()).isEqualTo(200);

      JsonNode gewist = wis(dienst, pad + "?proef=false");
      assertThat(gewist.path("aantallen")).isEqualTo(proef.path("aantallen"));
      assertThat(dienst.get(pad).statusCode()).isEqualTo(404);
    }
    assertThat(bestandenMet(map, klantnummer)).isEmpty();
  }

  @Test
  void erasesTheAnswerThatWasKeptForARepeatedRequest() throws Exception {
    String klantnummer = "K-niet-meer-te-vinden";
    try (Proefdienst dienst = Proefdienst.metRegio(map)) {
      ObjectNode vraag =
          (ObjectNode)
              Contractcontrole.houdt(dienst.get("/v1/werkzoekenden?aantal=1")).at("/items/0");
      vraag.remove("id");
      vraag.put("klantnummer", klantnummer);
      JsonNode gemaakt =
          Contractcontrole.houdt(
              dienst.post(
                  "/v1/werkzoekenden",
                  vraag.toString(),
                  Map.of("Content-Type", "application/json", "Idempotency-Key", "een-keer")));
      String pad = "/v1/werkzoekenden/" + gemaakt.path("id").asText() + "/persoonsgegevens";
      assertThat(bestandenMet(map, klantnummer)).isNotEmpty();

      assertThat(wis(dienst, pad + "?proef=false").path("proef").asBoolean()).isFalse();
    }
    assertThat(bestandenMet(map, klantnummer)).isEmpty();
  }

  @Test
  void erasesFromWhatTellsOfOthersToo() throws Exception {
    try (Proefdienst dienst = Proefdienst.metRegio(map)) {
      List<Werkzoekende> mensen =
          Proefdienst.regio().werkzoekenden().stream()
              .filter(een -> een.consulent() != null)
              .toList();
      Werkzoekende weg = mensen.getFirst();
      Werkzoekende blijft =
          mensen.stream()
              .filter(een -> !een.equals(weg))
              .filter(een -> String.valueOf(een.consulent()).equals(weg.consulent()))
              .findFirst()
              .orElseThrow();
      String overdracht =
          "{\"van\":\"%s\",\"naar\":\"%s\",\"reden\":\"verlof\",\"werkzoekenden\":[%s]}";
      String beiden = "\"%s\",\"%s\"".formatted(weg.id(), blijft.id());
      String samen = overdracht.formatted(weg.consulent(), "nieuw", beiden);
      String alleen = overdracht.formatted("nieuw", "weer-een", "\"" + weg.id() + "\"");
      for (String json : List.of(samen, alleen)) {
        assertThat(dienst.post("/v1/caseload-overdrachten", json).statusCode()).isEqualTo(201);
      }
      String coach = "/v1/jobcoaches/" + Proefdienst.regio().jobcoaches().getFirst().id();
      String deel =
          "{\"werkzoekende\":\"%s\",\"minutenPerWeek\":60,\"van\":\"2026-11-02\",\"tot\":\"2027-11-01\"}";
      String inzet = "{\"inzet\":[%s,%s]}".formatted(deel, deel).formatted(weg.id(), blijft.id());
      HttpRequest wijzig =
          HttpRequest.newBuilder(URI.create(dienst.adres(coach)))
              .header("Content-Type", "application/json")
              .header("If-Match", "*")
              .method("PATCH", HttpRequest.BodyPublishers.ofString(inzet))
              .build();
      assertThat(dienst.stuur(wijzig).statusCode()).isEqualTo(200);
      String pad = "/v1/werkzoekenden/" + weg.id() + "/persoonsgegevens";

      JsonNode inzage = Contractcontrole.houdt(dienst.get(pad)).path("tabellen");
      assertThat(inzage.path("caseload_overdracht")).hasSize(2);
      assertThat(inzage.path("jobcoach_inzet")).hasSize(1);
      assertThat(inzage.toString()).doesNotContain(blijft.id().waarde());

      JsonNode geteld = wis(dienst, pad).path("aantallen");
      assertThat(wis(dienst, pad + "?proef=false").path("aantallen")).isEqualTo(geteld);
      assertThat(dienst.get("/v1/caseload-overdrachten").body())
          .contains(blijft.id().waarde())
          .doesNotContain(weg.id().waarde(), "weer-een");
      assertThat(dienst.get(coach).body())
          .contains(blijft.id().waarde())
          .doesNotContain(weg.id().waarde());
    }
  }

  private static JsonNode wis(Proefdienst dienst, String pad) {
    return Contractcontrole.houdt(
        dienst.stuur(HttpRequest.newBuilder(URI.create(dienst.adres(pad))).DELETE().build()));
  }

  private static List<Path> bestandenMet(Path map, String tekst) throws IOException {
    try (Stream<Path> bestanden = Files.walk(map)) {
      return bestanden
          .filter(Files::isRegularFile)
          .filter(
              bestand -> {
                try {
                  return new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1)
                      .contains(tekst);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }
  }

  @Test
  void erasesAfterTheTermWhoLeftAndNobodyElse() {
    Clock lang = Clock.fixed(Instant.parse("2015-01-01T00:00:00Z"), ZoneOffset.UTC);
    Regio regio =
        DemoRegio.maak(Presets.get("westerveld"), new Omvang(250, 20, 2), 7, Proefdienst.PEILDATUM);
    List<Werkzoekende> mensen = regio.werkzoekenden();
    Werkzoekende weg = mensen.stream().filter(PrivacyTest::isWeg).findFirst().orElseThrow();
    long uitgestroomd = mensen.stream().filter(PrivacyTest::isWeg).count();
    try (Database database = Database.open(map, lang)) {
      new RegioStore(database).bewaar(regio);
    }

    String geteld =
        "want de bewaartermijn is voorbij: %d van de %d mensen die zijn uitgestroomd"
            .formatted(uitgestroomd, uitgestroomd);
    assertThat(voerUit("opschonen", "--map", map.toString()))
        .contains("Te wissen, " + geteld)
        .contains(
            weg.id()
                + ": laatst gewijzigd op 2015-01-01, bewaard tot 2020-01-01: 60 maanden"
                + " (standaard, want niet in Beleidskader Steenwijkerland-Westerveld, versie 1)");
    assertThat(aantal()).isEqualTo(mensen.size());
    assertThat(voerUit("opschonen", "--map", map.toString(), "--uitvoeren"))
        .contains("Gewist, " + geteld);

    assertThat(aantal()).isEqualTo(mensen.size() - uitgestroomd);
  }

  private static boolean isWeg(Werkzoekende persoon) {
    return persoon.status() == Werkzoekende.Status.UITGESTROOMD;
  }

  private long aantal() {
    try (Database database = Database.open(map)) {
      return new WerkzoekendeStore(database).aantal();
    }
  }

  private static String voerUit(String... args) {
    StringWriter tekst = new StringWriter();
    PrintWriter uit = new PrintWriter(tekst);
    Main.commandLine(new Stopsein()).setOut(uit).setErr(uit).execute(args);
    uit.flush();
    return tekst.toString();
  }
}
