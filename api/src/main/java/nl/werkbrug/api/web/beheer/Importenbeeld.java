package nl.werkbrug.api.web.beheer;

import java.util.List;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Tabel;

/** A form to send a file, above the reports of those that were sent. */
public record Importenbeeld(List<Invoer> velden, List<Link> fouten, Tabel tabel) {
  public Importenbeeld {
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
  }
}
