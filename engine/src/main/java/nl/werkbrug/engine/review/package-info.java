/**
 * The human side: what people decide about voorstellen, and the plaatsingen that follow.
 *
 * <pre>{@code
 * Beoordelingsdienst dienst =
 *     new Beoordelingsdienst(database, klok, (kader, bereik) -> context);
 * Besluit<Voorstelverloop> besluit =
 *     dienst.doe(voorstel, versie, wie, new Voorstelgebeurtenis.Geaccepteerd("past goed"));
 * }</pre>
 *
 * What may not comes back as a value with reasons. Who may do what stands with the moves, in {@code
 * data.domain.plaatsing}.
 */
@NullMarked
package nl.werkbrug.engine.review;

import org.jspecify.annotations.NullMarked;
