package nl.werkbrug.api.web;

import java.util.List;

/**
 * The form to log in with.
 *
 * @param naar where to go afterwards, on this service
 * @param gebruiker as it was filled in
 * @param ingevuld the form in the middle of which the session ended
 */
public record Inlogbeeld(
    String naar, String gebruiker, List<Link> fouten, Ingevuld ingevuld, Wijzen wijzen) {

  /**
   * The ways in.
   *
   * @param lokaal with a password
   * @param oidc by the OpenID provider
   * @param eerste nobody has an account yet: who has the code makes the first
   */
  public record Wijzen(boolean lokaal, boolean oidc, boolean eerste) {}

  public Inlogbeeld {
    fouten = List.copyOf(fouten);
  }
}
