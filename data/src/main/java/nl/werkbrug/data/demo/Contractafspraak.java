package nl.werkbrug.data.demo;

import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import org.jspecify.annotations.Nullable;

/**
 * A contract with an aanbieder whose cap follows the size of the region.
 *
 * @param promille cap per thousand people of the region, or null without a cap
 */
record Contractafspraak(
    String id,
    String aanbieder,
    AanbiederContract.Soort soort,
    AanbiederContract.Perceel perceel,
    @Nullable Integer promille) {

  AanbiederContract bij(int personen) {
    return new AanbiederContract(
        new AanbiederContractId(id),
        new OrganisatieId(aanbieder),
        soort,
        perceel,
        Gegeven.van(promille)
            .map(deel -> Math.max(2, Math.toIntExact((long) personen * deel / 1000))));
  }
}
