package nl.werkbrug.data.domain.ronde;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;

/**
 * What a round is about.
 *
 * @param gemeenten people of these gemeenten; empty means all of the beleidskader
 * @param doelgroepen people of these doelgroepen; empty means all
 * @param peildatum the day on which everything is judged, and the start of period 0
 */
public record Rondebereik(
    SortedSet<GemeenteId> gemeenten, Set<Doelgroep> doelgroepen, LocalDate peildatum, Spoor spoor) {
  public Rondebereik {
    gemeenten = Collections.unmodifiableSortedSet(new TreeSet<>(gemeenten));
    doelgroepen =
        doelgroepen.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doelgroepen));
  }
}
