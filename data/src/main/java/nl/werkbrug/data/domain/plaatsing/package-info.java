/**
 * From voorstel to lasting work: what people decide about a voorstel, and the life of a plaatsing.
 * Both are told as events; {@link nl.werkbrug.data.domain.plaatsing.Voorstelverloop} and {@link
 * nl.werkbrug.data.domain.plaatsing.Plaatsing} are where the events so far have led.
 */
@NullMarked
package nl.werkbrug.data.domain.plaatsing;

import org.jspecify.annotations.NullMarked;
