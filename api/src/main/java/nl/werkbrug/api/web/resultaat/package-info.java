/** Pages about results, money and obligations; the figures are those of the API. */
@NullMarked
package nl.werkbrug.api.web.resultaat;

import org.jspecify.annotations.NullMarked;
