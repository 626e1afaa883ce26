package nl.werkbrug.data.store;

import java.time.LocalDate;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Bewaartermijn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who left, and how long the data stay.
 *
 * @param gemeente null when unknown
 * @param gewijzigd day of the last change, in the Netherlands; the term counts from it
 */
public record Uitgestroomde(
    WerkzoekendeId id,
    OrganisatieId organisatie,
    @Nullable GemeenteId gemeente,
    LocalDate gewijzigd,
    Bewaartermijn termijn) {

  /** The first day on which the data may go. */
  public LocalDate wegVanaf() {
    return termijn.wegVanaf(gewijzigd);
  }

  public boolean magWeg(LocalDate dag) {
    return !dag.isBefore(wegVanaf());
  }
}
