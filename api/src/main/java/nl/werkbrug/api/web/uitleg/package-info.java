/** Pages that account for the machine: how it works, the model card, fairness, and letters. */
@NullMarked
package nl.werkbrug.api.web.uitleg;

import org.jspecify.annotations.NullMarked;
