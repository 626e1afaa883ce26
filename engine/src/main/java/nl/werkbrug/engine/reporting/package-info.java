/**
 * What the rounds and placements of a region amount to: results, fairness, the demand for work that
 * is not there yet, and the account to the outside.
 *
 * <p>Everything is computed from what is stored, at the moment it is asked, so that a figure on a
 * page, in a file and in the API is the same one. Groups of fewer than {@link
 * nl.werkbrug.engine.reporting.Eerlijkheid#KLEINSTE_GROEP} people are never shown apart.
 */
@NullMarked
package nl.werkbrug.engine.reporting;

import org.jspecify.annotations.NullMarked;
