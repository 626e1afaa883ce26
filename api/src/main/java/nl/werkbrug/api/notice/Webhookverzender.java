package nl.werkbrug.api.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.werkbrug.data.store.Bericht;
import nl.werkbrug.data.store.Spoor;
import nl.werkbrug.data.store.Webhook;

/**
 * Posts a message to the address of a werkgever, signed with HMAC-SHA256 over the moment, a point
 * and the body. Follows no redirects. Addresses inside a network are refused, unless the settings
 * allow them: else a webhook could reach what only this server may.
 */
final class Webhookverzender implements AutoCloseable {
  private static final Duration WACHT = Duration.ofSeconds(10);

  private final boolean intern;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(WACHT).build();

  Webhookverzender(boolean intern) {
    this.intern = intern;
  }

  /** The receiver answered, and not with a 2xx. */
  static final class Geweigerd extends IOException {
    private static final long serialVersionUID = 1L;

    Geweigerd(String bericht) {
      super(bericht);
    }
  }

  /**
   * Throws when it was not received with a 2xx. What the answer says is not read: a receiver that
   * never ends it would hold up all others.
   */
  void stuur(Bericht bericht, Webhook webhook, Instant nu)
      throws IOException, InterruptedException {
    URI adres = URI.create(webhook.url());
    if (!intern && (!"https".equals(adres.getScheme()) || isIntern(adres.getHost()))) {
      throw new IOException("het adres van webhook " + webhook.id() + " is niet toegestaan");
    }
    String moment = Long.toString(nu.getEpochSecond());
    HttpRequest verzoek =
        HttpRequest.newBuilder(adres)
            .timeout(WACHT)
            .header("Content-Type", "application/json")
            .header(Spoor.KOPREGEL, Spoor.kopregel(bericht.trace()))
            .header("Werkbrug-Bericht", bericht.id())
            .header("Werkbrug-Moment", moment)
            .header(
                "Werkbrug-Handtekening",
                "sha256=" + handtekening(webhook.geheim(), moment + "." + bericht.inhoud()))
            .POST(HttpRequest.BodyPublishers.ofString(bericht.inhoud()))
            .build();
    HttpResponse<InputStream> antwoord =
        client.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
    antwoord.body().close();
    int status = antwoord.statusCode();
    if (status < 200 || status > 299) {
      throw new Geweigerd("webhook " + webhook.id() + " antwoordde met " + status);
    }
  }

  static String handtekening(String geheim, String tekst) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether any address of this name is not one of the public internet. */
  static boolean isIntern(String host) throws IOException {
    for (InetAddress adres : InetAddress.getAllByName(host)) {
      byte[] bytes = adres.getAddress();
      boolean gedeeld = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
      boolean lokaalV6 = adres instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
      if (adres.isLoopbackAddress()
          || adres.isAnyLocalAddress()
          || adres.isLinkLocalAddress()
          || adres.isSiteLocalAddress()
          || adres.isMulticastAddress()
          || bytes[0] == 0
          || gedeeld
          || lokaalV6) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
