@NullMarked
package nl.werkbrug.data.store;

import org.jspecify.annotations.NullMarked;
