@NullMarked
package nl.werkbrug.engine.planning.constraint;

import org.jspecify.annotations.NullMarked;
