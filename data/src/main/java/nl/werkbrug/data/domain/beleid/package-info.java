/** The beleidskader: who may be matched to what, weights, points, guidance, quotas, budgets. */
@NullMarked
package nl.werkbrug.data.domain.beleid;

import org.jspecify.annotations.NullMarked;
