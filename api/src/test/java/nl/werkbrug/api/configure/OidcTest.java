package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkbrug.api.configure.Proefprovider.Ondertekening;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logging in by an OpenID provider that runs in the test. */
class OidcTest {
  private static final Consumer<JWTClaimsSet.Builder> ZOALS_HET_IS = inhoud -> {};

  private Proefprovider provider;
  private Inlogproef proef;

  /** A login that began: what the provider was asked, and the cookie of the browser. */
  private record Begonnen(Map<String, String> gevraagd, String koekje) {
    String state() {
      return String.valueOf(gevraagd.get("state"));
    }
  }

  @BeforeEach
  void start(@TempDir Path map) throws Exception {
    provider = new Proefprovider();
    proef = Inlogproef.met(map, instellingen(Map.of()));
  }

  @AfterEach
  void stop() {
    proef.close();
    provider.close();
  }

  private Instellingen instellingen(Map<String, String> meer) {
    Map<String, String> alle = new HashMap<>();
    alle.put("oidc.issuer", provider.issuer());
    alle.put("oidc.client-id", Proefprovider.CLIENT);
    alle.put("oidc.geheim", Proefprovider.GEHEIM);
    alle.put("oidc.rollen", "wb-consulent=consulent, wb-beheer=beheerder");
    alle.putAll(meer);
    return Instellingenlezer.lees(alle, Map.of(), Path.of(""));
  }

  private static HttpResponse<String> vraag(Inlogproef waar, String adres, String koekje) {
    return waar.dienst()
        .stuur(
            HttpRequest.newBuilder(URI.create(waar.dienst().adres(adres)))
                .header("Accept", "text/html")
                .header("Cookie", koekje)
                .build());
  }

