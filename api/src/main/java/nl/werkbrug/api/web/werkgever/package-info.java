/** Pages of werkgevers and what was said with them. */
@NullMarked
package nl.werkbrug.api.web.werkgever;

import org.jspecify.annotations.NullMarked;
