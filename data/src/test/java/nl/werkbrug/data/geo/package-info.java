@NullMarked
package nl.werkbrug.data.geo;

import org.jspecify.annotations.NullMarked;