  private static String koekje(HttpResponse<String> antwoord) {
    return antwoord.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private static Begonnen begin(Inlogproef waar) {
    HttpResponse<String> weg = vraag(waar, "/oidc/inloggen?naar=%2Fmensen", "a=b");
    assertThat(weg.statusCode()).isEqualTo(303);
    assertThat(weg.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax", "Path=/oidc");
    URI adres = URI.create(weg.headers().firstValue("Location").orElseThrow());
    Map<String, String> gevraagd = Proefprovider.velden(adres.getRawQuery());
    assertThat(gevraagd)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("client_id", Proefprovider.CLIENT);
    return new Begonnen(gevraagd, koekje(weg));
  }

  private static HttpResponse<String> terug(
      Inlogproef waar, String code, String state, String koekje) {
    return vraag(waar, "/oidc/terug?code=" + code + "&state=" + state + "&iss=x", koekje);
  }

  private HttpResponse<String> login(
      Inlogproef waar, Ondertekening ondertekening, Consumer<JWTClaimsSet.Builder> anders) {
    Begonnen begonnen = begin(waar);
    String code = provider.code(begonnen.gevraagd(), waar.nu(), ondertekening, anders);
    return terug(waar, code, begonnen.state(), begonnen.koekje());
  }

  private HttpResponse<String> login(Consumer<JWTClaimsSet.Builder> anders) {
    return login(proef, Ondertekening.GOED, anders);
  }

  private static JsonNode wie(Inlogproef waar, HttpResponse<String> binnen) {
    assertThat(binnen.statusCode()).as(binnen.body()).isEqualTo(303);
    return Contractcontrole.houdt(vraag(waar, "/v1/sessies/huidige", koekje(binnen)));
  }

  @Test
  void loginGivesTheSameSessionAsAPasswordWithTheRolesOfTheProvider() {
    HttpResponse<String> binnen = login(ZOALS_HET_IS);

    assertThat(binnen.headers().firstValue("Location")).contains("/mensen");
    assertThat(binnen.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
    JsonNode wie = wie(proef, binnen);
    assertThat(wie.path("id").asText()).isEqualTo("j.jansen");
    assertThat(wie.path("functies")).extracting(JsonNode::asText).containsExactly("CONSULENT");

    JsonNode later =
        wie(proef, login(inhoud -> inhoud.claim("roles", List.of("wb-beheer")).claim("name", "J")));
    assertThat(later.path("functies")).extracting(JsonNode::asText).containsExactly("BEHEERDER");
    proef.maak("beh", Functie.BEHEERDER);
    assertThat(emailadres(proef)).isEmpty();
    login(inhoud -> inhoud.claim("email", "jj@gemeente.example"));
    assertThat(emailadres(proef)).isEqualTo("jj@gemeente.example");
    login(inhoud -> inhoud.claim("email", "x@elders.example").claim("email_verified", false));
    assertThat(emailadres(proef)).isEqualTo("jj@gemeente.example");
  }

  @Test
  void freshServiceOffersTheProviderBeforeAnybodyHasAnAccount(@TempDir Path leeg) throws Exception {
    try (Inlogproef vers = Inlogproef.met(leeg, instellingen(Map.of()))) {
      String pagina = vers.dienst().get("/inloggen").body();

      assertThat(pagina)
          .contains("/oidc/inloggen", "/eerste-beheerder")
          .doesNotContain("id=\"wachtwoord\"");
      assertThat(login(vers, Ondertekening.GOED, ZOALS_HET_IS).statusCode()).isEqualTo(303);
      assertThat(vers.dienst().get("/inloggen").body())
          .contains("/oidc/inloggen", "id=\"wachtwoord\"")
          .doesNotContain("/eerste-beheerder");
    }
  }

  private static String emailadres(Inlogproef proef) {
    return Contractcontrole.houdt(proef.als("beh", "GET", "/v1/gebruikers/j.jansen", null))
        .path("emailadres")
        .asText();
  }

  static Stream<Arguments> verkeerd() {
    return Stream.of(
        Arguments.of("handtekening", Ondertekening.ANDERE_SLEUTEL, ZOALS_HET_IS),
        Arguments.of("zonder handtekening", Ondertekening.GEEN, ZOALS_HET_IS),
        Arguments.of("nonce", Ondertekening.GOED, met("nonce", "een-andere")),
        Arguments.of("geen nonce", Ondertekening.GOED, met("nonce", null)),
        Arguments.of("audience", Ondertekening.GOED, met("aud", "een-ander")),
        Arguments.of("azp", Ondertekening.GOED, met("azp", "een-ander")),
        Arguments.of("twee audiences", Ondertekening.GOED, met("aud", List.of("werkbrug", "x"))),
        Arguments.of("issuer", Ondertekening.GOED, met("iss", "https://elders.example")),
        Arguments.of("subject", Ondertekening.GOED, met("sub", null)),
        Arguments.of(
            "verlopen", Ondertekening.GOED, met("exp", Date.from(java.time.Instant.EPOCH))));
  }

  private static Consumer<JWTClaimsSet.Builder> met(
      String veld, @org.jspecify.annotations.Nullable Object waarde) {
    return inhoud -> inhoud.claim(veld, waarde);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verkeerd")
  void tokenThatIsWrongLetsNobodyIn(
      String wat, Ondertekening ondertekening, Consumer<JWTClaimsSet.Builder> anders) {
    HttpResponse<String> antwoord = login(proef, ondertekening, anders);

    assertThat(antwoord.statusCode()).as(wat).isEqualTo(403);
    assertThat(antwoord.body()).contains("Het antwoord van de inlogdienst klopt niet");
    assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void stateWorksOnceAndOnlyInTheBrowserThatBegan() {
    Begonnen begonnen = begin(proef);
    String code = provider.code(begonnen.gevraagd(), proef.nu(), Ondertekening.GOED, ZOALS_HET_IS);
    assertThat(terug(proef, code, begonnen.state(), "a=b").statusCode()).isEqualTo(403);
    assertThat(terug(proef, code, "vervalst", begonnen.koekje()).statusCode()).isEqualTo(403);
    assertThat(terug(proef, code, begonnen.state(), begonnen.koekje()).statusCode()).isEqualTo(303);

    String nog = provider.code(begonnen.gevraagd(), proef.nu(), Ondertekening.GOED, ZOALS_HET_IS);
    HttpResponse<String> opnieuw = terug(proef, nog, begonnen.state(), begonnen.koekje());

    assertThat(opnieuw.statusCode()).isEqualTo(403);
    assertThat(opnieuw.body()).contains("verlopen of al gebruikt");
  }

  @Test
  void loginThatTakesTooLongBeginsAgain() {
    Begonnen begonnen = begin(proef);
    proef.verstrijk(Duration.ofMinutes(10));
    String code = provider.code(begonnen.gevraagd(), proef.nu(), Ondertekening.GOED, ZOALS_HET_IS);

    assertThat(terug(proef, code, begonnen.state(), begonnen.koekje()).statusCode()).isEqualTo(403);
  }

  @Test
  void codeThatTheProviderDoesNotKnowLetsNobodyIn() {
    Begonnen begonnen = begin(proef);

    assertThat(terug(proef, "verzonnen", begonnen.state(), begonnen.koekje()).body())
        .contains("De inlogdienst gaf geen toegang");
  }

  @Test
  void withoutARoleOneIsToldWhichToAskFor() {
    HttpResponse<String> antwoord = login(met("roles", List.of("iets")));

    assertThat(antwoord.statusCode()).isEqualTo(403);
    assertThat(antwoord.body()).contains("nog geen functie", "wb-beheer, wb-consulent");
  }

  @Test
  void nameOfAnotherAccountIsNotTakenOver() {
    proef.maak("baas", Functie.BEHEERDER);

    HttpResponse<String> lokaal = login(met("preferred_username", "baas"));
    login(ZOALS_HET_IS);
    HttpResponse<String> ander = login(met("sub", "onderwerp-2"));

    assertThat(lokaal.body()).contains("De gebruikersnaam baas is hier van een ander account");
    assertThat(ander.body()).contains("De gebruikersnaam j.jansen is hier van een ander account");
  }

  @Test
  void accountThatWasClosedHereStaysClosed() {
    proef.maak("beh", Functie.BEHEERDER);
    login(ZOALS_HET_IS);
    assertThat(
            proef
                .als(
                    "beh",
                    "PUT",
                    "/v1/gebruikers/j.jansen",
                    "{\"naam\":\"J\",\"functies\":[\"CONSULENT\"],\"actief\":false}")
                .statusCode())
        .isEqualTo(200);

    assertThat(login(ZOALS_HET_IS).body()).contains("Uw account is hier afgesloten");
  }

  @Test
  void organisationAndGemeentenComeFromTheProviderToo(@TempDir Path map) throws Exception {
    var organisatie = Proefdienst.regio().werkzoekenden().getFirst().organisatie().waarde();
    var gemeente = Proefdienst.regio().gemeenten().stream().findFirst().orElseThrow().id().waarde();
    Map<String, String> velden =
        Map.of("oidc.organisatieveld", "groep.org", "oidc.gemeenteveld", "gemeenten");
    try (Inlogproef ander = Inlogproef.met(map, instellingen(velden))) {
      Consumer<JWTClaimsSet.Builder> goed =
          inhoud ->
              inhoud
                  .claim("groep", Map.of("org", organisatie))
                  .claim("gemeenten", List.of(gemeente));
      JsonNode wie = wie(ander, login(ander, Ondertekening.GOED, goed));
      assertThat(wie.path("organisatie").asText()).isEqualTo(organisatie);
      assertThat(wie.path("gemeenten").path(0).asText()).isEqualTo(gemeente);

      assertThat(login(ander, Ondertekening.GOED, ZOALS_HET_IS).body())
          .contains("het veld groep.org ontbreekt");
      assertThat(
              login(
                      ander,
                      Ondertekening.GOED,
                      goed.andThen(met("groep", Map.of("org", "bestaat-niet"))))
                  .body())
          .contains("organisatie", "bestaat-niet", "niet bekend");
    }
  }

  @Test
  void passwordsCanBeSwitchedOff(@TempDir Path map) throws Exception {
    try (Inlogproef ander = Inlogproef.met(map, instellingen(Map.of("inloggen.lokaal", "nee")))) {
      ander.maak("con", Functie.CONSULENT);

      assertThat(ander.login("con", Inlogproef.WACHTWOORD).statusCode()).isEqualTo(401);
      assertThat(vraag(ander, "/inloggen", "a=b").body())
          .contains("Log in via uw organisatie")
          .doesNotContain("id=\"wachtwoord\"");
      assertThat(wie(ander, login(ander, Ondertekening.GOED, ZOALS_HET_IS)).path("id").asText())
          .isEqualTo("j.jansen");
    }
  }

  @Test
  void providerThatIsAwayIsToldInDutch() {
    provider.close();

    HttpResponse<String> weg = vraag(proef, "/oidc/inloggen", "a=b");

    assertThat(weg.statusCode()).isEqualTo(403);
    assertThat(weg.body()).contains("antwoordt niet");
  }
}
