@NullMarked
package nl.werkbrug.data.json;

import org.jspecify.annotations.NullMarked;
