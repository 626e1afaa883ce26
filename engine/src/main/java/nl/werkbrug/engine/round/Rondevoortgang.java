package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Rondescore;
import org.jspecify.annotations.Nullable;

/**
 * How far a running round is.
 *
 * @param procent 0 to 100, of the whole round
 * @param score best plan so far, or null before there is one
 * @param gatProcent proven gap of the sum of levels in percent, or null before there is a bound
 * @param verstrekenMs milliseconds since it started
 */
public record Rondevoortgang(
    RondeId ronde,
    Rondefase fase,
    int procent,
    @Nullable Rondescore score,
    @Nullable Double gatProcent,
    long verstrekenMs) {}
