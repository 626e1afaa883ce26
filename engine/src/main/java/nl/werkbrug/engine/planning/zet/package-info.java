/** The moves of OptaPlanner, drawn from the same arrays as the search before it. */
@NullMarked
package nl.werkbrug.engine.planning.zet;

import org.jspecify.annotations.NullMarked;
