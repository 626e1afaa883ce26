/** Logging in: with a password, by OpenID Connect, and the first account. */
@NullMarked
package nl.werkbrug.api.web.inlog;

import org.jspecify.annotations.NullMarked;
