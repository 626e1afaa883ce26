/** Pages of plaatsingen, what has to be done about them, and the jobcoaches who guide them. */
@NullMarked
package nl.werkbrug.api.web.plaatsing;

import org.jspecify.annotations.NullMarked;
