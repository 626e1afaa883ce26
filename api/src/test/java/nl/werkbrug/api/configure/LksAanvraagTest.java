package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.UitkomstStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** LKS that a werkgever asks for, with its own key and with a button. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LksAanvraagTest {
  private Inlogproef proef;
  private AanbodStore aanbod;
  private final List<Voorstel> voorstellen = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    proef.maak("am", Set.of(Functie.ACCOUNTMANAGER, Functie.CONSULENT), null, null);
    proef.maak("beh", Functie.BEHEERDER);
    proef.maak("tg", Functie.TOEGANG);
    aanbod = new AanbodStore(proef.werkbrug().database());
    UitkomstStore uitkomsten = new UitkomstStore(proef.werkbrug().database());
    for (JsonNode een : proef.ronde("am")) {
      voorstellen.add(uitkomsten.getVoorstel(new VoorstelId(een.path("id").asText())));
    }
  }

  @AfterAll
  void stop() {
    proef.close();
  }

  @Test
  void ownKeyAsksForTheOwnPlacementAndTheToegangGetsATask() {
    Voorstel voorstel = voorstel(true);
    WerkgeverId werkgever = aanbod.get(voorstel.aanbod()).kern().werkgever();
    String sleutel = sleutel(werkgever);
    String adres = adres(werkgever, voorstel);
    HttpResponse<String> teVroeg = proef.metToken(sleutel, "POST", adres, null);
    Plaatsing plaatsing = new Plaatsingproef(proef.dienst()).begonnen(voorstel.id());

    HttpResponse<String> gevraagd = proef.metToken(sleutel, "POST", adres, null);
    HttpResponse<String> nogEens = proef.metToken(sleutel, "POST", adres, null);

    assertThat(teVroeg.statusCode()).isEqualTo(409);
    assertThat(gevraagd.statusCode()).as(gevraagd.body()).isEqualTo(201);
    JsonNode aanvraag = Contractcontrole.houdt(gevraagd);
    LocalDate dag = LocalDate.parse(aanvraag.path("aangevraagd").asText());
    assertThat(aanvraag.path("besluitUiterlijk").asText()).isEqualTo(dag.plusWeeks(5).toString());
    assertThat(aanvraag.toString())
        .doesNotContain(plaatsing.id().waarde(), plaatsing.afspraak().werkzoekende().waarde());
    assertThat(nogEens.statusCode()).isEqualTo(409);
    JsonNode signalen =
        Contractcontrole.houdt(
            proef.als(
                "tg",
                "GET",
                "/v1/signalen?soort=LKS_BESLUIT&functie=TOEGANG&tot=" + dag.plusWeeks(6),
                null));
    assertThat(signalen.path("items").findValuesAsText("plaatsing"))
        .contains(plaatsing.id().waarde());
  }

  @Test
  void anotherWerkgeverAndAMedewerkerMayNot() {
    Voorstel voorstel = voorstel(false);
    WerkgeverId werkgever = aanbod.get(voorstel.aanbod()).kern().werkgever();
    WerkgeverId ander = ander(voorstel);
    String sleutel = sleutel(ander);

    assertThat(proef.metToken(sleutel, "POST", adres(werkgever, voorstel), null).statusCode())
        .isEqualTo(404);
    assertThat(proef.metToken(sleutel, "POST", adres(ander, voorstel), null).statusCode())
        .isEqualTo(404);
    assertThat(proef.als("am", "POST", adres(werkgever, voorstel), null).statusCode())
        .isEqualTo(403);
  }

  @Test
  void werkgeverAsksWithAButtonAndReadsUntilWhenTheGemeenteDecides() {
    Voorstel voorstel = betaald().get(1);
    WerkgeverId werkgever = aanbod.get(voorstel.aanbod()).kern().werkgever();
    proef.maak("baas", Set.of(Functie.WERKGEVER), null, werkgever);
    String adres = "/portaal/plaatsingen/" + voorstel.id().waarde() + "/lks-aanvraag";
    HttpResponse<String> teVroeg = proef.als("baas", "POST", adres, null);
    Plaatsing plaatsing = new Plaatsingproef(proef.dienst()).begonnen(voorstel.id());

    try (Page pagina =
        Webbrowser.voorTests().newPage(new Browser.NewPageOptions().setViewportSize(390, 900))) {
      pagina.navigate(proef.dienst().adres("/"));
      pagina.locator("#gebruiker").fill("baas");
      pagina.locator("#wachtwoord").fill(Inlogproef.WACHTWOORD);
      pagina.locator("main button").click();
      Locator blok = pagina.locator("section[aria-labelledby=lks]");
      assertThat(blok.innerText()).contains("Nog niet aangevraagd.");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(Kijker.breedte(pagina)).isLessThanOrEqualTo(390);

      blok.locator("button").first().click();

      assertThat(pagina.locator("main").innerText()).contains("Loonkostensubsidie is aangevraagd");
      assertThat(blok.innerText()).contains("De gemeente besluit uiterlijk op");
      assertThat(blok.locator("button").count()).isZero();
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(pagina.content())
          .doesNotContain(plaatsing.id().waarde(), voorstel.werkzoekende().waarde());
    }

    assertThat(teVroeg.statusCode()).isEqualTo(409);
    assertThat(new PlaatsingStore(proef.werkbrug().database()).get(plaatsing.id()).lksAangevraagd())
        .isNotNull();
    assertThat(proef.als("baas", "POST", adres, null).statusCode()).isEqualTo(409);
    proef.maak("ander", Set.of(Functie.WERKGEVER), null, ander(voorstel));
    assertThat(proef.als("ander", "POST", adres, null).statusCode()).isEqualTo(404);
    assertThat(proef.als("ander", "GET", "/", null).body()).doesNotContain(voorstel.id().waarde());
    assertThat(proef.als("am", "POST", adres, null).statusCode()).isEqualTo(403);
  }

  /** The first or the last voorstel for paid work. */
  private Voorstel voorstel(boolean eerste) {
    return eerste ? betaald().getFirst() : betaald().getLast();
  }

  private List<Voorstel> betaald() {
    return voorstellen.stream().filter(een -> aanbod.get(een.aanbod()).soort().betaald()).toList();
  }

  /** A werkgever that has nothing to do with the work of a voorstel. */
  private WerkgeverId ander(Voorstel voorstel) {
    Aanbodkern kern = aanbod.get(voorstel.aanbod()).kern();
    return Proefdienst.regio().werkgevers().stream()
        .map(een -> een.id())
        .filter(een -> !een.equals(kern.werkgever()) && !een.equals(kern.inlener()))
        .findFirst()
        .orElseThrow();
  }

  private static String adres(WerkgeverId werkgever, Voorstel voorstel) {
    return "/v1/werkgevers/%s/voorstellen/%s/lks-aanvraag".formatted(werkgever, voorstel.id());
  }

  private String sleutel(WerkgeverId werkgever) {
    return Contractcontrole.houdt(
            proef.als(
                "beh",
                "POST",
                "/v1/api-sleutels",
                "{\"naam\":\"eigen systeem\",\"werkgever\":\"%s\"}".formatted(werkgever)))
        .path("sleutel")
        .asText();
  }
}
