package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.OrganisatieStore;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every route, every function, records of one's own and of somebody else, over HTTP. A request has
 * a parameter that no route knows: whoever gets past the gate is told so, and nothing happens.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoltabelTest {
  private static final String VERKEERD = "?bestaat-niet=1";
  private static final OrganisatieId ELDERS = new OrganisatieId("elders");
  private static final Map<String, Roltabel.Rij> TABEL = Roltabel.lees();

  private final Map<String, String> ids = new HashMap<>();
  private Inlogproef proef;

  @BeforeAll
  void fill(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    Regio regio = Proefdienst.regio();
    new OrganisatieStore(proef.werkbrug().database())
        .bewaar(new Organisatie(ELDERS, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("regio-am", Functie.ACCOUNTMANAGER);
    proef.maak("regio-con", Functie.CONSULENT);
    String ronde = proef.reken("regio-am", "/v1/matchingsrondes");
    JsonNode voorstel =
        Contractcontrole.houdt(proef.als("regio-am", "GET", ronde + "/voorstellen", null))
            .at("/items/0");
    assertThat(
            proef
                .als(
                    "regio-con",
                    "POST",
                    "/v1/voorstellen/" + voorstel.path("id").asText() + "/beoordelingen",
                    "{\"versie\": 0, \"oordeel\": \"ACCEPTEREN\", \"reden\": \"past\"}")
                .statusCode())
        .isEqualTo(201);
    Werkzoekende persoon = persoon(regio, voorstel.path("werkzoekende").asText());
    Werkaanbod werk = werk(regio, voorstel.path("aanbod").asText());
    WerkgeverId werkgever = werk.kern().werkgever();
    ids.put("mensen", persoon.id().waarde());
    ids.put("werkzoekenden", persoon.id().waarde());
    ids.put("werkzoekende", persoon.id().waarde());
    ids.put("voorstellen", voorstel.path("id").asText());
    ids.put("reserveringen", voorstel.path("id").asText());
    ids.put("voorstel", voorstel.path("id").asText());
    for (String soort : List.of("vacatures", "arrangementen", "werk", "aanbod")) {
      ids.put(soort, werk.id().waarde());
    }
    ids.put("werkgevers", werkgever.waarde());
    ids.put("jobcoaches", regio.jobcoaches().getFirst().id().waarde());
    ids.put("matchingsrondes", ronde.substring(ronde.lastIndexOf('/') + 1));
    ids.put("rondes", ronde.substring(ronde.lastIndexOf('/') + 1));
    String kader = regio.beleidskaders().getFirst().id().waarde();
    ids.put("beleidskaders", kader);
    ids.put("beleid", kader);
    for (Functie functie : Functie.values()) {
      if (functie == Functie.WERKZOEKENDE) {
        proef.metPersoonslink(eigen(functie), persoon.id());
        proef.metPersoonslink(
            vreemd(functie),
            regio.werkzoekenden().stream()
                .map(Werkzoekende::id)
                .filter(id -> !id.equals(persoon.id()))
                .findFirst()
                .orElseThrow());
        continue;
      }
      boolean isWerkgever = functie == Functie.WERKGEVER;
      proef.maak(eigen(functie), Set.of(functie), null, isWerkgever ? werkgever : null);
      proef.maak(
          vreemd(functie),
          Set.of(functie),
          isWerkgever ? null : ELDERS,
          isWerkgever
              ? regio.werkgevers().stream()
                  .map(een -> een.id())
                  .filter(id -> !id.equals(werkgever) && !id.equals(werk.kern().werkplek()))
                  .findFirst()
                  .orElseThrow()
              : null);
    }
  }

  @AfterAll
  void stop() {
    proef.close();
  }

  private static String eigen(Functie functie) {
    return "eigen-" + functie.name().toLowerCase(Locale.ROOT);
  }

  private static String vreemd(Functie functie) {
    return "vreemd-" + functie.name().toLowerCase(Locale.ROOT);
  }

  private static Werkzoekende persoon(Regio regio, String id) {
    return regio.werkzoekenden().stream()
        .filter(een -> een.id().waarde().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Werkaanbod werk(Regio regio, String id) {
    return regio.aanbod().stream()
        .filter(een -> een.id().waarde().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The address with records that exist; a record of another kind has an id of nobody's. */
  private String adres(String pad) {
    StringBuilder adres = new StringBuilder();
    String vorige = "";
    for (String deel : pad.substring(1).split("/", -1)) {
      adres.append('/');
      if (deel.startsWith(":")) {
        String naam = deel.substring(1);
        adres.append(ids.getOrDefault(naam.equals("id") ? vorige : naam, "iets"));
      } else {
        adres.append(deel);
      }
      vorige = deel;
    }
    return adres + VERKEERD;
  }

  private int status(String account, String route) {
    String[] delen = route.split(" ", 2);
    return proef.als(account, delen[0], adres(delen[1]), null).statusCode();
  }

  private static Map<String, Roltabel.Rij> gesloten() {
    Map<String, Roltabel.Rij> rijen = new LinkedHashMap<>(TABEL);
    rijen.values().removeIf(rij -> rij.functies().isEmpty());
    return rijen;
  }

  @Test
  void withoutLoginOnlyWhatIsOpenAnswers() {
    SoftAssertions alles = new SoftAssertions();
    TABEL.forEach(
        (route, rij) -> {
          String[] delen = route.split(" ", 2);
          int status = proef.metToken("niemand", delen[0], adres(delen[1]), null).statusCode();
          if (rij.functies().isEmpty()) {
            alles.assertThat(status).as(route).isNotIn(401, 403);
          } else {
            alles.assertThat(status).as(route).isEqualTo(401);
          }
        });
    alles.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Functie.class)
  void functionGetsWhatTheTableSaysAndNothingElse(Functie functie) {
    SoftAssertions alles = new SoftAssertions();
    gesloten()
        .forEach(
            (route, rij) -> {
              int status = status(eigen(functie), route);
              if (!rij.functies().contains(functie)) {
                alles.assertThat(status).as("%s %s", functie, route).isEqualTo(403);
              } else if (route.contains(" /v1/")) {
                alles.assertThat(status).as("%s %s", functie, route).isEqualTo(400);
              } else {
                alles.assertThat(status).as("%s %s", functie, route).isNotIn(401, 403, 404, 500);
              }
            });
    alles.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Functie.class)
  void whatBelongsToSomebodyElseDoesNotExist(Functie functie) {
    SoftAssertions alles = new SoftAssertions();
    gesloten()
        .forEach(
            (route, rij) -> {
              int status = status(vreemd(functie), route);
              boolean werkgever = functie == Functie.WERKGEVER;
              boolean verborgen = rij.verborgen() || (werkgever && isVanWerkgever(route));
              if (!rij.functies().contains(functie) || rij.regio()) {
                alles.assertThat(status).as("%s %s", functie, route).isEqualTo(403);
              } else if (verborgen) {
                alles.assertThat(status).as("%s %s", functie, route).isEqualTo(404);
              } else {
                alles.assertThat(status).as("%s %s", functie, route).isNotIn(401, 403, 404, 500);
              }
            });
    alles.assertAll();
  }

  /** A werkgever reads no work or werkgever but its own, where a medewerker reads the region. */
  private static boolean isVanWerkgever(String route) {
    return route.contains("/vacatures/:id") || route.contains("/werkgevers/:id");
  }

  @Test
  void tableHasRowsOfBothKinds() {
    assertThat(TABEL.values()).anyMatch(Roltabel.Rij::verborgen).anyMatch(rij -> !rij.verborgen());
  }

  @Test
  void whoDoesNotNeedHealthOrDoelgroepReadsNeutralTexts() {
    assertThat(anderDanNeutraal(Functie.ACCOUNTMANAGER)).isZero();
    assertThat(anderDanNeutraal(Functie.CONSULENT)).isPositive();
  }

  /** Priority points and minutes of guidance follow from doelgroep, and so tell of it. */
  @Test
  void whoMayNotKnowDoelgroepGetsNoPriorityAndNoMinutesOfGuidance() {
    JsonNode neutraal = voorstellen(Functie.ACCOUNTMANAGER);
    JsonNode heel = voorstellen(Functie.CONSULENT);

    assertThat(neutraal).hasSameSizeAs(heel);
    assertThat(heel).anyMatch(een -> !een.path("begeleidingsminuten").isEmpty());
    assertThat(heel).allMatch(een -> !een.at("/uitleg/punten").isEmpty());
    assertThat(neutraal)
        .allMatch(een -> een.path("begeleidingsminuten").isEmpty())
        .allMatch(een -> een.at("/uitleg/punten").isEmpty());
    assertThat(neutraal.findValues("effectMedium")).isEmpty();
    assertThat(heel.findValues("effectMedium")).isNotEmpty();
    assertThat(neutraal.findValuesAsText("tekst")).noneMatch(tekst -> tekst.contains("voorrang"));
    JsonNode kandidaten = kandidaten(Functie.ACCOUNTMANAGER);
    assertThat(kandidaten.findValues("effect")).isNotEmpty();
    assertThat(kandidaten.findValues("medium")).isEmpty();
    assertThat(kandidaten.findValuesAsText("tekst")).noneMatch(tekst -> tekst.contains("voorrang"));
    assertThat(kandidaten(Functie.CONSULENT).findValues("medium")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Functie.class,
      names = {"ACCOUNTMANAGER", "BEHEERDER"})
  void pagesForWhoMayNotKnowDoelgroepDoNotNameIt(Functie functie) {
    String ronde = "/rondes/" + ids.get("rondes");
    for (String pad :
        List.of(
            ronde + "/voorstellen",
            ronde + "/niet-geplaatst",
            "/voorstellen/" + ids.get("voorstellen"),
            "/werk/" + ids.get("werk"),
            "/werk/" + ids.get("werk") + "/kandidaten",
            "/jobcoaches/" + ids.get("jobcoaches"),
            "/taken?consulent=iedereen")) {
      String pagina = pagina(eigen(functie), pad);
      for (Doelgroep doelgroep : Doelgroep.values()) {
        assertThat(pagina).as(pad).doesNotContain(doelgroep.omschrijving());
      }
      assertThat(pagina).as(pad).doesNotContain("uur in een jaar", "voorrang");
    }
    assertThat(
            Stream.of(Doelgroep.values())
                .map(Doelgroep::omschrijving)
                .filter(pagina(eigen(Functie.CONSULENT), ronde + "/voorstellen")::contains))
        .as("wat een consulent ziet")
        .isNotEmpty();
  }

  @Test
  void pageOfWorkShowsPeopleOnlyToWhoMayHaveProposalsAndReachesThem() {
    String pad = "/werk/" + ids.get("werk");
    String verwijzing = "/voorstellen/";

    assertThat(pagina(eigen(Functie.ACCOUNTMANAGER), pad)).contains(verwijzing);
    assertThat(pagina(eigen(Functie.BELEID), pad)).doesNotContain(verwijzing);
    assertThat(pagina(vreemd(Functie.CONSULENT), pad)).doesNotContain(verwijzing);
  }

  private String pagina(String account, String pad) {
    HttpResponse<String> antwoord = proef.als(account, "GET", pad, null);
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return antwoord.body();
  }

  /** Of every vacature. */
  private JsonNode kandidaten(Functie functie) {
    ArrayNode alle = JsonNodeFactory.instance.arrayNode();
    for (Werkaanbod werk : Proefdienst.regio().aanbod()) {
      if (werk instanceof Vacature) {
        alle.add(
            Contractcontrole.houdt(
                proef.als(
                    eigen(functie), "GET", "/v1/vacatures/" + werk.id() + "/kandidaten", null)));
      }
    }
    return alle;
  }

  private JsonNode voorstellen(Functie functie) {
    JsonNode lijst =
        Contractcontrole.houdt(
            proef.als(
                eigen(functie),
                "GET",
                "/v1/matchingsrondes/" + ids.get("matchingsrondes") + "/voorstellen?aantal=200",
                null));
    assertThat(lijst.path("items")).isNotEmpty();
    return lijst.path("items");
  }

  /** Rules of the proposals of the round that this function reads with more than neutral text. */
  private long anderDanNeutraal(Functie functie) {
    JsonNode lijst =
        Contractcontrole.houdt(
            proef.als(
                eigen(functie),
                "GET",
                "/v1/matchingsrondes/" + ids.get("matchingsrondes") + "/voorstellen?aantal=20",
                null));
    assertThat(lijst.path("items")).isNotEmpty();
    long anders = 0;
    for (JsonNode voorstel : lijst.path("items")) {
      assertThat(voorstel.at("/uitleg/regels")).isNotEmpty();
      for (JsonNode regel : voorstel.at("/uitleg/regels")) {
        anders += regel.path("tekst").equals(regel.path("neutraleTekst")) ? 0 : 1;
      }
      for (JsonNode deel : voorstel.at("/uitleg/passendheid")) {
        anders += deel.path("tekst").asText().matches(".*\\d.*") ? 1 : 0;
      }
      anders += voorstel.at("/uitleg/jobcoach").asText().matches(".*\\d.*") ? 1 : 0;
    }
    return anders;
  }
}
