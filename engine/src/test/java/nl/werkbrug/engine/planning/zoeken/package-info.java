@NullMarked
package nl.werkbrug.engine.planning.zoeken;

import org.jspecify.annotations.NullMarked;
