/** Pages of the policy: reading a beleidskader, and making its next version. */
@NullMarked
package nl.werkbrug.api.web.beleid;

import org.jspecify.annotations.NullMarked;
