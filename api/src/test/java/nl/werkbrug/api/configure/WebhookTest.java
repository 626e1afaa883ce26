package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Werkgevers who are told what happens, at a real HTTP server. */
class WebhookTest {
  private static final int GEDULD_SECONDEN = 60;

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String OUDER = "00f067aa0ba902b7";

  private record Ontvangen(String moment, String handtekening, String traceparent, String inhoud) {}

  @TempDir private Path map;
  private final GreenMail post = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
  private final LinkedBlockingQueue<Ontvangen> ontvangen = new LinkedBlockingQueue<>();
  private HttpServer ontvanger;
  private Proefdienst dienst;

  @BeforeEach
  void start() throws Exception {
    ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ontvanger.createContext(
        "/",
        verzoek -> {
          ontvangen.add(
              new Ontvangen(
                  String.valueOf(verzoek.getRequestHeaders().getFirst("Werkbrug-Moment")),
                  String.valueOf(verzoek.getRequestHeaders().getFirst("Werkbrug-Handtekening")),
                  String.valueOf(verzoek.getRequestHeaders().getFirst("traceparent")),
                  new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          verzoek.sendResponseHeaders(204, -1);
          verzoek.close();
        });
    ontvanger.start();
    Path instellingen = map.resolve("werkbrug.properties");
    post.start();
    Files.writeString(
        instellingen,
        """
        webhook.intern = ja
        smtp.host = 127.0.0.1
        smtp.poort = %d
        smtp.beveiliging = geen
        smtp.afzender = werkbrug@example.nl
        """
            .formatted(post.getSmtp().getPort()));
    dienst = Proefdienst.metRegio(map.resolve("data"), Instellingenlezer.lees(instellingen, map));
  }

  @AfterEach
  void stop() {
    dienst.close();
    ontvanger.stop(0);
    post.stop();
  }

  @Test
  void showsTheSecretOnceAndForgetsAWebhook() {
    String pad = "/v1/werkgevers/" + werkgever() + "/webhooks";

    HttpResponse<String> gemaakt = registreer(werkgever());
    JsonNode lijst = Contractcontrole.houdt(dienst.get(pad));
    String locatie = gemaakt.headers().firstValue("Location").orElseThrow();
    int weg = verwijder(locatie).statusCode();
    HttpResponse<String> nogEens = verwijder(locatie);

    assertThat(gemaakt.statusCode()).isEqualTo(201);
    String geheim = Contractcontrole.houdt(gemaakt).path("geheim").asText();
    assertThat(geheim).hasSize(64);
    assertThat(lijst.path("items")).hasSize(1);
    assertThat(lijst.toString()).doesNotContain(geheim);
    assertThat(weg).isEqualTo(204);
    assertThat(nogEens.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(nogEens);
    assertThat(Contractcontrole.houdt(dienst.get(pad)).path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/x",
        "/alleen/een/pad",
        "https://gebruiker:geheim@example.org/",
        "https://",
        "geen adres",
        "javascript:alert(1)"
      })
  void refusesAnAddressThatIsNone(String url) {
    HttpResponse<String> antwoord =
        dienst.post(
            "/v1/werkgevers/" + werkgever() + "/webhooks", "{\"url\":\"%s\"}".formatted(url));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(antwoord).at("/fouten/0/veld").asText()).isEqualTo("url");
  }

  @Test
  void aWerkgeverHasTenAtMost() {
    for (int i = 0; i < 10; i++) {
      assertThat(registreer(werkgever()).statusCode()).isEqualTo(201);
    }

    HttpResponse<String> teVeel = registreer(werkgever());

    assertThat(teVeel.statusCode()).isEqualTo(409);
    Contractcontrole.houdt(teVeel);
  }

  @Test
  void tellsOfWorkThatChangedAndNotOfOthers() throws Exception {
    String vacature = dienst.eerste("/v1/vacatures?status=OPEN").path("id").asText();
    String eigen =
        Contractcontrole.houdt(dienst.get("/v1/vacatures/" + vacature)).path("werkgever").asText();
    String geheim = Contractcontrole.houdt(registreer(eigen)).path("geheim").asText();
    String anderen =
        Proefdienst.regio().aanbod().stream()
            .filter(werk -> !werk.kern().werkgever().waarde().equals(eigen))
            .filter(werk -> !werk.kern().werkplek().waarde().equals(eigen))
            .filter(werk -> werk.soort().name().equals("VACATURE"))
            .findFirst()
            .orElseThrow()
            .id()
            .waarde();

    wijzig("/v1/vacatures/" + anderen, "{\"plekken\":9}");
    wijzig("/v1/vacatures/" + vacature, "{\"plekken\":8}");
    wijzig("/v1/vacatures/" + vacature, "{\"plekken\":8}");

    Ontvangen bericht = Objects.requireNonNull(ontvangen.poll(GEDULD_SECONDEN, TimeUnit.SECONDS));
    JsonNode inhoud = Contractcontrole.lees(bericht.inhoud());
    assertThat(inhoud.path("gebeurtenis").asText()).isEqualTo("vacature.gewijzigd");
    assertThat(inhoud.path("onderwerp").asText()).isEqualTo(vacature);
    assertThat(bericht.handtekening())
        .isEqualTo("sha256=" + hmac(geheim, bericht.moment() + "." + bericht.inhoud()));
    assertThat(bericht.traceparent())
        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
        .doesNotContain(OUDER);
    assertThat(dienst.werkbrug().postvak().stand().values().stream().mapToLong(een -> een).sum())
        .as("berichten, verzonden of niet")
        .isEqualTo(1);
  }

  @Test
  void tellsOfARoundAndOfACandidateWithoutSayingWho() throws Exception {
    zetConsulent("jansen");
    maak("jansen", "CONSULENT", "jansen@gemeente.example", null);
    Regio regio = Proefdienst.regio();
    for (var werkgever : regio.werkgevers()) {
      registreer(werkgever.id().waarde());
    }
    String ronde = ronde();

    String voorstel = legVoor(ronde);

    List<JsonNode> berichten = new ArrayList<>();
    while (berichten.stream()
        .noneMatch(een -> een.path("gebeurtenis").asText().equals("voorstel.voorgelegd"))) {
      Ontvangen een = ontvangen.poll(GEDULD_SECONDEN, TimeUnit.SECONDS);
      berichten.add(Contractcontrole.lees(Objects.requireNonNull(een).inhoud()));
    }
    assertThat(berichten)
        .anySatisfy(
            een -> {
              assertThat(een.path("gebeurtenis").asText()).isEqualTo("ronde.klaar");
              assertThat(ronde).endsWith(een.path("onderwerp").asText());
            });
    assertThat(berichten.getLast().path("onderwerp").asText()).isEqualTo(voorstel);
    assertThat(berichten)
        .allSatisfy(
            een ->
                assertThat(een.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("id", "gebeurtenis", "onderwerp", "moment"));
  }

  @Test
  void mailGoesToTheAddressOfTheAccountAndToTheContactsOfTheWerkgever() throws Exception {
    zetConsulent("jansen");
    maak("jansen", "CONSULENT", "jansen@gemeente.example", null);
    for (var werkgever : Proefdienst.regio().werkgevers()) {
      maak(
          "baas-" + werkgever.id(),
          "WERKGEVER",
          werkgever.id() + "@bedrijf.example",
          werkgever.id().waarde());
    }
    String ronde = ronde();
    String voorstel = legVoor(ronde);
    String werkgever = werkplek(ronde, voorstel);

    assertThat(post.waitForIncomingEmail(GEDULD_SECONDEN * 1_000L, 3)).isTrue();
    assertThat(post.getReceivedMessages())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .contains("jansen@gemeente.example", werkgever + "@bedrijf.example");
    for (MimeMessage mail : post.getReceivedMessages()) {
      String tekst = mail.getContent().toString();
      assertThat(tekst).contains("wacht op u").doesNotContain("jansen", voorstel);
      Proefdienst.regio()
          .werkzoekenden()
          .forEach(mens -> assertThat(tekst).doesNotContain(mens.id().waarde()));
    }
  }

  @Test
  void mailGoesToWhoeverHasTheNextStep() throws Exception {
    maak("toegang", "TOEGANG", "toegang@gemeente.example", null);
    Proefdienst.regio().werkgevers().stream()
        .flatMap(werkgever -> werkgever.vestigingen().stream())
        .map(vestiging -> Objects.requireNonNull(vestiging.accountmanager()))
        .distinct()
        .forEach(naam -> maak(naam, "ACCOUNTMANAGER", naam + "@gemeente.example", null));
    String ronde = ronde();

    legVoor(ronde);
    String tweede = tweedeNodig(ronde);
    doe("/v1/voorstellen/" + tweede + "/gesprekken", 1, "\"antwoord\":\"JA\"");
    doe("/v1/voorstellen/" + tweede + "/vrijgave", 2, "\"door\":\"WERKZOEKENDE\",\"vrij\":true");
    doe("/v1/voorstellen/" + tweede + "/vrijgave", 3, "\"door\":\"CONSULENT\",\"vrij\":true");

    assertThat(post.waitForIncomingEmail(GEDULD_SECONDEN * 1_000L, 3)).isTrue();
    List<String> teksten = new ArrayList<>();
    for (MimeMessage mail : post.getReceivedMessages()) {
      teksten.add(mail.getAllRecipients()[0] + " " + mail.getContent());
    }
    assertThat(teksten)
        .anySatisfy(een -> assertThat(een).contains("toegang@gemeente", "voor een tweede oordeel"))
        .anySatisfy(een -> assertThat(een).contains("accountmanager", "1 taak"))
        .noneSatisfy(een -> assertThat(een).contains(tweede));
  }

  /** One that asks a second pair of eyes, accepted. */
  private String tweedeNodig(String ronde) {
    for (JsonNode een : Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items")) {
      String id = een.path("id").asText();
      JsonNode stand =
          Contractcontrole.houdt(
              dienst.post(
                  "/v1/voorstellen/" + id + "/beoordelingen",
                  "{\"versie\":0,\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"}"));
      // What was accepted before is refused, with how it stands.
      if ((stand.has("nu") ? stand.path("nu") : stand).path("tweedeNodig").asBoolean()) {
        return id;
      }
    }
    throw new AssertionError("geen voorstel vraagt een tweede beoordelaar");
  }

  /** The address of a finished round. */
  private String ronde() {
    String ronde =
        dienst.reken(
            "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":20000,"
                + "\"planstappen\":0}");
    return ronde;
  }

  private String werkplek(String ronde, String voorstel) {
    List<String> aanbod = new ArrayList<>();
    for (JsonNode een : Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items")) {
      if (een.path("id").asText().equals(voorstel)) {
        aanbod.add(een.path("aanbod").asText());
      }
    }
    return Proefdienst.regio().aanbod().stream()
        .filter(werk -> aanbod.contains(werk.id().waarde()))
        .findFirst()
        .orElseThrow()
        .kern()
        .werkplek()
        .waarde();
  }

  private void maak(String id, String functie, String emailadres, @Nullable String werkgever) {
    HttpResponse<String> gemaakt =
        dienst.post(
            "/v1/gebruikers",
            "{\"id\":\"%s\",\"naam\":\"%s\",\"emailadres\":\"%s\",\"functies\":[\"%s\"]%s}"
                .formatted(
                    id,
                    id,
                    emailadres,
                    functie,
                    werkgever == null ? "" : ",\"werkgever\":\"" + werkgever + "\""));
    assertThat(gemaakt.statusCode()).as(gemaakt.body()).isEqualTo(201);
    assertThat(Contractcontrole.houdt(gemaakt).path("emailadres").asText()).isEqualTo(emailadres);
  }

  /** The first voorstel that asks no second pair of eyes, as far as the werkgever. */
  private String legVoor(String ronde) {
    for (JsonNode een : Contractcontrole.houdt(dienst.get(ronde + "/voorstellen")).path("items")) {
      String pad = "/v1/voorstellen/" + een.path("id").asText();
      JsonNode beoordeeld =
          doe(pad + "/beoordelingen", 0, "\"oordeel\":\"ACCEPTEREN\",\"reden\":\"goed\"");
      if (!beoordeeld.path("tweedeNodig").asBoolean()) {
        doe(pad + "/gesprekken", 1, "\"antwoord\":\"JA\"");
        doe(pad + "/vrijgave", 2, "\"door\":\"WERKZOEKENDE\",\"vrij\":true");
        doe(pad + "/vrijgave", 3, "\"door\":\"CONSULENT\",\"vrij\":true");
        doe(pad + "/voorlegging", 4, "");
        return een.path("id").asText();
      }
    }
    throw new AssertionError("elk voorstel vraagt een tweede beoordelaar");
  }

  private JsonNode doe(String pad, int versie, String velden) {
    HttpResponse<String> antwoord =
        dienst.post(
            pad, "{\"versie\":%d%s}".formatted(versie, velden.isEmpty() ? "" : "," + velden));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return Contractcontrole.houdt(antwoord);
  }

  private void zetConsulent(String naam) {
    WerkzoekendeStore store = new WerkzoekendeStore(dienst.werkbrug().database());
    List<Werkzoekende> mensen =
        Proefdienst.regio().werkzoekenden().stream().map(mens -> mens.metConsulent(naam)).toList();
    dienst.werkbrug().database().wijzig(sessie -> store.bewaar(sessie, mensen));
  }

  private String werkgever() {
    return Proefdienst.regio().werkgevers().getFirst().id().waarde();
  }

  private HttpResponse<String> registreer(String werkgever) {
    return dienst.post(
        "/v1/werkgevers/" + werkgever + "/webhooks",
        "{\"url\":\"http://127.0.0.1:%d/werkbrug\"}".formatted(ontvanger.getAddress().getPort()));
  }

  private HttpResponse<String> verwijder(String pad) {
    return dienst.stuur(HttpRequest.newBuilder(URI.create(dienst.adres(pad))).DELETE().build());
  }

  private void wijzig(String pad, String wijziging) {
    HttpResponse<String> antwoord =
        dienst.stuur(
            HttpRequest.newBuilder(URI.create(dienst.adres(pad)))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .header("traceparent", "00-" + TRACE + "-" + OUDER + "-01")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(wijziging))
                .build());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
  }

  private static String hmac(String geheim, String tekst) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
  }
}
