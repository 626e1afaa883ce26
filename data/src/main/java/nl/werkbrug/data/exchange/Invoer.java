package nl.werkbrug.data.exchange;

import java.util.List;
import nl.werkbrug.data.domain.organisatie.Regio;

/**
 * What was read, and what is wrong with it.
 *
 * @param regio the records without faults; to be stored only when there are none
 * @param fouten by file and line, at most as many as {@link Leesopdracht} asks; {@link
 *     Invoerverslag#aantalFouten} counts all
 */
public record Invoer(Regio regio, List<Invoerfout> fouten, Invoerverslag verslag) {
  public Invoer {
    fouten = List.copyOf(fouten);
  }

  /** Whether it may be stored. */
  public boolean isFoutloos() {
    return fouten.isEmpty();
  }
}
