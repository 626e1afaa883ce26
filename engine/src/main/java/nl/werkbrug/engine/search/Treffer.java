package nl.werkbrug.engine.search;

import org.jspecify.annotations.Nullable;

/**
 * One result. Everything else about it comes from the store.
 *
 * @param id of the aanbod or the werkzoekende
 * @param score relevance, higher is better; only comparable within one question
 * @param afstandKm as the crow flies; null when not asked or when a postcode is unknown
 * @param titel the title of aanbod with the words found, or null when not asked; null for people
 * @param fragment the best piece of the text with the words found, or null when not asked
 */
public record Treffer(
    String id,
    double score,
    @Nullable Double afstandKm,
    @Nullable Fragment titel,
    @Nullable Fragment fragment) {}
