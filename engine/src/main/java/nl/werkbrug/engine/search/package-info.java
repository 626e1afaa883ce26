/**
 * Full-text search over werkaanbod and profielen, and the narrowing query of a national round.
 *
 * <p>{@link nl.werkbrug.engine.search.Zoekindex} opens the index in the data folder, follows the
 * change log of the store and answers questions:
 *
 * <pre>{@code
 * try (Zoekindex index = Zoekindex.open(map, database, Postcodetabel::ingebouwd)) {
 *   index.volg();
 *   Zoekresultaat resultaat = index.zoekAanbod(Zoekvraag.naarAanbod("schoonmaker hilversum"));
 * }
 * }</pre>
 *
 * <p>Text goes through {@link nl.werkbrug.engine.search.Woordkunde}: every word is kept as written
 * (without accents), as its stem, and as the parts of the compound it may be. A question looks for
 * each word in that order, then for synonyms, and for near misses only when a word is hardly known
 * at all. The index is disposable: it holds nothing that the store does not.
 */
@NullMarked
package nl.werkbrug.engine.search;

import org.jspecify.annotations.NullMarked;
