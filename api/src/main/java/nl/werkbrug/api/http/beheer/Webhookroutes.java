package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.Webhook;
import nl.werkbrug.data.store.WerkgeverStore;

/** Where a werkgever is told what happens with its work and its candidates. */
public final class Webhookroutes {
  private static final String PAD = "/v1/werkgevers/:id/webhooks";
  private static final Toegang WERKGEVER = Toegang.voor(Functie.WERKGEVER, Functie.ACCOUNTMANAGER);
  private static final int MEESTE = 10;
  private static final int GEHEIM_BYTES = 32;

  private final Postvak postvak;
  private final WerkgeverStore werkgevers;
  private final Clock klok;
  private final boolean intern;
  private final SecureRandom toeval = new SecureRandom();

  record Verzoekwire(String url) {}

  /** Never with the secret. */
  record Wire(String id, String url) {}

  /** With the secret, which is shown this one time. */
  record Nieuw(String id, String url, String geheim) {}

  /**
   * @param intern whether an address may be http, and inside the own network
   */
  public Webhookroutes(Database database, Clock klok, boolean intern) {
    this.klok = klok;
    this.intern = intern;
    postvak = new Postvak(database);
    werkgevers = new WerkgeverStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, WERKGEVER, this::lijst)
        .route(POST, PAD, WERKGEVER, this::maak)
        .route(DELETE, PAD + "/:webhook", WERKGEVER, this::verwijder);
  }

  private Antwoord lijst(Verzoek verzoek) {
    WerkgeverId werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new)).id();
    return Antwoord.json(
        new Lijst<>(
            postvak.webhooks(werkgever).stream()
                .map(webhook -> new Wire(webhook.id(), webhook.url()))
                .toList(),
            null));
  }

  private Antwoord maak(Verzoek verzoek) {
    WerkgeverId werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new)).id();
    String url = verzoek.inhoud(Verzoekwire.class).url();
    controleer(url);
    if (postvak.webhooks(werkgever).size() >= MEESTE) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT,
          "Een werkgever heeft hoogstens %d webhooks. Verwijder er eerst een.".formatted(MEESTE));
    }
    byte[] geheim = new byte[GEHEIM_BYTES];
    toeval.nextBytes(geheim);
    Webhook webhook =
        new Webhook(UUID.randomUUID().toString(), werkgever, url, HexFormat.of().formatHex(geheim));
    postvak.bewaar(webhook, klok.instant());
    return Antwoord.geheim(
        new Nieuw(webhook.id(), webhook.url(), webhook.geheim()),
        Map.of("Location", "/v1/werkgevers/%s/webhooks/%s".formatted(werkgever, webhook.id())));
  }

  /** Whether the name leads inside the own network is seen when it is used: names move. */
  private void controleer(String url) {
    List<String> schemas = intern ? List.of("https", "http") : List.of("https");
    boolean goed;
    try {
      URI uri = new URI(url);
      goed =
          url.length() <= 500
              && uri.getScheme() != null
              && schemas.contains(uri.getScheme())
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      goed = false;
    }
    if (!goed) {
      throw new OngeldigeGegevens(
          "url",
          url,
          "moet een adres van hoogstens 500 tekens zijn dat begint met %s://, zonder inlognaam"
              .formatted(String.join(":// of ", schemas)));
    }
  }

  private Antwoord verwijder(Verzoek verzoek) {
    WerkgeverId werkgever = verzoek.pad("id", WerkgeverId::new);
    String id = verzoek.pad("webhook", Webhookroutes::webhook);
    if (!postvak.verwijder(werkgever, id)) {
      throw new Probleemfout(
          Probleem.Soort.NIET_GEVONDEN, "Deze werkgever heeft geen webhook " + id + ".");
    }
    return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
  }

  private static String webhook(String tekst) {
    new Controle()
        .eis(tekst.matches("[A-Za-z0-9._-]{1,64}"), "webhook", tekst, "is geen nummer")
        .klaar();
    return tekst;
  }
}
