/**
 * Array-based search: a {@link nl.werkbrug.engine.planning.zoeken.Stand} that is always feasible
 * and knows its score after every change, the moves on it, a greedy start and the annealing that
 * brings a plan near its local optimum before OptaPlanner polishes the whole model.
 */
@NullMarked
package nl.werkbrug.engine.planning.zoeken;

import org.jspecify.annotations.NullMarked;
