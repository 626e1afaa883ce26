@NullMarked
package nl.werkbrug.engine.planning;

import org.jspecify.annotations.NullMarked;
