/** A voorstel: its explanation, its decision by people, and its money. */
@NullMarked
package nl.werkbrug.api.http.voorstel;

import org.jspecify.annotations.NullMarked;
