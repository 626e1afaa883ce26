package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a new round.
 *
 * @param beleidskader null for the newest one
 * @param proef a trial: its voorstellen cannot be accepted
 */
public record Rondeverzoek(
    @Nullable BeleidskaderId beleidskader,
    Rondebereik bereik,
    boolean proef,
    long seed,
    Rekenbudget budget) {}
