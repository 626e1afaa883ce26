/** Results, fairness, the demand for arrangementen and the Algoritmeregister. */
@NullMarked
package nl.werkbrug.api.http.resultaat;

import org.jspecify.annotations.NullMarked;
