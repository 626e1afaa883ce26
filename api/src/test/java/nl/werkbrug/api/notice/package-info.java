@NullMarked
package nl.werkbrug.api.notice;

import org.jspecify.annotations.NullMarked;
