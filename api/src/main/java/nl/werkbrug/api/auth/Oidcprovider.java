package nl.werkbrug.api.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.data.store.Spoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The OpenID provider: what it says of itself, and the id tokens that it gives. Thread-safe.
 *
 * <p>Bron: OpenID Connect Core 1.0 (3.1 and 3.1.3.7), Discovery 1.0, RP-Initiated Logout 1.0; RFC
 * 7636 (PKCE, S256).
 */
final class Oidcprovider {
  private static final Duration VERS = Duration.ofHours(1);
  private static final Duration GEDULD = Duration.ofSeconds(10);
  private static final Set<JWSAlgorithm> ALGORITMEN =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Oidcinstelling instelling;
  private final Clock klok;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private @Nullable Adressen adressen;

  private record Adressen(
      URI inlog,
      URI token,
      @Nullable URI uitlog,
      JWKSource<SecurityContext> sleutels,
      Instant gelezen) {}

  Oidcprovider(Oidcinstelling instelling, Clock klok) {
    this.instelling = instelling;
    this.klok = klok;
  }

  /** Where a browser goes to log in. */
  URI inlogadres(String state, String nonce, String verifier, String terug) throws Oidcfout {
    Map<String, String> vraag = new LinkedHashMap<>();
    vraag.put("response_type", "code");
    vraag.put("client_id", instelling.clientId());
    vraag.put("redirect_uri", terug);
    vraag.put("scope", "openid profile email");
    vraag.put("state", state);
    vraag.put("nonce", nonce);
    vraag.put("code_challenge", uitdaging(verifier));
    vraag.put("code_challenge_method", "S256");
    return met(adressen().inlog(), vraag);
  }

  /** Where a browser goes to log out there too; empty when the provider has no such place. */
  Optional<URI> uitlogadres(String terug) throws Oidcfout {
    URI uitlog = adressen().uitlog();
    return uitlog == null
        ? Optional.empty()
        : Optional.of(
            met(
                uitlog,
                Map.of("client_id", instelling.clientId(), "post_logout_redirect_uri", terug)));
  }

