/**
 * Searching in aanbod and profielen, and what fits: aanbod for a person, people for aanbod, and why
 * not.
 */
@NullMarked
package nl.werkbrug.api.http.zoek;

import org.jspecify.annotations.NullMarked;
