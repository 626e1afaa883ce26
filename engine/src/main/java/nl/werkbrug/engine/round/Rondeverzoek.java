package nl.werkbrug.engine.round;

import java.util.Map;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a new round.
 *
 * @param beleidskader null for the newest one
 * @param proef a trial: its voorstellen cannot be accepted
 * @param gewichten other weights of passendheid, 0 to 100, in a trial; empty for those of the
 *     beleidskader
 */
public record Rondeverzoek(
    @Nullable BeleidskaderId beleidskader,
    Rondebereik bereik,
    boolean proef,
    long seed,
    Rekenbudget budget,
    Map<Passendheidsdeel, Integer> gewichten) {

  public Rondeverzoek {
    gewichten = Map.copyOf(gewichten);
  }

  /** With the weights of the beleidskader. */
  public Rondeverzoek(
      @Nullable BeleidskaderId beleidskader,
      Rondebereik bereik,
      boolean proef,
      long seed,
      Rekenbudget budget) {
    this(beleidskader, bereik, proef, seed, budget, Map.of());
  }
}
