/** What the service sends by itself: mail and webhooks. */
@NullMarked
package nl.werkbrug.api.notice;

import org.jspecify.annotations.NullMarked;
