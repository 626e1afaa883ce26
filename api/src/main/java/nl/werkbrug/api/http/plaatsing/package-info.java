/**
 * A plaatsing and its loonkostensubsidie, signals of what is due, contact with werkgevers and the
 * verdringingstoets.
 */
@NullMarked
package nl.werkbrug.api.http.plaatsing;

import org.jspecify.annotations.NullMarked;
