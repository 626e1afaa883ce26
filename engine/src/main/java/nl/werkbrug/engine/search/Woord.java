package nl.werkbrug.engine.search;

/**
 * A word in a text.
 *
 * @param van offset of its first character
 * @param tot offset after its last character
 */
record Woord(Woordvormen vormen, int van, int tot) {}
