/** Prices, bound and start of a planning problem. */
@NullMarked
package nl.werkbrug.engine.planning.relaxation;

import org.jspecify.annotations.NullMarked;
