package nl.werkbrug.data.domain.plaatsing;

/**
 * Why something is refused.
 *
 * @param code stable, in kebab-case
 * @param tekst Dutch sentence without names
 * @param bron law article or document
 */
public record Weigering(String code, String tekst, String bron) {}
