/** Employers, their vestigingen and social return contracts. */
@NullMarked
package nl.werkbrug.data.domain.werkgever;

import org.jspecify.annotations.NullMarked;
