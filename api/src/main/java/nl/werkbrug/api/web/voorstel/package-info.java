/** Pages of a voorstel: seeing, judging and adjusting it, and the tasks that wait. */
@NullMarked
package nl.werkbrug.api.web.voorstel;

import org.jspecify.annotations.NullMarked;
