package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.engine.matching.Bijnamatch;
import nl.werkbrug.engine.matching.Passendheid;
import org.jspecify.annotations.Nullable;

/**
 * Work that suits one person.
 *
 * @param peil null when there is no round, or the round leaves this person out
 * @param passend what the round proposes first, then best for the round first; without a round best
 *     passendheid first
 * @param bijna places where one curable rule fails, best passendheid first
 * @param geschikt how many places suit, shown or not
 * @param onbepaald of how many that is not known
 * @param ongeschikt how many do not suit
 */
public record PassendAanbod(
    WerkzoekendeId werkzoekende,
    @Nullable Rondepeil peil,
    List<Passend> passend,
    List<Bijna> bijna,
    int geschikt,
    int onbepaald,
    int ongeschikt) {
  public PassendAanbod {
    passend = List.copyOf(passend);
    bijna = List.copyOf(bijna);
  }

  /**
   * A place that suits, or of which that is not known.
   *
   * @param vragen what to ask first; empty when it is known to suit
   * @param huidig whether the round proposes it
   * @param effect null for what the round proposes, and when there is no round to compare with
   */
  public record Passend(
      Werkaanbod aanbod,
      Passendheid passendheid,
      List<Regeloordeel> vragen,
      boolean huidig,
      @Nullable Rondeeffect effect) {
    public Passend {
      vragen = List.copyOf(vragen);
    }
  }

  /** A place that would suit if one thing were cured. */
  public record Bijna(Werkaanbod aanbod, Passendheid passendheid, Bijnamatch match) {}
}
