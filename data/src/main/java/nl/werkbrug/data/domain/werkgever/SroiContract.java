package nl.werkbrug.data.domain.werkgever;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.SroiContractId;

/**
 * A social return obligation.
 *
 * @param plekken placements the employer owes, 1 to 999
 * @param vervuld placements already counted, 0 to 999
 * @param tot last day of the obligation
 */
public record SroiContract(SroiContractId id, int plekken, int vervuld, LocalDate tot) {
  public SroiContract {
    new Controle()
        .tussen("sroiPlekken", plekken, 1, 999)
        .tussen("sroiVervuld", vervuld, 0, 999)
        .klaar();
  }

  /** Placements still owed on {@code peildatum}; 0 when fulfilled or past. */
  public int resterend(LocalDate peildatum) {
    return peildatum.isAfter(tot) ? 0 : Math.max(0, plekken - vervuld);
  }
}
