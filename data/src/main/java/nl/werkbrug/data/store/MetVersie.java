package nl.werkbrug.data.store;

/**
 * A stored record.
 *
 * @param versie 1 when new, one more with each change
 */
public record MetVersie<T>(T waarde, long versie) {}
