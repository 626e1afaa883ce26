@NullMarked
package nl.werkbrug.engine.reporting;

import org.jspecify.annotations.NullMarked;
