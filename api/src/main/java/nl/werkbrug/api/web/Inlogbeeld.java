package nl.werkbrug.api.web;

import java.util.List;

/**
 * The form to log in with.
 *
 * @param naar where to go afterwards, on this service
 * @param gebruiker as it was filled in
 */
public record Inlogbeeld(String naar, String gebruiker, List<Link> fouten) {
  public Inlogbeeld {
    fouten = List.copyOf(fouten);
  }
}
