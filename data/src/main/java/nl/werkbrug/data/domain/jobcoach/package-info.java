/** Jobcoaches and the minutes they have free in each of the 13 periods of a round. */
@NullMarked
package nl.werkbrug.data.domain.jobcoach;

import org.jspecify.annotations.NullMarked;
