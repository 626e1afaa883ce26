package nl.werkbrug.api.web.werk;

import java.util.List;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;

/**
 * The page of the form of a vacature or arrangement.
 *
 * @param adres where it is sent
 * @param letOp words that point to a forbidden distinction
 * @param eerder that this was kept before; empty when it was not
 * @param terug where to go without saving
 * @param sluit where to close it; empty when that is elsewhere or done
 * @param versie of the work that is changed; empty for new work
 */
public record Werkformulierbeeld(
    String titel,
    String adres,
    String versie,
    List<Invoer> velden,
    List<Link> fouten,
    List<String> letOp,
    String eerder,
    String terug,
    String sluit) {
  public Werkformulierbeeld {
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
    letOp = List.copyOf(letOp);
  }
}
