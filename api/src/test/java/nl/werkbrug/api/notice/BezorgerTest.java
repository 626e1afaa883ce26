package nl.werkbrug.api.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.store.Attenderingssoort;
import nl.werkbrug.data.store.Bericht;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends to a real mail server and a real HTTP server. */
class BezorgerTest {
  private static final String ADRES = "https://werk.example.nl";
  private static final String GEHEIM = "geheim-van-de-werkgever";

  private record Ontvangen(Map<String, List<String>> kopregels, String inhoud) {}

  private final Verzetbareklok klok = new Verzetbareklok();
  private final GreenMail post = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
  private final List<Ontvangen> ontvangen = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(204);

  private HttpServer ontvanger;
  private Database database;
  private Postvak postvak;
  private WerkgeverId werkgever;
  private Bezorger bezorger;

  @BeforeEach
  void start(@TempDir Path map) throws Exception {
    post.start();
    ontvanger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ontvanger.createContext(
        "/",
        verzoek -> {
          ontvangen.add(
              new Ontvangen(
                  verzoek.getRequestHeaders(),
                  new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          verzoek.sendResponseHeaders(status.get(), -1);
          verzoek.close();
        });
    ontvanger.start();
    database = Database.open(map);
    Regio regio =
        DemoRegio.maak(
            Presets.get("westerveld"), new Omvang(50, 20, 2), 7, LocalDate.of(2026, 11, 2));
    new RegioStore(database).bewaar(regio);
    werkgever = regio.werkgevers().getFirst().id();
    postvak = new Postvak(database);
    postvak.bewaar(
        new Webhook(
            "hook-1",
            werkgever,
            "http://127.0.0.1:" + ontvanger.getAddress().getPort() + "/werkbrug",
            GEHEIM),
        klok.instant());
    bezorger = bezorger(true);
  }

  private Bezorger bezorger(boolean intern) {
    return new Bezorger(
        postvak,
        klok,
        new Mailserver(
            "127.0.0.1",
            post.getSmtp().getPort(),
            Mailserver.Beveiliging.GEEN,
            null,
            null,
            "werkbrug@example.nl"),
        intern);
  }

  @AfterEach
  void stop() {
    bezorger.close();
    database.close();
    ontvanger.stop(0);
    post.stop();
  }

  private Optional<Bericht> neem() {
    return postvak.neem(klok.instant(), EnumSet.allOf(Bericht.Soort.class));
  }

  private void meld(String onderwerp) {
    database.wijzig(
        sessie -> postvak.meld(sessie, werkgever, "voorgelegd", onderwerp, klok.instant()));
  }

  private void attendeer(Attenderingssoort soort) {
    database.wijzig(sessie -> postvak.attendeer(sessie, "anna@example.nl", soort, klok.instant()));
  }

  @Test
  void sendsOneMailADayWithNumbersAndNobodysName() throws Exception {
    attendeer(Attenderingssoort.VOORSTEL);
    attendeer(Attenderingssoort.VOORSTEL);
    attendeer(Attenderingssoort.TAAK);

    assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);
    attendeer(Attenderingssoort.REACTIE);
    assertThat(bezorger.bezorg(ADRES)).isZero();
    klok.verzet(Duration.ofDays(1));
    assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);

    MimeMessage[] mails = post.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertThat(mails[0].getAllRecipients()[0]).hasToString("anna@example.nl");
    assertThat(mails[0].getContent().toString())
        .contains("2 voorstellen om te beoordelen", "1 taak", ADRES)
        .doesNotContain("Anna");
    assertThat(mails[1].getContent().toString()).contains("1 reactie van een werkgever");
  }

