/**
 * Vacatures that a werkgever delivers: one or many, by own reference, also as a schema.org
 * JobPosting.
 */
@NullMarked
package nl.werkbrug.api.http.levering;

import org.jspecify.annotations.NullMarked;
