/**
 * HTTP: routes, wire records, problems and the OpenAPI contract.
 *
 * <p>A {@link nl.werkbrug.api.http.Verzoek} goes in, an {@link nl.werkbrug.api.http.Antwoord} comes
 * out; every route runs off the event loop, behind one bounded queue.
 */
@NullMarked
package nl.werkbrug.api.http;

import org.jspecify.annotations.NullMarked;
