package nl.werkbrug.api.web;

import java.util.List;

/** The form for the very first account. */
public record EersteBeheerderbeeld(String gebruiker, String naam, int kortste, List<Link> fouten) {
  public EersteBeheerderbeeld {
    fouten = List.copyOf(fouten);
  }
}
