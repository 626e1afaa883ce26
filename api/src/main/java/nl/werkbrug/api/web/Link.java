package nl.werkbrug.api.web;

/** Somewhere to go: what it is called, and its address on this service. */
public record Link(String tekst, String adres) {}
