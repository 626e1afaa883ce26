/**
 * Planning: a {@link nl.werkbrug.engine.planning.Planprobleem} in, a plan with its proof out. Knows
 * people, places and coaches by index only, and nothing of HTTP, SQL or files.
 */
@NullMarked
package nl.werkbrug.engine.planning;

import org.jspecify.annotations.NullMarked;
