package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A werkgever at work in a real browser, logged in with an account of its own. */
class WerkgeverportaalTest {
  private static final String STAF = "am";

  private static Browser browser;
  private static Inlogproef proef;
  private static WerkgeverId werkgever;

  /** Released to the werkgever: one to look at and answer, one to refuse. */
  private static final Set<VoorstelId> VOORGELEGD = new HashSet<>();

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    proef = Inlogproef.metRegio(map);
    proef.maak(STAF, Set.of(Functie.ACCOUNTMANAGER, Functie.CONSULENT), null, null);
    proef.maak("tweede", Functie.TOEGANG);
    JsonNode voorstellen = proef.ronde(STAF);
    werkgever = werkgever(voorstellen.path(0));
    for (JsonNode voorstel : voorstellen) {
      if (werkgever(voorstel).equals(werkgever)) {
        VOORGELEGD.add(legVoor(voorstel.path("id").asText()));
      }
    }
    proef.maak("baas", Set.of(Functie.WERKGEVER), null, werkgever);
  }

  @AfterAll
  static void stop() {
    if (proef != null) {
      proef.close();
    }
  }

  private static WerkgeverId werkgever(JsonNode voorstel) {
    return new AanbodStore(proef.werkbrug().database())
        .get(new AanbodId(voorstel.path("aanbod").asText()))
        .kern()
        .werkgever();
  }

  /** Through everything that comes before the werkgever may see somebody. */
  private static VoorstelId legVoor(String id) {
    doe(STAF, id, "beoordelingen", "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"past\"");
    doe(STAF, id, "gesprekken", "\"antwoord\":\"JA\"");
    VoorstelId voorstel = new VoorstelId(id);
    if (stand(voorstel).tweedeNodig()) {
      doe("tweede", id, "tweede-beoordeling", "\"akkoord\":true,\"reden\":\"akkoord\"");
    }
    doe(STAF, id, "vrijgave", "\"door\":\"WERKZOEKENDE\",\"vrij\":true");
    doe(STAF, id, "vrijgave", "\"door\":\"CONSULENT\",\"vrij\":true");
    doe(STAF, id, "voorlegging", "");
    return voorstel;
  }

  private static void doe(String wie, String id, String wat, String inhoud) {
    int versie =
        new VerloopStore(proef.werkbrug().database())
            .find(new VoorstelId(id))
            .map(Voorstelverloop::versie)
            .orElse(0);
    String json = "{\"versie\":%d%s}".formatted(versie, inhoud.isEmpty() ? "" : "," + inhoud);
    assertThat(proef.als(wie, "POST", "/v1/voorstellen/" + id + "/" + wat, json).statusCode())
        .as("%s %s", wat, json)
        .isEqualTo(201);
  }

  private static Voorstelverloop stand(VoorstelId id) {
    return new VerloopStore(proef.werkbrug().database()).find(id).orElseThrow();
  }

  private static void ingelogd(
      int breedte, boolean javascript, java.util.function.Consumer<Page> werk) {
    try (Page pagina =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(breedte, 900)
                .setJavaScriptEnabled(javascript))) {
      login(pagina);
      werk.accept(pagina);
    }
  }

  private static void login(Page pagina) {
    pagina.navigate(proef.dienst().adres("/"));
    vulInlogIn(pagina);
  }

  private static void vulInlogIn(Page pagina) {
    pagina.locator("#gebruiker").fill("baas");
    pagina.locator("#wachtwoord").fill(Inlogproef.WACHTWOORD);
    pagina.locator("button").filter(new Locator.FilterOptions().setHasText("Log in")).click();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void everyPageOfTheWerkgeverIsReadableForEverybody(int breedte) {
    ingelogd(
        breedte,
        true,
        pagina -> {
          for (String adres :
              List.of(
                  "/",
                  "/portaal/vacatures",
                  "/portaal/vacatures/nieuw",
                  "/portaal/kandidaten/" + VOORGELEGD.iterator().next().waarde())) {
            pagina.navigate(proef.dienst().adres(adres));
            pagina.evaluate("document.querySelectorAll('details').forEach(een => een.open = true)");
            assertThat(Kijker.overtredingen(pagina)).as(adres).isEmpty();
            assertThat(Kijker.breedte(pagina)).as(adres).isLessThanOrEqualTo(breedte);
            assertThat(pagina.locator("h1").count()).as(adres).isEqualTo(1);
          }
        });
  }

  @Test
  void whatWasWrittenOfAPersonIsForWhoWorksWithThem() {
    proef.maak("alleen-am", Functie.ACCOUNTMANAGER);
    String voorstel = VOORGELEGD.iterator().next().waarde();
    String pad = "/v1/voorstellen/" + voorstel + "/beoordelingen";
    String reden = "/items/0/gebeurtenis/reden";

    JsonNode staf = Contractcontrole.houdt(proef.als(STAF, "GET", pad, null));
    JsonNode alleen = Contractcontrole.houdt(proef.als("alleen-am", "GET", pad, null));

    assertThat(staf.at(reden).asText()).isEqualTo("past");
    assertThat(alleen.at(reden).asText()).isEqualTo(Voorstelgebeurtenis.VERBORGEN);
    assertThat(proef.als(STAF, "GET", "/voorstellen/" + voorstel, null).body())
        .contains("Geaccepteerd. “past”");
    assertThat(proef.als("alleen-am", "GET", "/voorstellen/" + voorstel, null).body())
        .contains("Geaccepteerd. “" + Voorstelgebeurtenis.VERBORGEN);
  }

  @Test
  void candidatesAreForAccountmanagersOfTheirOrganisatie() {
    OrganisatieId elders = new OrganisatieId("elders");
    new OrganisatieStore(proef.werkbrug().database())
        .bewaar(new Organisatie(elders, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("elders", Set.of(Functie.ACCOUNTMANAGER), elders, null);
    String pad = "/v1/werkgevers/" + werkgever + "/voorstellen";

    for (String wie : List.of(STAF, "baas")) {
      assertThat(Contractcontrole.houdt(proef.als(wie, "GET", pad, null)).path("items"))
          .as(wie)
          .hasSameSizeAs(VOORGELEGD);
    }
    assertThat(Contractcontrole.houdt(proef.als("elders", "GET", pad, null)).path("items"))
        .isEmpty();
  }

  @Test
  void secondPairOfEyesIsNoKey() {
    proef.maak("beh", Functie.BEHEERDER);
    String sleutel =
        Contractcontrole.houdt(
                proef.als(
                    "beh",
                    "POST",
                    "/v1/api-sleutels",
                    "{\"naam\":\"systeem\",\"functies\":[\"TOEGANG\"]}"))
            .path("sleutel")
            .asText();
    VoorstelId id = VOORGELEGD.iterator().next();
    String pad = "/v1/voorstellen/" + id + "/tweede-beoordeling";
    String akkoord =
        "{\"versie\":%d,\"akkoord\":true,\"reden\":\"eens\"}".formatted(stand(id).versie());

    HttpResponse<String> geweigerd = proef.metToken(sleutel, "POST", pad, akkoord);

    assertThat(geweigerd.statusCode()).isEqualTo(409);
    assertThat(Contractcontrole.houdt(geweigerd).toString()).contains("niet van een sleutel");
    assertThat(
            proef
                .metToken(sleutel, "POST", "/v1/api-sleutels", "{\"naam\":\"nog een\"}")
                .statusCode())
        .isEqualTo(403);
  }

  /** An own vacature over the API. */
  private static ObjectNode wire(String titel) {
    Werkgever ik = new WerkgeverStore(proef.werkbrug().database()).get(werkgever);
    return JsonNodeFactory.instance
        .objectNode()
        .put("organisatie", ik.organisatie().waarde())
        .put("werkgever", ik.id().waarde())
        .put("titel", titel)
        .put("status", "OPEN")
        .set(
            "werktijd",
            JsonNodeFactory.instance.objectNode().put("urenMin", 16).put("urenMax", 24));
  }

  private static JsonNode gemaakt(ObjectNode wire) {
    return Contractcontrole.houdt(proef.als("baas", "POST", "/v1/vacatures", wire.toString()));
  }

  private static String status(String wie, String pad) {
    return Contractcontrole.houdt(proef.als(wie, "PATCH", pad, "{\"status\":\"OPEN\"}"))
        .path("status")
        .asText();
  }

  @Test
  void vacatureThatPointsToADistinctionIsNotOpenedOverTheApiEither() {
    assertThat(gemaakt(wire("Bakker")).path("status").asText()).isEqualTo("OPEN");

    ObjectNode jong = wire("Jonge man gezocht");
    JsonNode nieuw = gemaakt(jong);
    String pad = "/v1/vacatures/" + nieuw.path("id").asText();

    assertThat(nieuw.path("status").asText()).isEqualTo("CONCEPT");
    assertThat(status("baas", pad)).isEqualTo("CONCEPT");
    assertThat(status(STAF, pad)).isEqualTo("OPEN");
    assertThat(status("baas", pad)).isEqualTo("OPEN");
  }

  @Test
  void vacatureStaysWithTheOrganisatieOfTheWerkgever() {
    String pad = "/v1/vacatures/" + gemaakt(wire("Kok")).path("id").asText();
    ObjectNode elders = wire("Kok").put("organisatie", "elders");

    for (HttpResponse<String> antwoord :
        List.of(
            proef.als("baas", "POST", "/v1/vacatures", elders.toString()),
            proef.als("baas", "PATCH", pad, "{\"organisatie\":\"elders\"}"))) {
      assertThat(antwoord.statusCode()).isEqualTo(400);
      assertThat(Contractcontrole.houdt(antwoord).at("/fouten/0/veld").asText())
          .isEqualTo("organisatie");
    }
  }

  @Test
  void inlenerTakesNoVacatureOver() {
    WerkgeverId ander =
        Proefdienst.regio().werkgevers().stream()
            .map(Werkgever::id)
            .filter(een -> !een.equals(werkgever))
            .findFirst()
            .orElseThrow();
    proef.maak("inlener", Set.of(Functie.WERKGEVER), null, ander);
    String pad =
        "/v1/vacatures/"
            + gemaakt(wire("Schilder").put("inlener", ander.waarde())).path("id").asText();
    String over = "{\"werkgever\":\"%s\",\"inlener\":null}".formatted(ander);

    assertThat(proef.als("inlener", "GET", pad, null).statusCode()).isEqualTo(200);
    assertThat(proef.als("inlener", "PATCH", pad, over).statusCode()).isEqualTo(403);
    assertThat(
            Contractcontrole.houdt(proef.als("baas", "GET", pad, null)).path("werkgever").asText())
        .isEqualTo(werkgever.waarde());
  }

  @Test
  void menuHoldsWhatTheWerkgeverMayOpenAndNothingElse() {
    ingelogd(
        1280,
        true,
        pagina -> {
          assertThat(pagina.locator(".hoofdmenu a").allInnerTexts())
              .containsExactly("Overzicht", "Mijn vacatures");
          for (Locator link : pagina.locator("a[href^='/']").all()) {
            String adres = link.getAttribute("href");
            assertThat(proef.als("baas", "GET", adres, null).statusCode()).as(adres).isEqualTo(200);
          }
        });
  }

  @Test
  void anotherFunctionIsToldWhoseThePageIsAndWhereToGo() {
    ingelogd(
        1280,
        true,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/mensen"));

          assertThat(pagina.locator("main").innerText())
              .contains("Uw functie (werkgever) mag dit niet", "consulent", "Kies hierboven");
          assertThat(pagina.locator(".hoofdmenu a").allInnerTexts())
              .containsExactly("Overzicht", "Mijn vacatures");
        });
  }

  @Test
  void nothingOfThePersonReachesTheWerkgever() {
    WerkzoekendeStore mensen = new WerkzoekendeStore(proef.werkbrug().database());
    StringBuilder alles = new StringBuilder(proef.als("baas", "GET", "/", null).body());
    Set<WerkzoekendeId> wie = new HashSet<>();
    for (VoorstelId id : VOORGELEGD) {
      String adres = "/portaal/kandidaten/" + id.waarde();
      alles.append(proef.als("baas", "GET", adres, null).body());
      wie.add(stand(id).werkzoekende());
    }
    String tekst = alles.toString();
    assertThat(wie).isNotEmpty();
    for (WerkzoekendeId id : wie) {
      Werkzoekende mens = mensen.get(id);
      assertThat(tekst)
          .doesNotContain(
              id.waarde(), String.valueOf(mens.persoon().naam().waardeOfNull()), mens.consulent());
    }
    assertThat(tekst)
        .doesNotContainIgnoringCase("loonwaarde")
        .doesNotContainIgnoringCase("doelgroep")
        .doesNotContainIgnoringCase("reistijd")
        .doesNotContainIgnoringCase("minuten")
        .doesNotContainIgnoringCase("belastbaar")
        .doesNotContainIgnoringCase("leeftijd van");
    new GemeenteStore(proef.werkbrug().database())
        .list()
        .forEach(
            gemeente -> {
              for (VoorstelId id : VOORGELEGD) {
                assertThat(
                        proef.als("baas", "GET", "/portaal/kandidaten/" + id.waarde(), null).body())
                    .doesNotContain(gemeente.naam());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void vacatureIsPostedChangedAndClosed(boolean javascript) {
    ingelogd(
        390,
        javascript,
        pagina -> {
          String titel = "Bakkershulp " + javascript;
          pagina.navigate(proef.dienst().adres("/portaal/vacatures/nieuw"));
          pagina.getByLabel("Titel").fill(titel);
          pagina.getByLabel("Meeste uren per week").fill("90");
          pagina.getByText("Bewaar en stel open").click();
          assertThat(pagina.locator("#urenMax-fout").innerText()).contains("1 tot en met 40");
          assertThat(pagina.locator("#urenMin-fout").innerText()).contains("ingevuld");
          assertThat(pagina.getByLabel("Titel").inputValue()).isEqualTo(titel);
          assertThat(pagina.locator("#werkgever").count()).isZero();

          pagina.getByLabel("Meeste uren per week").fill("24");
          pagina.getByLabel("Minste uren per week").fill("16");
          pagina.getByText("Bewaar en stel open").click();
          assertThat(pagina.locator("main").innerText()).contains("bewaard en staat open", titel);
          assertThat(vacature(titel).kern().werkgever()).isEqualTo(werkgever);
          assertThat(vacature(titel).kern().status()).isEqualTo(Aanbodstatus.OPEN);

          pagina.getByText(titel).first().click();
          pagina.locator("#plekken").fill("3");
          pagina.getByText("Bewaar en stel open").click();
          assertThat(vacature(titel).kern().plekken()).isEqualTo(3);

          pagina.getByText(titel).first().click();
          pagina.getByText("Sluit deze vacature").click();
          assertThat(vacature(titel).kern().status()).isEqualTo(Aanbodstatus.INGETROKKEN);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void formThatIsNotCompleteIsThereTomorrow(boolean javascript) {
    ingelogd(
        1280,
        javascript,
        pagina -> {
          String adres = proef.dienst().adres("/portaal/vacatures/nieuw");
          pagina.navigate(adres);
          pagina.getByLabel("Titel").fill("Half af");
          pagina.getByLabel("Meeste uren per week").fill("heel veel");
          if (javascript) {
            pagina.waitForResponse(
                antwoord -> antwoord.status() == 204, () -> pagina.getByLabel("Postcode").focus());
          } else {
            pagina.getByText("Ga later verder").click();
            assertThat(pagina.locator("main").innerText()).contains("Bewaard wat u tot nu toe");
          }

          pagina.navigate(adres);
          assertThat(pagina.locator("main").innerText()).contains("Dit had u ingevuld op");
          assertThat(pagina.getByLabel("Titel").inputValue()).isEqualTo("Half af");
          assertThat(pagina.locator("#urenMax").inputValue()).isEqualTo("heel veel");
          if (javascript) { // axe is a script, and waits for ever without
            assertThat(Kijker.overtredingen(pagina)).isEmpty();
          }

          pagina.getByText("Gooi dit weg").click();
          assertThat(pagina.getByLabel("Titel").inputValue()).isEmpty();
          assertThat(pagina.locator("main").innerText()).doesNotContain("Dit had u ingevuld op");
        });
  }

  @Test
  void wordsThatPointToAForbiddenDistinctionKeepItFromOpening() {
    ingelogd(
        1280,
        true,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/portaal/vacatures/nieuw"));
          pagina.getByLabel("Titel").fill("Inpakker voor jonge mensen");
          pagina.getByLabel("Omschrijving").fill("Wij zoeken een jonge vrouw.");
          pagina.getByLabel("Minste uren per week").fill("16");
          pagina.getByLabel("Meeste uren per week").fill("24");
          pagina.getByText("Bewaar en stel open").click();

          assertThat(pagina.locator("main").innerText()).contains("staat nog niet open");
          Werkaanbod werk = vacature("Inpakker voor jonge mensen");
          assertThat(werk.kern().status()).isEqualTo(Aanbodstatus.CONCEPT);
          pagina.navigate(
              proef.dienst().adres("/portaal/vacatures/" + werk.id().waarde() + "/wijzig"));
          assertThat(pagina.locator(".utrecht-alert--warning").innerText()).contains("vrouw");
          assertThat(Kijker.overtredingen(pagina)).isEmpty();
        });
  }

  @Test
  void werkgeverAnswersACandidateWithAReasonThatIsChecked() {
    VoorstelId id = VOORGELEGD.stream().sorted().toList().getLast();
    ingelogd(
        1280,
        true,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/portaal/kandidaten/" + id.waarde()));
          pagina.locator("main summary").click();
          pagina.getByText("Deze kandidaat past niet").click();
          assertThat(pagina.locator("#werkgeverreden-fout").count()).isEqualTo(1);

          pagina.locator("#werkgeverreden").selectOption("ANDERS");
          pagina.locator("#werkgevertoelichting").fill("Wij zoeken een jonge vrouw.");
          pagina.getByText("Deze kandidaat past niet").click();
          assertThat(pagina.locator("#werkgevertoelichting-fout").innerText()).contains("vrouw");
          assertThat(pagina.locator("#werkgevertoelichting").inputValue()).contains("jonge vrouw");
          assertThat(Kijker.overtredingen(pagina)).isEmpty();

          pagina.locator("#werkgevertoelichting").fill("De machine is stuk.");
          pagina.getByText("Deze kandidaat past niet").click();
          assertThat(pagina.locator("main").innerText()).contains("Uw antwoord is bewaard");
          assertThat(stand(id).reactie()).isEqualTo(Voorstelverloop.Reactie.NIET_PASSEND);
          assertThat(pagina.getByText("Ja, kennismaken").count()).isZero();
        });
  }

  @Test
  void formInTheMiddleOfWhichTheSessionEndsIsSentAfterTheLogin() {
    ingelogd(
        1280,
        false,
        pagina -> {
          pagina.navigate(proef.dienst().adres("/portaal/vacatures/nieuw"));
          pagina.getByLabel("Titel").fill("Nachtwerker “plus” & meer");
          pagina.getByLabel("Minste uren per week").fill("16");
          pagina.getByLabel("Meeste uren per week").fill("24");
          pagina.context().clearCookies();
          pagina.getByText("Bewaar en stel open").click();

          assertThat(pagina.locator("main").innerText()).contains("U was te lang weg");
          pagina.locator("#gebruiker").fill("baas");
          pagina.locator("#wachtwoord").fill("verkeerd wachtwoord");
          pagina.locator("main button").click();
          assertThat(pagina.locator("main").innerText()).contains("U was te lang weg");
          vulInlogIn(pagina);
          pagina.getByText("Ga verder met wat ik invulde").click();

          assertThat(pagina.locator("main").innerText()).contains("bewaard en staat open");
          assertThat(vacature("Nachtwerker “plus” & meer").kern().werktijd().urenMax())
              .isEqualTo(24);
        });
  }

  @Test
  void vacatureOfAnotherWerkgeverDoesNotExist() {
    WerkgeverId ander =
        new WerkgeverStore(proef.werkbrug().database())
            .list().stream()
                .map(een -> een.id())
                .filter(id -> !id.equals(werkgever))
                .findFirst()
                .orElseThrow();
    Werkaanbod werk =
        new AanbodStore(proef.werkbrug().database())
            .list().stream()
                .filter(een -> een.kern().werkplek().equals(ander))
                .findFirst()
                .orElseThrow();
    String adres = "/portaal/vacatures/" + werk.id().waarde() + "/wijzig";

    assertThat(proef.als("baas", "GET", adres, null).statusCode()).isEqualTo(404);
    assertThat(
            proef
                .dienst()
                .stuur(
                    HttpRequest.newBuilder(URI.create(proef.dienst().adres(adres)))
                        .header("Authorization", "Bearer " + proef.token("baas"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("titel=Gekaapt"))
                        .build())
                .statusCode())
        .isEqualTo(404);
  }

  private static Werkaanbod vacature(String titel) {
    return new AanbodStore(proef.werkbrug().database())
        .list().stream().filter(een -> een.kern().titel().equals(titel)).findFirst().orElseThrow();
  }
}
