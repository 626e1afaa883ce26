package nl.werkbrug.api.web.inlog;

import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.EersteKeer;
import nl.werkbrug.api.auth.Oidclogin;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.web.Inlogbeeld;
import org.jspecify.annotations.Nullable;

/**
 * What pages need to let people in and out.
 *
 * @param oidc null without an OpenID provider
 * @param lokaal whether a password lets somebody in
 */
public record Inlogdiensten(
    Sessies sessies,
    Persoonslinks persoonslinks,
    Bekenden bekenden,
    EersteKeer eersteKeer,
    @Nullable Oidclogin oidc,
    boolean lokaal) {

  public Inlogbeeld.Wijzen wijzen() {
    return new Inlogbeeld.Wijzen(lokaal, oidc != null, eersteKeer.code().isPresent());
  }
}
