/** The first page, per function: what waits for me today. */
@NullMarked
package nl.werkbrug.api.web.overzicht;

import org.jspecify.annotations.NullMarked;
