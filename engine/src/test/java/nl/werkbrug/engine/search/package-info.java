/** Tests of search on real stores. */
@NullMarked
package nl.werkbrug.engine.search;

import org.jspecify.annotations.NullMarked;