  @Test
  void sendsAgainUnderTheSameNumberWhenTheServerWasAway() throws Exception {
    attendeer(Attenderingssoort.TAAK);
    int poort = post.getSmtp().getPort();
    post.stop();

    assertThat(bezorger.bezorg(ADRES)).isZero();
    assertThat(postvak.stand()).containsEntry("WACHT", 1L);

    GreenMail terug = new GreenMail(new ServerSetup(poort, null, ServerSetup.PROTOCOL_SMTP));
    terug.start();
    try {
      assertThat(bezorger.bezorg(ADRES)).describedAs("not before its time").isZero();
      klok.verzet(Duration.ofMinutes(2));
      assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);

      assertThat(terug.getReceivedMessages()).hasSize(1);
      assertThat(terug.getReceivedMessages()[0].getMessageID())
          .startsWith("<2026-11-02-")
          .endsWith("@werkbrug>");
    } finally {
      terug.stop();
    }
  }

  @Test
  void whatWasTakenButNotFinishedIsTakenOnceMoreUnderTheSameId() {
    meld("voorstel-1");
    Bericht eerste = neem().orElseThrow();

    assertThat(neem()).isEmpty();
    klok.verzet(Duration.ofMinutes(1));
    Bericht tweede = neem().orElseThrow();

    assertThat(tweede.id()).isEqualTo(eerste.id());
    assertThat(tweede.pogingen()).isEqualTo(2);
  }

  @Test
  void nothingIsToldWhenTheTransactionIsUndone() {
    try {
      database.wijzig(
          sessie -> {
            postvak.meld(sessie, werkgever, "voorgelegd", "voorstel-1", klok.instant());
            throw new IllegalStateException("toch niet");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("toch niet");
    }

    assertThat(bezorger.bezorg(ADRES)).isZero();
    assertThat(ontvangen).isEmpty();
  }

  @Test
  void signsWhatAWebhookGets() {
    meld("voorstel-1");

    assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);

    assertThat(ontvangen).hasSize(1);
    Ontvangen een = ontvangen.getFirst();
    String moment = Objects.requireNonNull(een.kopregels().get("Werkbrug-moment")).getFirst();
    assertThat(een.kopregels().get("Werkbrug-handtekening"))
        .containsExactly(
            "sha256=" + Webhookverzender.handtekening(GEHEIM, moment + "." + een.inhoud()));
    assertThat(een.inhoud())
        .contains("\"gebeurtenis\":\"voorgelegd\"", "\"onderwerp\":\"voorstel-1\"");
  }

  @Test
  void givesUpAWebhookThatKeepsFailing() {
    status.set(500);
    meld("voorstel-1");

    for (int i = 0; i < 20; i++) {
      assertThat(bezorger.bezorg(ADRES)).isZero();
      klok.verzet(Duration.ofHours(13));
    }

    assertThat(ontvangen).hasSize(12);
    assertThat(postvak.stand()).containsEntry("MISLUKT", 1L);
  }

  @Test
  void anAnswerThatNeverEndsHoldsUpNothing() throws Exception {
    CountDownLatch einde = new CountDownLatch(1);
    ontvanger.removeContext("/");
    ontvanger.createContext(
        "/",
        verzoek -> {
          verzoek.sendResponseHeaders(200, 0);
          verzoek.getResponseBody().flush();
          wacht(einde);
          verzoek.close();
        });
    meld("voorstel-1");

    assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);
    einde.countDown();
  }

  @Test
  void whatWaitsForAReceiverThatIsAwaySharesTheAttempt() throws Exception {
    postvak.bewaar(
        new Webhook("hook-2", werkgever, "http://127.0.0.1:%d/".formatted(vrijePoort()), GEHEIM),
        klok.instant());
    meld("voorstel-1");
    meld("voorstel-2");

    assertThat(bezorger.bezorg(ADRES)).isEqualTo(2);

    assertThat(ontvangen).hasSize(2);
    klok.verzet(Duration.ofMinutes(1));
    assertThat(List.of(neem().orElseThrow(), neem().orElseThrow()))
        .allSatisfy(bericht -> assertThat(bericht.doel()).isEqualTo("hook-2"))
        .allSatisfy(bericht -> assertThat(bericht.pogingen()).isEqualTo(2));
  }

  @Test
  void allMailSharesTheAttemptWhenTheServerIsAwayAndNothingElseDoes() {
    attendeer(Attenderingssoort.TAAK);
    database.wijzig(
        sessie ->
            postvak.attendeer(sessie, "bert@example.nl", Attenderingssoort.TAAK, klok.instant()));
    meld("voorstel-1");
    post.stop();

    assertThat(bezorger.bezorg(ADRES)).isEqualTo(1);
    assertThat(neem()).isEmpty();

    klok.verzet(Duration.ofMinutes(1));
    assertThat(List.of(neem().orElseThrow(), neem().orElseThrow()))
        .allSatisfy(bericht -> assertThat(bericht.pogingen()).isEqualTo(2));
  }

  @Test
  void mailStaysWhereItIsWithoutAServer() {
    attendeer(Attenderingssoort.TAAK);
    postvak.bundel(klok.instant(), ADRES);

    try (Bezorger zonder = new Bezorger(postvak, klok, null, true)) {
      assertThat(zonder.bezorg(ADRES)).isZero();
    }

    assertThat(neem().orElseThrow().pogingen()).isEqualTo(1);
  }

  @Test
  void whoIsClosedLeavesTheRestAsItWas() {
    meld("voorstel-1");

    bezorger.close();

    assertThat(bezorger.bezorg(ADRES)).isZero();
    assertThat(neem().orElseThrow().pogingen()).isEqualTo(1);
  }

  private static void wacht(CountDownLatch einde) {
    try {
      einde.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket proef = new ServerSocket(0)) {
      return proef.getLocalPort();
    }
  }

  @Test
  void doesNotReachIntoTheOwnNetworkUnlessAllowed() {
    try (Bezorger streng = bezorger(false)) {
      meld("voorstel-1");

      assertThat(streng.bezorg(ADRES)).isZero();
      assertThat(ontvangen).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fd00::1",
        "fe80::1",
        "localhost"
      })
  void knowsWhichAddressesAreInsideANetwork(String host) throws Exception {
    assertThat(Webhookverzender.isIntern(host)).isTrue();
    assertThat(Webhookverzender.isIntern("93.184.216.34")).isFalse();
  }

  /** A clock that a test sets forward. */
  private static final class Verzetbareklok extends Clock {
    private Instant nu = Instant.parse("2026-11-02T09:00:00Z");

    void verzet(Duration duur) {
      nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
      return nu;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
