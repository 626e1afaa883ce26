@NullMarked
package nl.werkbrug.data.domain.aanbod;

import org.jspecify.annotations.NullMarked;
