package nl.werkbrug.api.web.uitleg;

import java.util.List;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.engine.reporting.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * How the matching works.
 *
 * @param werkwijze null when there is no beleidskader yet
 * @param kaders the beleidskaders to choose from, when there are more
 */
public record Werkwijzebeeld(
    @Nullable Werkwijze werkwijze,
    List<Link> kaders,
    List<Rondeoverzicht.Staaf> gewichten,
    List<Feit> voorrang) {
  public Werkwijzebeeld {
    kaders = List.copyOf(kaders);
    gewichten = List.copyOf(gewichten);
    voorrang = List.copyOf(voorrang);
  }
}
