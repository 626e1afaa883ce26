/**
 * Storage on SQLite (one file in the data folder) or PostgreSQL, in one set of SQL.
 *
 * <p>{@link nl.werkbrug.data.store.Database} opens it. A store keeps one kind: the columns that
 * something is filtered, sorted or joined on, and the whole record as a JSON document. Reading
 * happens on a snapshot; writing happens in one transaction at a time:
 *
 * <pre>{@code
 * try (Database database = Database.open(map)) {
 *   WerkgeverStore werkgevers = new WerkgeverStore(database);
 *   AanbodStore aanbod = new AanbodStore(database);
 *   database.wijzig(
 *       sessie -> {
 *         werkgevers.bewaar(sessie, werkgever);
 *         aanbod.bewaar(sessie, vacature);
 *       });
 * }
 * }</pre>
 *
 * <p>Storing what is already stored changes nothing. Every real change has a line in the {@link
 * nl.werkbrug.data.store.Wijzigingslog}, written in the same transaction. Data that point to
 * something that does not exist are refused with {@code OngeldigeGegevens} before any of it is
 * written; everything else that fails is an {@link nl.werkbrug.data.store.Opslagfout}.
 */
@NullMarked
package nl.werkbrug.data.store;

import org.jspecify.annotations.NullMarked;
