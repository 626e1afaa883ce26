package nl.werkbrug.api.auth;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/**
 * How the service and an OpenID provider know each other. A field is the name of a claim of the id
 * token; with dots it leads into nested claims ({@code realm_access.roles}).
 *
 * @param issuer exactly as the provider names itself
 * @param geheim null for a client without a secret; PKCE is always used
 * @param rollen functions by the name that the provider has for them
 * @param naamveld the claim that becomes the user name
 * @param organisatieveld empty: everybody reaches the whole region
 * @param gemeenteveld empty: everybody reaches every gemeente of the organisation
 */
public record Oidcinstelling(
    URI issuer,
    String clientId,
    @Nullable String geheim,
    String rolveld,
    Map<String, Functie> rollen,
    String naamveld,
    String organisatieveld,
    String gemeenteveld) {

  public Oidcinstelling {
    rollen = Collections.unmodifiableMap(new TreeMap<>(rollen));
  }

  @Override
  public String toString() {
    return "Oidcinstelling[" + issuer + "]"; // never the secret
  }
}
