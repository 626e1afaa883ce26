package nl.werkbrug.engine.review;

import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.engine.matching.Regelcontext;

/** Gives what the rules need besides a person and a place. */
@FunctionalInterface
public interface Contextbron {
  Regelcontext van(Beleidskader kader, Rondebereik bereik);
}
