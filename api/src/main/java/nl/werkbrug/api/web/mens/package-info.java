/** Pages of people: a profile, changing it, what fits, why not, and handing over a caseload. */
@NullMarked
package nl.werkbrug.api.web.mens;

import org.jspecify.annotations.NullMarked;
