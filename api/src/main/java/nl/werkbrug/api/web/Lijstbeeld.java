package nl.werkbrug.api.web;

/** A page with one table. */
public record Lijstbeeld(Tabel tabel) {}
