/** Tests of the rules, the scores and the whole-region judge. */
@NullMarked
package nl.werkbrug.engine.matching;

import org.jspecify.annotations.NullMarked;
