package nl.werkbrug.data.domain.beleid;

import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;

/**
 * A contract with an aanbieder. Bron: Noord-Limburg, point 7: a traject has a form, an intensity
 * and a duration; a plek is the number of trajecten it can run in a year; the perceel regionaal has
 * a cap, the perceel lokaal has none.
 *
 * @param soort TRAJECTEN counts people guided by coaches under this contract; PLEKKEN counts people
 *     placed on aanbod under this contract
 * @param maximum how many still fit, or unknown when no cap was agreed
 */
public record AanbiederContract(
    AanbiederContractId id,
    OrganisatieId aanbieder,
    Soort soort,
    Perceel perceel,
    Gegeven<Integer> maximum) {

  /** What the cap counts. */
  public enum Soort {
    TRAJECTEN,
    PLEKKEN
  }

  /** Part of the procurement. */
  public enum Perceel {
    REGIONAAL,
    LOKAAL
  }

  public AanbiederContract {
    new Controle().tussen("maximum", maximum, 0, 100_000).klaar();
  }
}
