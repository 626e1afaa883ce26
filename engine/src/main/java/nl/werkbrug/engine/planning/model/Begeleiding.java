package nl.werkbrug.engine.planning.model;

/**
 * A value of the second variable: a jobcoach from a start period.
 *
 * @param start period of the round, from 0
 * @param soft points of this jobcoach for this person
 * @param toegestaan whether the jobcoach may serve this person
 */
public record Begeleiding(Coach coach, int start, int soft, boolean toegestaan) {}
