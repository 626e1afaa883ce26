/** Gemeenten, organisations, and a whole region as one value. */
@NullMarked
package nl.werkbrug.data.domain.organisatie;

import org.jspecify.annotations.NullMarked;
