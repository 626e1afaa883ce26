package nl.werkbrug.engine.search;

import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand in other records than the one that is indexed.
 *
 * @param beroepen by code
 * @param gemeenten names, by id
 * @param werkgever name of an employer, or null when there is none with that id
 */
record Naslag(
    Map<BeroepCode, Beroep> beroepen,
    Map<GemeenteId, String> gemeenten,
    Function<WerkgeverId, @Nullable String> werkgever) {
  Naslag {
    beroepen = Map.copyOf(beroepen);
    gemeenten = Map.copyOf(gemeenten);
  }

  @Nullable Beroep beroep(BeroepCode code) {
    return beroepen.get(code);
  }

  @Nullable String gemeente(GemeenteId id) {
    return gemeenten.get(id);
  }
}
