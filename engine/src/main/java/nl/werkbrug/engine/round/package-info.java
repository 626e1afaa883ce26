/**
 * The story of a round: read the scope from the store, judge every pair, plan, and store
 * voorstellen with their explanation. {@link nl.werkbrug.engine.round.Rondedienst} runs rounds one
 * by one in the background, shows progress and stops them.
 */
@NullMarked
package nl.werkbrug.engine.round;

import org.jspecify.annotations.NullMarked;
