package nl.werkbrug.engine.planning.model;

/** Most placements under one contract with an aanbieder. */
public record Contract(int contract, int maximum) {}
