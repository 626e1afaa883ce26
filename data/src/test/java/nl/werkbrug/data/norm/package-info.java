@NullMarked
package nl.werkbrug.data.norm;

import org.jspecify.annotations.NullMarked;
