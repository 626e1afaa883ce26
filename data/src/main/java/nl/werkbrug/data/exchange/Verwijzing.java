package nl.werkbrug.data.exchange;

/** A record that another record refers to. */
public record Verwijzing(Recordsoort soort, String id) {}
