/** Files that come in: uploads with their report, and changes from the klantvolgsysteem. */
@NullMarked
package nl.werkbrug.api.http.invoer;

import org.jspecify.annotations.NullMarked;
