@NullMarked
package nl.werkbrug.data.exchange;

import org.jspecify.annotations.NullMarked;
