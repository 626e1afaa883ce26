package nl.werkbrug.engine.round;

import java.util.Map;
import java.util.SortedSet;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a new round.
 *
 * @param organisatie whose round it is, or null for the one of the beleidskader
 * @param beleidskader null for the newest one
 * @param proef a trial: its voorstellen cannot be accepted
 * @param gewichten other weights of passendheid, 0 to 100, in a trial; empty for those of the
 *     beleidskader
 */
public record Rondeverzoek(
    @Nullable OrganisatieId organisatie,
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

  /** Of the organisation of the beleidskader. */
  public Rondeverzoek(
      @Nullable BeleidskaderId beleidskader,
      Rondebereik bereik,
      boolean proef,
      long seed,
      Rekenbudget budget,
      Map<Passendheidsdeel, Integer> gewichten) {
    this(null, beleidskader, bereik, proef, seed, budget, gewichten);
  }

  /** The same for an organisation, and for these gemeenten. */
  public Rondeverzoek voor(@Nullable OrganisatieId eigen, SortedSet<GemeenteId> gemeenten) {
    return new Rondeverzoek(
        eigen,
        beleidskader,
        new Rondebereik(gemeenten, bereik.doelgroepen(), bereik.peildatum(), bereik.spoor()),
        proef,
        seed,
        budget,
        gewichten);
  }
}
