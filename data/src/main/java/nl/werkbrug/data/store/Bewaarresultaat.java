package nl.werkbrug.data.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What saving a whole region changed, per kind in the order of {@link Soort}. */
public record Bewaarresultaat(Map<Soort, Bewaard> perSoort) {
  public Bewaarresultaat {
    perSoort = Collections.unmodifiableSortedMap(new TreeMap<>(perSoort));
  }

  public Bewaard van(Soort soort) {
    return perSoort.getOrDefault(soort, Bewaard.NIETS);
  }

  public Bewaard totaal() {
    return perSoort.values().stream().reduce(Bewaard.NIETS, Bewaard::plus);
  }
}
