package nl.werkbrug.data.domain.beleid;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;

/**
 * Beschut werk that a gemeente has to realise in a year (Pw art. 10b).
 *
 * @param bron the regulation or source of the number
 */
public record BeschutAantal(
    GemeenteId gemeente, int jaar, int aantal, int gerealiseerd, String bron) {
  public BeschutAantal {
    new Controle()
        .tussen("jaar", jaar, 2015, 2100)
        .tussen("aantal", aantal, 0, 10_000)
        .tussen("gerealiseerd", gerealiseerd, 0, 10_000)
        .tekst("bron", bron, 1, 200)
        .klaar();
  }

  public int resterend() {
    return Math.max(0, aantal - gerealiseerd);
  }
}
