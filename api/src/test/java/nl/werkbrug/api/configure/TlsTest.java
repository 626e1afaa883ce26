package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service with a certificate of its own, made here; the client trusts that one only. */
class TlsTest {
  private static final char[] WACHTWOORD = "alleen-hier".toCharArray();

  private static Werkbrug werkbrug;
  private static int poort;
  private static HttpClient bekend;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    KeyStore winkel = certificaat(map.resolve("winkel.p12"), "EC");
    Path certificaat =
        pem(map.resolve("keten.pem"), "CERTIFICATE", winkel.getCertificate("w").getEncoded());
    Path sleutel =
        pem(map.resolve("sleutel.pem"), "PRIVATE KEY", winkel.getKey("w", WACHTWOORD).getEncoded());
    Instellingen instellingen =
        Instellingenlezer.lees(
            Map.of("tls.certificaat", certificaat.toString(), "tls.sleutel", sleutel.toString()),
            Map.of(),
            map);
    werkbrug = Werkbrug.open(map.resolve("data"), instellingen);
    poort = werkbrug.serveer(0);
    bekend = client(winkel);
  }

  @AfterAll
  static void stop() {
    bekend.close();
    werkbrug.close();
  }

  /** As somebody would who has no certificate yet: with the keytool of this Java. */
  private static KeyStore certificaat(Path bestand, String soort) throws Exception {
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "w",
                    "-keyalg",
                    soort,
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "SAN=dns:localhost,ip:127.0.0.1",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    bestand.toString(),
                    "-storepass",
                    new String(WACHTWOORD)))
            .redirectErrorStream(true)
            .start();
    String zegt = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(zegt).isZero();
    KeyStore winkel = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(bestand)) {
      winkel.load(in, WACHTWOORD);
    }
    return winkel;
  }

  /** A certificate and the key of another, both in the folder. */
  private static String melding(Path map, KeyStore van, byte[] sleutel) throws Exception {
    pem(map.resolve("c.pem"), "CERTIFICATE", van.getCertificate("w").getEncoded());
    pem(map.resolve("s.pem"), "PRIVATE KEY", sleutel);
    Files.writeString(
        map.resolve("werkbrug.properties"), "tls.certificaat=c.pem\ntls.sleutel=s.pem\n");
    StringWriter tekst = new StringWriter();
    PrintWriter uit = new PrintWriter(tekst);
    int code =
        Main.commandLine(new Stopsein())
            .setOut(uit)
            .setErr(uit)
            .execute("serve", "--map", map.toString(), "--poort", "0");
    assertThat(code).isEqualTo(Main.REFUSED);
    assertThat(map.resolve("werkbrug.db")).doesNotExist();
    return tekst.toString();
  }

  @Test
  void aKeyOfAnotherCertificateIsToldBeforeAnythingStarts(@TempDir Path map) throws Exception {
    KeyStore een = certificaat(map.resolve("een.p12"), "EC");
    KeyStore ander = certificaat(map.resolve("ander.p12"), "EC");
    KeyStore rsa = certificaat(map.resolve("rsa.p12"), "RSA");

    assertThat(melding(map, een, ander.getKey("w", WACHTWOORD).getEncoded()))
        .contains(
            "`tls.sleutel` (s.pem) moet de sleutel zijn van het eerste certificaat in"
                + " `tls.certificaat` (c.pem)")
        .doesNotContain("Exception");
    assertThat(melding(map, een, rsa.getKey("w", WACHTWOORD).getEncoded()))
        .contains("`tls.sleutel` (s.pem) moet", "van dezelfde soort als het certificaat in")
        .doesNotContain("Exception");
  }

  @Test
  void aBrokenKeyIsToldBeforeAnythingStarts(@TempDir Path map) throws Exception {
    KeyStore een = certificaat(map.resolve("een.p12"), "RSA");
    byte[] heel = een.getKey("w", WACHTWOORD).getEncoded();

    for (byte[] stuk : List.of(Arrays.copyOf(heel, heel.length / 2), new byte[0], new byte[40])) {
      assertThat(melding(map, een, stuk))
          .contains("`tls.sleutel` (s.pem) moet een hele sleutel zijn (PKCS#8 in PEM)")
          .doesNotContain("Exception");
    }
  }

  @Test
  void anRsaPairIsTakenToo(@TempDir Path map) throws Exception {
    KeyStore winkel = certificaat(map.resolve("een.p12"), "RSA");
    pem(map.resolve("c.pem"), "CERTIFICATE", winkel.getCertificate("w").getEncoded());
    pem(map.resolve("s.pem"), "PRIVATE KEY", winkel.getKey("w", WACHTWOORD).getEncoded());

    Instellingen instellingen =
        Instellingenlezer.lees(
            Map.of("tls.certificaat", "c.pem", "tls.sleutel", "s.pem"), Map.of(), map);

    assertThat(instellingen.isVersleuteld()).isTrue();
  }

  private static Path pem(Path bestand, String soort, byte[] inhoud) throws IOException {
    return Files.writeString(
        bestand,
        "-----BEGIN %s-----\n%s\n-----END %s-----\n"
            .formatted(soort, Base64.getMimeEncoder().encodeToString(inhoud), soort));
  }

  private static HttpClient client(KeyStore winkel) throws Exception {
    KeyStore vertrouwd = KeyStore.getInstance("PKCS12");
    vertrouwd.load(null, null);
    vertrouwd.setCertificateEntry("w", winkel.getCertificate("w"));
    TrustManagerFactory fabriek =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    fabriek.init(vertrouwd);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, fabriek.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static HttpRequest verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create("https://localhost:" + poort + pad)).build();
  }

  @Test
  void handshakeWithItsOwnCertificate() throws Exception {
    HttpResponse<String> antwoord =
        bekend.send(verzoek("/health/live"), HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.sslSession().orElseThrow().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
    assertThat(antwoord.sslSession().orElseThrow().getPeerCertificates()).hasSize(1);
    assertThat(antwoord.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void whoDoesNotTrustItGetsNothing() {
    try (HttpClient vreemd = HttpClient.newHttpClient()) {
      assertThatThrownBy(
              () -> vreemd.send(verzoek("/health/live"), HttpResponse.BodyHandlers.ofString()))
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void plainHttpIsNotAnswered() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", poort)) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write(
              "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));

      String gelezen = lees(socket.getInputStream());

      assertThat(gelezen).doesNotContain("HTTP/1.1");
    }
  }

  private static String lees(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // the connection was cut
    }
  }
}
