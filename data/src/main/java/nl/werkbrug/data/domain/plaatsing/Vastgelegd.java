package nl.werkbrug.data.domain.plaatsing;

import java.time.Instant;

/**
 * An event as it was recorded.
 *
 * @param nummer 1 and up
 * @param wie account of who did it
 * @param functie in which function
 */
public record Vastgelegd<E>(
    int nummer, Instant moment, String wie, Functie functie, E gebeurtenis) {}
