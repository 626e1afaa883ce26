package nl.werkbrug.data.domain.werkzoekende;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;

/**
 * What somebody can bear per aspect; an aspect that is absent is unknown. Health data: for
 * consulent and jobcoach only.
 */
public record Belastbaarheid(Map<Belastingaspect, Niveau> niveaus) {

  /** How much of an aspect somebody can bear. */
  public enum Niveau {
    NORMAAL,
    BEPERKT,
    NIET
  }

  public static final Belastbaarheid ONBEKEND = new Belastbaarheid(Map.of());

  public Belastbaarheid {
    niveaus = niveaus.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(niveaus));
  }

  public Gegeven<Niveau> op(Belastingaspect aspect) {
    return Gegeven.van(niveaus.get(aspect));
  }
}
