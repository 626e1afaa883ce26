package nl.werkbrug.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the contents of every page.
 *
 * @param kruimels the way from the overview to this page, which is not in it
 * @param gedaan what just succeeded, or null
 * @param gebruiker who is logged in, or null in a demo
 * @param uitleg whether the reader may open the page that says how it works
 */
public record Schil(
    String titel,
    List<Link> kruimels,
    List<Punt> navigatie,
    @Nullable String gedaan,
    @Nullable String gebruiker,
    boolean uitleg) {

  public Schil {
    kruimels = List.copyOf(kruimels);
    navigatie = List.copyOf(navigatie);
  }

  /** A part of the service in the main navigation. */
  public record Punt(String naam, String adres, boolean hier) {}
}
