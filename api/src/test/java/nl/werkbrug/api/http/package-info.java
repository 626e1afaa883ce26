@NullMarked
package nl.werkbrug.api.http;

import org.jspecify.annotations.NullMarked;
