/** A matchingsronde with its scope, result, voorstellen and the people it could not place. */
@NullMarked
package nl.werkbrug.data.domain.ronde;

import org.jspecify.annotations.NullMarked;
