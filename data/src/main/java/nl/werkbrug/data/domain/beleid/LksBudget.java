package nl.werkbrug.data.domain.beleid;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;

/**
 * Money set aside for LKS. Only ever a warning: LKS is owed by law (Pw art. 10d).
 *
 * @param bedragCent budget of the year in euro cents
 * @param verplichtCent already committed in euro cents
 */
public record LksBudget(GemeenteId gemeente, int jaar, long bedragCent, long verplichtCent) {
  public LksBudget {
    new Controle()
        .tussen("jaar", jaar, 2015, 2100)
        .tussen("bedragCent", bedragCent, 0, 100_000_000_00L)
        .tussen("verplichtCent", verplichtCent, 0, 100_000_000_00L)
        .klaar();
  }
}
