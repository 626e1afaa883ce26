@NullMarked
package nl.werkbrug.data.domain.plaatsing;

import org.jspecify.annotations.NullMarked;
