/**
 * A matchingsronde: starting, following, stopping and replanning it, its outcome and its dossier.
 */
@NullMarked
package nl.werkbrug.api.http.ronde;

import org.jspecify.annotations.NullMarked;
