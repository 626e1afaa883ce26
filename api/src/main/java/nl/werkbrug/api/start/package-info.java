/** The first class of the jar: compiled for Java 8, to tell an old Java what it lacks. */
@NullMarked
package nl.werkbrug.api.start;

import org.jspecify.annotations.NullMarked;
