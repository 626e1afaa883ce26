/** Configuration, hand-written wiring and the command line; may use everything. */
@NullMarked
package nl.werkbrug.api.configure;

import org.jspecify.annotations.NullMarked;
