package nl.werkbrug.api.web;

/** Something that was done, by whom and why. */
public record Stap(String moment, String wat, String wie) {}
