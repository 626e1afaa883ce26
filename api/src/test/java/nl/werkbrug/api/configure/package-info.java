@NullMarked
package nl.werkbrug.api.configure;

import org.jspecify.annotations.NullMarked;
