package nl.werkbrug.engine.search;

import java.time.LocalDate;
import java.util.SortedSet;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Reisnormen;

/** What the narrowing depends on beside people and work: the same as the exact rules. */
public record Kandidaatcontext(
    Rondebereik bereik, Beleidskader kader, Postcodetabel postcodes, Reisnormen reisnormen) {

  LocalDate peildatum() {
    return bereik.peildatum();
  }

  /** Empty means everywhere. */
  SortedSet<GemeenteId> gemeenten() {
    return bereik.gemeenten().isEmpty() ? kader.gemeenten() : bereik.gemeenten();
  }
}
