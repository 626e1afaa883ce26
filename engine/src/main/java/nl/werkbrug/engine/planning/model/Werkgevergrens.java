package nl.werkbrug.engine.planning.model;

/** Most guided people at one werkgever. */
public record Werkgevergrens(int werkgever, int maximum) {}
