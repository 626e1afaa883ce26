package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.engine.matching.Passendheid;
import org.jspecify.annotations.Nullable;

/**
 * The people for one aanbod.
 *
 * @param peil null when there is no round yet
 * @param kandidaten those whom the round proposes first, then best for the round first; without a
 *     round by passendheid
 * @param aantal how many people may be proposed, shown or not
 */
public record Kandidaten(
    Werkaanbod aanbod, @Nullable Rondepeil peil, List<Kandidaat> kandidaten, int aantal) {
  public Kandidaten {
    kandidaten = List.copyOf(kandidaten);
  }

  /**
   * Somebody who suits, or of whom that is not known.
   *
   * @param huidig whether the round proposes this person here
   * @param vragen what to ask first; empty when it is known to suit
   * @param effect null for whom the round proposes here, and when there is no round
   */
  public record Kandidaat(
      WerkzoekendeId werkzoekende,
      Passendheid passendheid,
      List<Regeloordeel> vragen,
      boolean huidig,
      @Nullable Rondeeffect effect) {
    public Kandidaat {
      vragen = List.copyOf(vragen);
    }
  }
}
