package nl.werkbrug.api.http.zoek;

import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.search.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found, for staff. Nothing on doelgroep, health or income: who needs that opens
 * the person.
 *
 * @param naam only when names were searched
 * @param beroepen names of the occupations that somebody looks for
 * @param afstandKm as the crow flies, one decimal; null without a postcode
 * @param tekstMarkering the best piece of the profile as safe HTML, with the words found in {@code
 *     mark}
 */
record GevondenProfielWire(
    String id,
    @Nullable String naam,
    Werkzoekende.Status status,
    String organisatie,
    @Nullable String gemeente,
    @Nullable String gemeenteNaam,
    @Nullable String consulent,
    List<String> beroepen,
    @Nullable Integer urenMax,
    double score,
    @Nullable Double afstandKm,
    @Nullable String tekstMarkering) {

  static GevondenProfielWire van(
      Treffer treffer, Werkzoekende mens, boolean metNaam, Zoeknamen namen) {
    GemeenteId gemeente = mens.gemeente().waardeOfNull();
    return new GevondenProfielWire(
        mens.id().waarde(),
        metNaam ? mens.persoon().naam().waardeOfNull() : null,
        mens.status(),
        mens.organisatie().waarde(),
        gemeente == null ? null : gemeente.waarde(),
        gemeente == null ? null : namen.gemeente(gemeente),
        mens.consulent(),
        mens.kwalificatie().bemiddelingsberoepen().stream()
            .map(code -> Objects.requireNonNullElse(namen.beroep(code), code.waarde()))
            .toList(),
        mens.beschikbaarheid().urenMax().waardeOfNull(),
        treffer.score(),
        GevondenWerkWire.km(treffer),
        GevondenWerkWire.markering(treffer.fragment()));
  }
}
