package nl.werkbrug.data.store;

import java.time.Instant;

/**
 * One line of the change log.
 *
 * @param nummer 1 and up, in the order in which changes became visible, without gaps
 * @param id of the record; for postcodes always {@code "tabel"}
 */
public record Wijziging(long nummer, Soort soort, String id, boolean verwijderd, Instant moment) {}
