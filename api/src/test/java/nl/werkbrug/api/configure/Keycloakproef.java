package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Logging in by a real Keycloak, in a real browser. Not part of every run: it needs the folder of
 * an unpacked {@code keycloak-quarkus-dist} in {@code -Dkeycloak}; the README has the command.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Keycloakproef {
  private static final String WACHTWOORD = "proef-wachtwoord-1";

  private final HttpClient client = HttpClient.newHttpClient();
  private String keycloak = "";
  private Process proces;
  private Inlogproef proef;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    Path waar =
        Path.of(Objects.requireNonNull(System.getProperty("keycloak"), "geef -Dkeycloak=MAP"));
    int poort = vrij();
    keycloak = "http://localhost:" + poort;
    ProcessBuilder bouwer =
        new ProcessBuilder(
                waar.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-port=" + poort,
                "--http-management-port=" + vrij(),
                "--http-host=127.0.0.1")
            .redirectErrorStream(true);
    bouwer
        .environment()
        .putAll(
            Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "beheer",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                WACHTWOORD,
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xmx768m"));
    proces = bouwer.start();
    wachtOp("Listening on");
    proef =
        Inlogproef.met(
            map,
            Instellingenlezer.lees(
                Map.of(
                    "oidc.issuer", keycloak + "/realms/werkbrug",
                    "oidc.client-id", "werkbrug",
                    "oidc.geheim", "geheim",
                    "oidc.rollen", "wb-consulent=consulent"),
                Map.of(),
                Path.of("")));
    proef.verstrijk(Duration.between(proef.nu(), Instant.now()));
    proef.maak("beh", Functie.BEHEERDER); // without any account the login page asks for the first
    maakRealm();
    playwright = Webbrowser.playwright();
    browser = Webbrowser.start(playwright);
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (proef != null) {
      proef.close();
    }
    if (proces != null) {
      proces.descendants().forEach(ProcessHandle::destroy);
      proces.destroy();
    }
  }

  private static int vrij() throws IOException {
    try (ServerSocket los = new ServerSocket(0)) {
      return los.getLocalPort();
    }
  }

  private void wachtOp(String tekst) throws IOException {
    BufferedReader uitvoer =
        new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder gezien = new StringBuilder();
    for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
      gezien.append(regel).append('\n');
      if (regel.contains(tekst)) {
        Thread.ofVirtual().start(() -> leegMaken(uitvoer));
        return;
      }
    }
    throw new AssertionError("Keycloak begon niet:\n" + gezien);
  }

  /** A process whose output nobody reads comes to a halt. */
  private static void leegMaken(BufferedReader uitvoer) {
    try {
      while (uitvoer.readLine() != null) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      // the process has ended
    }
  }

  private HttpResponse<String> stuur(String pad, String soort, String inhoud, String token)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(keycloak + pad))
            .header("Content-Type", soort)
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(inhoud))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** A realm with a client, a user with a role and one without. */
  private void maakRealm() throws Exception {
    HttpResponse<String> token =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=beheer&password="
                            + WACHTWOORD))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String realm =
        """
        {"realm":"werkbrug","enabled":true,"sslRequired":"none",
         "roles":{"realm":[{"name":"wb-consulent"}]},
         "clients":[{"clientId":"werkbrug","secret":"geheim","standardFlowEnabled":true,
           "redirectUris":["%1$s/oidc/terug"],
           "attributes":{"pkce.code.challenge.method":"S256",
             "post.logout.redirect.uris":"%1$s/inloggen"},
           "protocolMappers":[{"name":"rollen","protocol":"openid-connect",
             "protocolMapper":"oidc-usermodel-realm-role-mapper",
             "config":{"multivalued":"true","claim.name":"roles","jsonType.label":"String",
               "id.token.claim":"true"}}]}],
         "users":[%2$s,%3$s]}
        """
            .formatted(
                proef.dienst().adres(""),
                gebruiker("c.sulent", "[\"wb-consulent\"]"),
                gebruiker("zonder.rol", "[]"));
    HttpResponse<String> gemaakt =
        stuur(
            "/admin/realms",
            "application/json",
            realm,
            Contractcontrole.lees(token.body()).path("access_token").asText());
    assertThat(gemaakt.statusCode()).as(gemaakt.body()).isEqualTo(201);
  }

  private static String gebruiker(String naam, String rollen) {
    return """
    {"username":"%1$s","enabled":true,"firstName":"Con","lastName":"Sulent",
     "email":"%1$s@example.nl","emailVerified":true,"realmRoles":%3$s,
     "credentials":[{"type":"password","value":"%2$s","temporary":false}]}
    """
        .formatted(naam, WACHTWOORD, rollen);
  }

  private void inBrowser(java.util.function.Consumer<Page> werk) {
    try (Page pagina = browser.newPage()) {
      werk.accept(pagina);
    }
  }

  private void naarKeycloak(Page pagina) {
    pagina.navigate(proef.dienst().adres("/mensen"));
    pagina.locator("#oidc a").click();
    assertThat(pagina.url()).startsWith(keycloak);
  }

  private static void vul(Page pagina, String naam, String wachtwoord) {
    pagina.locator("#username").fill(naam);
    pagina.locator("#password").fill(wachtwoord);
    pagina.locator("#kc-login").click();
  }

  @Test
  void rolesOfKeycloakDecideAndTheSessionEndsLikeAnyOther() {
    inBrowser(
        pagina -> {
          naarKeycloak(pagina);
          vul(pagina, "c.sulent", "verkeerd");
          assertThat(pagina.url()).startsWith(keycloak);
          vul(pagina, "c.sulent", WACHTWOORD);
          assertThat(pagina.url()).isEqualTo(proef.dienst().adres("/mensen"));
          assertThat(pagina.locator(".voet").innerText()).contains("Con Sulent");
          pagina.navigate(proef.dienst().adres("/rondes/nieuw"));
          assertThat(pagina.locator("main").innerText()).contains("Uw functie (consulent)");

          proef.verstrijk(Duration.ofHours(1));
          pagina.navigate(proef.dienst().adres("/mensen"));
          assertThat(pagina.url()).contains("/inloggen");
        });
  }

  @Test
  void withoutARoleNobodyGetsIn() {
    inBrowser(
        pagina -> {
          naarKeycloak(pagina);
          vul(pagina, "zonder.rol", WACHTWOORD);
          assertThat(pagina.locator("main").innerText())
              .contains("nog geen functie", "wb-consulent");
        });
  }

  @Test
  void stateThatWasTamperedWithIsRefused() {
    inBrowser(
        pagina -> {
          naarKeycloak(pagina);
          pagina.navigate(proef.dienst().adres("/oidc/terug?state=vervalst&code=x"));
          assertThat(pagina.locator("main").innerText()).contains("verlopen of al gebruikt");
        });
  }

  @Test
  void loggingOutLeadsToKeycloakToo() {
    inBrowser(
        pagina -> {
          naarKeycloak(pagina);
          vul(pagina, "c.sulent", WACHTWOORD);
          pagina
              .locator("button")
              .filter(new Locator.FilterOptions().setHasText("Log uit"))
              .click();
          pagina
              .locator("a")
              .filter(new Locator.FilterOptions().setHasText("Log daar ook"))
              .click();
          assertThat(pagina.url()).startsWith(keycloak);
          pagina.navigate(proef.dienst().adres("/mensen"));
          assertThat(pagina.url()).contains("/inloggen");
        });
  }
}
