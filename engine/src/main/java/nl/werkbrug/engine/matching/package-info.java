/**
 * Who suits which work, and how well. {@link nl.werkbrug.engine.matching.Beoordelaar} judges and
 * explains one pair; {@link nl.werkbrug.engine.matching.Massabeoordeling} judges a whole region.
 * Both run the same rules ({@link nl.werkbrug.engine.matching.Regel}) over the same compiled facts,
 * so that a verdict and its explanation never differ.
 */
@NullMarked
package nl.werkbrug.engine.matching;

import org.jspecify.annotations.NullMarked;
