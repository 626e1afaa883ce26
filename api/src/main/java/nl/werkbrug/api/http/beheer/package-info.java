/** For administrators: users, sessions, keys, webhooks, audit, processing log and privacy. */
@NullMarked
package nl.werkbrug.api.http.beheer;

import org.jspecify.annotations.NullMarked;
