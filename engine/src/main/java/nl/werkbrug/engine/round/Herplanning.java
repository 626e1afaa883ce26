package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.ronde.Uitsluiting;

/**
 * What a round that replans an earlier one has beside its own data.
 *
 * @param vorig the plan of the earlier round, pins included
 * @param uitgesloten pairs that people rejected, with their reasons
 */
record Herplanning(Tussenstand vorig, List<Uitsluiting> uitgesloten) {
  Herplanning {
    uitgesloten = List.copyOf(uitgesloten);
  }
}
