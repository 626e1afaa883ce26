@NullMarked
package nl.werkbrug.data.domain.jobcoach;

import org.jspecify.annotations.NullMarked;
