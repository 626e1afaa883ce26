package nl.werkbrug.engine.round;

/**
 * Open work that waits for something to be known of a person.
 *
 * @param regel the rule that cannot be decided yet
 * @param alleen number of aanbod of which only this is not known: a favourable answer makes it fit
 * @param samen number of aanbod of which this and something else is not known
 */
public record Openstaand(String regel, int alleen, int samen) {}
