/**
 * Who may do what.
 *
 * <p>A {@link nl.werkbrug.api.auth.Gebruiker} has functions; a {@link nl.werkbrug.api.auth.Toegang}
 * says which functions an address asks; a {@link nl.werkbrug.api.auth.Bereik} says which records
 * somebody reaches. The HTTP server asks all three before a route runs, so that no route has to.
 */
@NullMarked
package nl.werkbrug.api.auth;

import org.jspecify.annotations.NullMarked;
