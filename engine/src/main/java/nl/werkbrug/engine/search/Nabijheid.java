package nl.werkbrug.engine.search;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Distance as the crow flies from a postcode.
 *
 * @param maximumKm 1 to 999, inclusive, or null for no maximum; what lies at an unknown postcode is
 *     never within a maximum
 */
public record Nabijheid(Postcode postcode, @Nullable Integer maximumKm) {
  public Nabijheid {
    if (maximumKm != null) {
      new Controle().tussen("maximumKm", maximumKm, 1, 999).klaar();
    }
  }
}
