/** The work: {@link nl.werkbrug.data.domain.aanbod.Werkaanbod} is a vacature or an arrangement. */
@NullMarked
package nl.werkbrug.data.domain.aanbod;

import org.jspecify.annotations.NullMarked;
