package nl.werkbrug.data.domain.aanbod;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Controle;

/**
 * What the employer or the municipality arranges around the work.
 *
 * @param interneBegeleidingProcent part of the guidance that an interne werkbegeleider takes over,
 *     0 to 100 (Pw art. 10 lid 3 b)
 * @param aanpasbareBelasting aspects whose load can be taken away by adapting the workplace
 * @param vervoerGeregeld whether transport to the work is arranged (Pw art. 8a lid 2 f)
 */
public record Ondersteuning(
    int interneBegeleidingProcent,
    Set<Belastingaspect> aanpasbareBelasting,
    boolean vervoerGeregeld) {

  public static final Ondersteuning GEEN = new Ondersteuning(0, Set.of(), false);

  public Ondersteuning {
    new Controle().tussen("interneBegeleidingProcent", interneBegeleidingProcent, 0, 100).klaar();
    aanpasbareBelasting =
        aanpasbareBelasting.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(aanpasbareBelasting));
  }
}
