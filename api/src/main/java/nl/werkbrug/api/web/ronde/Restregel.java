package nl.werkbrug.api.web.ronde;

import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;

/** Somebody without a voorstel as a line in a list. */
public record Restregel(
    WerkzoekendeId werkzoekende, NietGeplaatst.Reden reden, String hulp, int bijna) {

  static Restregel van(NietGeplaatst iemand) {
    return new Restregel(
        iemand.werkzoekende(), iemand.reden(), iemand.hulp(), iemand.bijna().size());
  }
}
