/**
 * Files in and out. {@link nl.werkbrug.data.exchange.RegioBestanden} reads and writes a whole
 * region as a folder of CSV or as one JSON file, {@link nl.werkbrug.data.exchange.VumProfielen}
 * reads profiles as VUM delivers them, {@link nl.werkbrug.data.exchange.PostcodeBestand} reads
 * points of postcodes, {@link nl.werkbrug.data.exchange.Rondebestanden} writes what a round
 * proposes.
 *
 * <p>Reading stores nothing: it gives the records together with every fault, by file, line and
 * field. The columns of the CSV are declared once, in the {@code *kolommen} classes; the table in
 * the README is made from the same declaration.
 */
@NullMarked
package nl.werkbrug.data.exchange;

import org.jspecify.annotations.NullMarked;
