package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import org.jspecify.annotations.Nullable;

/**
 * What a round that replans an earlier one has beside its own data.
 *
 * @param vorig the plan of the earlier round, pins included
 * @param uitgesloten pairs that people rejected, with their reasons
 * @param prijzen of the earlier round, or null when it computed none
 */
record Herplanning(Tussenstand vorig, List<Uitsluiting> uitgesloten, @Nullable Rondegrens prijzen) {
  Herplanning {
    uitgesloten = List.copyOf(uitgesloten);
  }
}
