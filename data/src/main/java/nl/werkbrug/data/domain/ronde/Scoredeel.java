package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.beleid.Passendheidsdeel;

/**
 * One part of passendheid. The {@code bijdrage} of all parts adds up exactly to the passendheid.
 *
 * @param score 0 to 1000, or -1 when unknown (then it does not count)
 * @param gewicht weight from the beleidskader
 * @param bijdrage what it adds to the passendheid of 0 to 1000
 * @param tekst Dutch sentence with the actual values
 */
public record Scoredeel(
    Passendheidsdeel deel, int score, int gewicht, int bijdrage, String tekst) {}
