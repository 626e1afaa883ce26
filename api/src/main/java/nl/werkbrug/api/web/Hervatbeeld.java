package nl.werkbrug.api.web;

/**
 * The page after a login that came in the middle of a form.
 *
 * @param naar where the form goes
 */
public record Hervatbeeld(String naar, Ingevuld ingevuld) {}
