/**
 * The planning rules as OptaPlanner constraints, one method per rule, with the id of the rule as
 * name and a {@link nl.werkbrug.engine.planning.constraint.Rechtvaardiging} for every match.
 */
@NullMarked
package nl.werkbrug.engine.planning.constraint;

import org.jspecify.annotations.NullMarked;
