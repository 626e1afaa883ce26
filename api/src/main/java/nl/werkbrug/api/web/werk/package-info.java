/** Pages of vacatures and arrangementen: searching, making and changing them, and who would fit. */
@NullMarked
package nl.werkbrug.api.web.werk;

import org.jspecify.annotations.NullMarked;
