package nl.werkbrug.data.store;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkzoekendeId;

/**
 * A pair that later rounds leave out.
 *
 * @param reden why, 1 to 500 characters
 */
public record Uitsluiting(WerkzoekendeId werkzoekende, AanbodId aanbod, String reden) {
  public Uitsluiting {
    new Controle().tekst("reden", reden, 1, 500).klaar();
  }
}
