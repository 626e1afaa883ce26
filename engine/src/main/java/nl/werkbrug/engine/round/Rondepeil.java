package nl.werkbrug.engine.round;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.data.domain.RondeId;

/**
 * Of which round an effect is, and how old what it rests on.
 *
 * @param gelezen when people, work and choices were read from the store
 * @param actueel whether nothing has changed since
 */
public record Rondepeil(RondeId ronde, LocalDate peildatum, Instant gelezen, boolean actueel) {}
