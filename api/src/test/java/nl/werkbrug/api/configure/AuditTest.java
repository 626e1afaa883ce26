package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.api.auth.Weigeringen;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.OrganisatieStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  private static final String PERSOON =
      Proefdienst.regio().werkzoekenden().getFirst().id().waarde();

  @TempDir private Path map;
  private Inlogproef proef;

  @BeforeEach
  void start() throws Exception {
    proef = Inlogproef.metRegio(map);
    proef.maak("con", Functie.CONSULENT);
    proef.maak("beh", Functie.BEHEERDER);
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  private JsonNode regels() {
    return Contractcontrole.houdt(proef.als("beh", "GET", "/v1/audit?aantal=1000", null))
        .path("items");
  }

  /** The records of refusals, oldest first; that the chain was read stands in it as well. */
  private List<String> geweigerd() {
    List<String> records = new ArrayList<>();
    for (JsonNode regel : regels()) {
      if (regel.path("handeling").asText().startsWith("GEWEIGERD ")) {
        records.add(regel.path("record").asText());
      }
    }
    return records;
  }

  private JsonNode controle() {
    return Contractcontrole.houdt(proef.als("beh", "GET", "/v1/audit/_controle", null));
  }

  @Test
  void thePageNamesEveryFunctionOfWhoItWas() {
    proef.maak("twee", Set.of(Functie.CONSULENT, Functie.JOBCOACH), null, null);
    proef.als("twee", "GET", "/v1/werkzoekenden/" + PERSOON, null);

    assertThat(proef.als("beh", "GET", "/beheer/audit", null).body())
        .contains("consulent, jobcoach");
  }

  @Test
  void seeingAndChangingAPersonAreWrittenDownByPseudonym() {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    proef.als("con", "PATCH", "/v1/werkzoekenden/" + PERSOON, "{\"presentatie\":\"Hallo\"}");

    JsonNode gezien = regels().get(0);
    JsonNode gewijzigd = regels().get(1);

    assertThat(gezien.path("wie").asText()).isEqualTo("con");
    assertThat(gezien.path("handeling").asText()).isEqualTo("GET /v1/werkzoekenden/:id");
    assertThat(gewijzigd.path("handeling").asText()).isEqualTo("PATCH /v1/werkzoekenden/:id");
    assertThat(gewijzigd.path("record")).isEqualTo(gezien.path("record"));
    assertThat(gezien.path("record").asText()).doesNotContain(PERSOON);
    assertThat(gezien.path("trace").asText()).matches("[0-9a-f]{32}");
  }

  @Test
  void whatFailsAndWhatIsAboutNobodyLeaveNoLine() {
    proef.als("con", "GET", "/v1/vacatures", null);
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON + "?verkeerd=1", null);
    proef.als("con", "PATCH", "/v1/werkzoekenden/" + PERSOON, "{\"organisatie\":\"nergens\"}");

    assertThat(regels()).isEmpty();
  }

  @Test
  void refusalsAndFailedLoginsAreWrittenDownWithoutWhatWasSent() {
    proef.als("con", "GET", "/v1/audit", null);
    OrganisatieId elders = new OrganisatieId("elders");
    new OrganisatieStore(proef.werkbrug().database())
        .bewaar(new Organisatie(elders, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("con-elders", Set.of(Functie.CONSULENT), elders, null);
    proef.als("con-elders", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    proef.metToken("vals-token", "GET", "/v1/werkzoekenden", null);
    proef.dienst().get("/v1/werkzoekenden");
    proef.login("con", "een fout en lang woord");
    proef.login("wachtwoord-als-naam", "een fout en lang woord");

    assertThat(regels())
        .extracting(
            regel ->
                regel.path("wie").asText()
                    + " "
                    + regel.path("handeling").asText()
                    + " "
                    + regel.path("record").asText())
        .containsExactly(
            "con GEWEIGERD GET /v1/audit reden=403",
            "con-elders GEWEIGERD GET /v1/werkzoekenden/:id reden=404",
            "onbekend GEWEIGERD GET /v1/werkzoekenden reden=401",
            "con GEWEIGERD inloggen reden=wachtwoord",
            "onbekend GEWEIGERD inloggen reden=onbekend-account");
    assertThat(regels().toString()).doesNotContain("wachtwoord-als-naam", PERSOON);
    assertThat(controle().path("heel").asBoolean()).isTrue();
  }

  @Test
  void refusalsDoNotFillTheChain() {
    for (int i = 0; i < Weigeringen.PER_ACCOUNT + 3; i++) {
      proef.als("con", "GET", "/v1/audit", null);
    }
    for (int i = 0; i < Weigeringen.PER_MINUUT; i++) {
      proef.metToken("vals" + i, "GET", "/v1/werkzoekenden", null);
    }
    assertThat(geweigerd()).hasSize(2 * Weigeringen.PER_ACCOUNT);

    proef.verstrijk(Duration.ofMinutes(1));
    proef.als("con", "GET", "/v1/audit", null);

    int weg = Weigeringen.PER_MINUUT - Weigeringen.PER_ACCOUNT;
    List<String> records = geweigerd();
    assertThat(records).hasSize(2 * Weigeringen.PER_ACCOUNT + 1);
    assertThat(records.get(Weigeringen.PER_ACCOUNT)).isEqualTo("reden=401 overgeslagen=3");
    assertThat(records.getLast()).isEqualTo("reden=403 overgeslagen=" + weg);
  }

  @Test
  void chainShowsALineThatWasChanged() throws Exception {
    for (int i = 0; i < 5; i++) {
      proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    }
    assertThat(controle().path("heel").asBoolean()).isTrue();

    vervals("UPDATE audit SET wie = 'iemand-anders' WHERE nummer = 3");

    assertThat(controle().path("heel").asBoolean()).isFalse();
    assertThat(controle().path("fout").asInt()).isEqualTo(3);
  }

  @Test
  void pageGoesOnFromTheLastTimeAndThroughEverythingWhenAsked() throws Exception {
    for (int i = 0; i < 3; i++) {
      proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    }
    assertThat(nagekeken("ja")).contains("De keten is heel: 3 regels, waarvan nu 3 nagekeken.");
    assertThat(nagekeken("ja")).contains("De keten is heel: 4 regels, waarvan nu 1 nagekeken.");

    vervals("UPDATE audit SET wie = 'iemand-anders' WHERE nummer = 2");

    assertThat(nagekeken("ja")).contains("De keten is heel: 5 regels");
    assertThat(nagekeken("alles")).contains("De eerste fout staat bij regel 2.");
    assertThat(nagekeken("ja")).contains("De eerste fout staat bij regel 2.");
  }

  @Test
  void pageStartsAgainWhenTheLineOfTheLastTimeIsAnother() throws Exception {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);
    assertThat(nagekeken("ja")).contains("De keten is heel: 1 regel");

    vervals("UPDATE audit SET hash = vorige WHERE nummer = 1");

    assertThat(nagekeken("ja")).contains("De eerste fout staat bij regel 1.");
  }

  private String nagekeken(String controle) {
    return proef.als("beh", "GET", "/beheer/audit?controle=" + controle, null).body();
  }

  private void vervals(String sql) throws Exception {
    try (Connection verbinding =
            DriverManager.getConnection("jdbc:sqlite:" + map.resolve("werkbrug.db"));
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("PRAGMA busy_timeout = 5000");
      opdracht.executeUpdate(sql);
    }
  }

  @Test
  void erasingAPersonLeavesTheChainWholeAndTheKeyGone() throws Exception {
    proef.als("con", "GET", "/v1/werkzoekenden/" + PERSOON, null);

    assertThat(
            proef
                .als(
                    "beh",
                    "DELETE",
                    "/v1/werkzoekenden/" + PERSOON + "/persoonsgegevens?proef=false",
                    null)
                .statusCode())
        .isEqualTo(200);

    assertThat(controle().path("heel").asBoolean()).isTrue();
    assertThat(regels().toString()).doesNotContain(PERSOON);
  }
}
