/**
 * Pages of a matchingsronde: starting, following and stopping it, its result, its lists and its
 * changes.
 */
@NullMarked
package nl.werkbrug.api.web.ronde;

import org.jspecify.annotations.NullMarked;
