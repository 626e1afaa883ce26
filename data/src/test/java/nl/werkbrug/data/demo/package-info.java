/** Tests of presets and demo regions. */
@NullMarked
package nl.werkbrug.data.demo;

import org.jspecify.annotations.NullMarked;
