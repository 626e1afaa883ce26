/**
 * Shared terms: ids, unknown as a value, checks, and the code lists that people and work have in
 * common.
 */
@NullMarked
package nl.werkbrug.data.domain;

import org.jspecify.annotations.NullMarked;
