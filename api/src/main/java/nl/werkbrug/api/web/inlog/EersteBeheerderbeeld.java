package nl.werkbrug.api.web.inlog;

import java.util.List;
import nl.werkbrug.api.web.Link;

/** The form for the very first account. */
public record EersteBeheerderbeeld(String gebruiker, String naam, int kortste, List<Link> fouten) {
  public EersteBeheerderbeeld {
    fouten = List.copyOf(fouten);
  }
}
