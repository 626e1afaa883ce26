package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.ronde.Rondescore;
import org.jspecify.annotations.Nullable;

/**
 * Where a round was at a moment.
 *
 * @param ms milliseconds of computing since it first started
 * @param procent 0 to 100, of the whole round
 */
public record Rondepunt(
    long ms,
    Rondefase fase,
    int procent,
    @Nullable Rondescore score,
    Rondevoortgang.@Nullable Grens grens) {}
