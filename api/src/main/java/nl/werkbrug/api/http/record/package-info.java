/**
 * Records that are made, read, changed and ended over HTTP: werkgevers, vacatures, arrangementen,
 * werkzoekenden, jobcoaches, beleidskaders and exclusions.
 */
@NullMarked
package nl.werkbrug.api.http.record;

import org.jspecify.annotations.NullMarked;
