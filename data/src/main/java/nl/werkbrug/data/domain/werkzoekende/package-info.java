/**
 * The people: cliëntprofiel, voorziening, loonwaarde, VUM profile fields, belastbaarheid, wishes.
 */
@NullMarked
package nl.werkbrug.data.domain.werkzoekende;

import org.jspecify.annotations.NullMarked;
