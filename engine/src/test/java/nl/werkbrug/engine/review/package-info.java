@NullMarked
package nl.werkbrug.engine.review;

import org.jspecify.annotations.NullMarked;
