package nl.werkbrug.api.web.mens;

import java.util.List;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Stap;

/**
 * Handing people over to another consulent.
 *
 * @param van whose people; empty while that is still to be chosen
 * @param eerder what was handed over before, newest first
 */
public record Overdrachtbeeld(
    String van, List<Invoer> kiezer, List<Invoer> velden, List<Link> fouten, List<Stap> eerder) {
  public Overdrachtbeeld {
    kiezer = List.copyOf(kiezer);
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
    eerder = List.copyOf(eerder);
  }
}
