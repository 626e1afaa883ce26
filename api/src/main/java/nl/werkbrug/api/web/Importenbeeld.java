package nl.werkbrug.api.web;

import java.util.List;

/** A form to send a file, above the reports of those that were sent. */
public record Importenbeeld(List<Invoer> velden, List<Link> fouten, Tabel tabel) {
  public Importenbeeld {
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
  }
}