  /** Exchanges a code, and checks the id token that comes for it. */
  JWTClaimsSet wissel(String code, String verifier, String nonce, String terug) throws Oidcfout {
    Adressen nu = adressen();
    Map<String, String> vraag = new LinkedHashMap<>();
    vraag.put("grant_type", "authorization_code");
    vraag.put("code", code);
    vraag.put("redirect_uri", terug);
    vraag.put("code_verifier", verifier);
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(nu.token())
            .timeout(GEDULD)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded");
    String geheim = instelling.geheim();
    if (geheim == null) {
      vraag.put("client_id", instelling.clientId());
    } else {
      verzoek.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder()
                  .encodeToString(
                      (gecodeerd(instelling.clientId()) + ":" + gecodeerd(geheim))
                          .getBytes(StandardCharsets.UTF_8)));
    }
    HttpResponse<String> antwoord =
        stuur(verzoek.POST(HttpRequest.BodyPublishers.ofString(formulier(vraag))));
    if (antwoord.statusCode() != 200) {
      throw new Oidcfout("code-geweigerd", "De inlogdienst gaf geen toegang. Log opnieuw in.");
    }
    return toets(tekst(json(antwoord.body()), "id_token"), nonce, nu);
  }

  private JWTClaimsSet toets(String token, String nonce, Adressen nu) throws Oidcfout {
    DefaultJWTProcessor<SecurityContext> lezer = new DefaultJWTProcessor<>();
    lezer.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITMEN, nu.sleutels()));
    lezer.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<SecurityContext>(
            instelling.clientId(),
            new JWTClaimsSet.Builder().issuer(instelling.issuer().toString()).build(),
            Set.of("sub", "exp", "iat", "nonce")) {
          @Override
          protected Date currentTime() {
            return Date.from(klok.instant());
          }
        });
    try {
      JWTClaimsSet inhoud = lezer.process(token, null);
      if (!Geheim.gelijk(nonce, String.valueOf(inhoud.getStringClaim("nonce")))) {
        throw ongeldig("nonce");
      }
      String azp = inhoud.getStringClaim("azp");
      if (azp == null ? inhoud.getAudience().size() > 1 : !azp.equals(instelling.clientId())) {
        throw ongeldig("azp");
      }
      return inhoud;
    } catch (ParseException | BadJOSEException e) {
      throw ongeldig("id-token");
    } catch (JOSEException e) {
      throw onbereikbaar();
    }
  }

  private static Oidcfout ongeldig(String wat) {
    return new Oidcfout(
        wat, "Het antwoord van de inlogdienst klopt niet. Log opnieuw in, of vraag de beheerder.");
  }

  private static Oidcfout onbereikbaar() {
    return new Oidcfout(
        "provider-onbereikbaar",
        "De inlogdienst van uw organisatie antwoordt niet. Probeer het over enkele minuten"
            + " opnieuw.");
  }

  private synchronized Adressen adressen() throws Oidcfout {
    Adressen nu = adressen;
    if (nu == null || klok.instant().isAfter(nu.gelezen().plus(VERS))) {
      nu = lees();
      adressen = nu;
    }
    return nu;
  }

  private Adressen lees() throws Oidcfout {
    String issuer = instelling.issuer().toString();
    String kaal = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    HttpResponse<String> antwoord =
        stuur(
            HttpRequest.newBuilder(URI.create(kaal + "/.well-known/openid-configuration"))
                .timeout(GEDULD));
    if (antwoord.statusCode() != 200) {
      throw onbereikbaar();
    }
    Map<String, Object> zegt = json(antwoord.body());
    if (!issuer.equals(tekst(zegt, "issuer"))) {
      throw ongeldig("issuer");
    }
    try {
      return new Adressen(
          adres(zegt, "authorization_endpoint"),
          adres(zegt, "token_endpoint"),
          zegt.containsKey("end_session_endpoint") ? adres(zegt, "end_session_endpoint") : null,
          JWKSourceBuilder.<SecurityContext>create(adres(zegt, "jwks_uri").toURL())
              .retrying(true)
              .build(),
          klok.instant());
    } catch (IOException e) {
      throw ongeldig("discovery");
    }
  }

  /** An address over TLS, unless the provider itself is known without. */
  private URI adres(Map<String, Object> zegt, String veld) throws Oidcfout {
    try {
      URI adres = new URI(tekst(zegt, veld));
      if ("https".equals(adres.getScheme())
          || ("http".equals(adres.getScheme()) && "http".equals(instelling.issuer().getScheme()))) {
        return adres;
      }
    } catch (URISyntaxException e) {
      // told below, as any other wrong address
    }
    throw ongeldig("discovery");
  }

  private HttpResponse<String> stuur(HttpRequest.Builder verzoek) throws Oidcfout {
    try {
      return http.send(
          verzoek.header(Spoor.KOPREGEL, Spoor.kopregel(MDC.get("trace"))).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw onbereikbaar();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw onbereikbaar();
    }
  }

  private static Map<String, Object> json(String tekst) throws Oidcfout {
    try {
      return JSONObjectUtils.parse(tekst);
    } catch (ParseException e) {
      throw ongeldig("json");
    }
  }

  private static String tekst(Map<String, Object> zegt, String veld) throws Oidcfout {
    if (zegt.get(veld) instanceof String tekst) {
      return tekst;
    }
    throw ongeldig("zonder " + veld);
  }

  private static String uitdaging(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              Objects.requireNonNull(
                  MessageDigest.getInstance("SHA-256")
                      .digest(verifier.getBytes(StandardCharsets.US_ASCII))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static URI met(URI adres, Map<String, String> vraag) {
    String eerst = adres.getRawQuery() == null ? "?" : "&";
    return URI.create(adres + eerst + formulier(vraag));
  }

  private static String formulier(Map<String, String> velden) {
    return velden.entrySet().stream()
        .map(een -> gecodeerd(een.getKey()) + "=" + gecodeerd(een.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String gecodeerd(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
