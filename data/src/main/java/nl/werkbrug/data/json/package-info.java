/**
 * The domain as JSON: {@link nl.werkbrug.data.json.DomeinJson} reads and writes every domain
 * record, in the database, in files and in dossiers alike.
 *
 * <p>A property has the name of its record component. Absent and {@code null} mean unknown for a
 * {@code Gegeven}, none for a nullable component and empty for a collection; everything else is
 * required. Ids, postcodes and codes are plain strings, enums their constant names, dates ISO 8601.
 * A sealed type carries a {@code "soort"}, a werkaanbod a {@code "vorm"}.
 */
@NullMarked
package nl.werkbrug.data.json;

import org.jspecify.annotations.NullMarked;
