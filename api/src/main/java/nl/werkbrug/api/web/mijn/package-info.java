/** Pages of the werkzoekende, who comes in by a personal link. */
@NullMarked
package nl.werkbrug.api.web.mijn;

import org.jspecify.annotations.NullMarked;
