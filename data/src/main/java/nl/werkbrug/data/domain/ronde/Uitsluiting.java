package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkzoekendeId;

/** A pair that must not be proposed again, because a voorstel was rejected. */
public record Uitsluiting(WerkzoekendeId werkzoekende, AanbodId aanbod, String reden) {
  public Uitsluiting {
    new Controle().tekst("reden", reden, 1, 500).klaar();
  }
}
