package nl.werkbrug.api.configure;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** An OpenID provider on this computer, with real keys, that also gives tokens that are wrong. */
final class Proefprovider implements AutoCloseable {
  static final String CLIENT = "werkbrug";
  static final String GEHEIM = "geheim:met/tekens";

  /** How the token is signed. */
  enum Ondertekening {
    GOED,
    ANDERE_SLEUTEL,
    GEEN
  }

  private final HttpServer server;
  private final RSAKey sleutel;
  private final RSAKey andere;
  private final Map<String, Kaartje> kaartjes = new ConcurrentHashMap<>();

  private record Kaartje(
      String uitdaging, JWTClaimsSet inhoud, Ondertekening ondertekening, String terug) {}

  Proefprovider() throws Exception {
    sleutel = new RSAKeyGenerator(2048).keyID("een").generate();
    andere = new RSAKeyGenerator(2048).keyID("een").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", this::kaart);
    server.createContext(
        "/sleutels",
        vraag -> antwoord(vraag, 200, new JWKSet(sleutel).toPublicJWKSet().toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void kaart(HttpExchange vraag) throws IOException {
    antwoord(
        vraag,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/inlog","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/sleutels","end_session_endpoint":"%1$s/uit"}
        """
            .formatted(issuer()));
  }

  /** The code for which a token is given, for the address to which a browser was sent. */
  String code(
      Map<String, String> gevraagd,
      Instant nu,
      Ondertekening ondertekening,
      Consumer<JWTClaimsSet.Builder> anders) {
    JWTClaimsSet.Builder inhoud =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject("onderwerp-1")
            .issueTime(Date.from(nu))
            .expirationTime(Date.from(nu.plusSeconds(300)))
            .claim("nonce", gevraagd.get("nonce"))
            .claim("preferred_username", "J.Jansen")
            .claim("name", "J. Jansen")
            .claim("roles", java.util.List.of("wb-consulent", "iets-anders"));
    anders.accept(inhoud);
    String code = "code-" + kaartjes.size();
    kaartjes.put(
        code,
        new Kaartje(
            Objects.requireNonNull(gevraagd.get("code_challenge")),
            inhoud.build(),
            ondertekening,
            Objects.requireNonNull(gevraagd.get("redirect_uri"))));
    return code;
  }

  /** A code works once, for who has the secret and the verifier. */
  private void token(HttpExchange vraag) throws IOException {
    Map<String, String> velden =
        velden(new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Kaartje kaartje = kaartjes.remove(velden.getOrDefault("code", ""));
    String basis =
        "Basic "
            + Base64.getEncoder()
                .encodeToString("werkbrug:geheim%3Amet%2Ftekens".getBytes(StandardCharsets.UTF_8));
    if (kaartje == null
        || !basis.equals(vraag.getRequestHeaders().getFirst("Authorization"))
        || !kaartje.terug.equals(velden.get("redirect_uri"))
        || !kaartje.uitdaging.equals(s256(velden.getOrDefault("code_verifier", "")))) {
      antwoord(vraag, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    antwoord(
        vraag,
        200,
        "{\"token_type\":\"Bearer\",\"access_token\":\"x\",\"id_token\":\"%s\"}"
            .formatted(ondertekend(kaartje)));
  }

  private String ondertekend(Kaartje kaartje) {
    if (kaartje.ondertekening == Ondertekening.GEEN) {
      return new PlainJWT(kaartje.inhoud).serialize();
    }
    RSAKey met = kaartje.ondertekening == Ondertekening.GOED ? sleutel : andere;
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("een").build(), kaartje.inhoud);
      token.sign(new RSASSASigner(met));
      return token.serialize();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, String> velden(String vraag) {
    Map<String, String> velden = new HashMap<>();
    for (String deel : vraag.split("&", -1)) {
      String[] paar = deel.split("=", 2);
      velden.put(paar[0], URLDecoder.decode(paar[1], StandardCharsets.UTF_8));
    }
    return velden;
  }

  private static String s256(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void antwoord(HttpExchange vraag, int status, String json) throws IOException {
    byte[] inhoud = json.getBytes(StandardCharsets.UTF_8);
    vraag.getResponseHeaders().add("Content-Type", "application/json");
    vraag.sendResponseHeaders(status, inhoud.length);
    vraag.getResponseBody().write(inhoud);
    vraag.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
