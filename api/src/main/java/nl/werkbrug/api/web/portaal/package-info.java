/** Pages of the werkgever: own vacatures, and people who may be shown. */
@NullMarked
package nl.werkbrug.api.web.portaal;

import org.jspecify.annotations.NullMarked;
