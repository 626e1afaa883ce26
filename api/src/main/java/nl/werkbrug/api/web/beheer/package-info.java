/** Pages of the beheerder: users, keys, audit, amounts, imports, and what may be erased. */
@NullMarked
package nl.werkbrug.api.web.beheer;

import org.jspecify.annotations.NullMarked;
