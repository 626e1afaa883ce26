/**
 * Where a postcode lies and how long a journey takes: {@code Postcodetabel.ingebouwd().punt(...)},
 * {@code Reistijd.kmHemelsbreed(a, b)}, {@code Reisnormen.STANDAARD.minuten(km, Reiswijze.FIETS)}.
 * An unknown postcode is unknown, never distance zero.
 */
@NullMarked
package nl.werkbrug.data.geo;

import org.jspecify.annotations.NullMarked;
