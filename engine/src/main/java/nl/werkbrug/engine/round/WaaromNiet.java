package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.engine.matching.Bijnamatch;
import nl.werkbrug.engine.matching.Passendheid;
import org.jspecify.annotations.Nullable;

/**
 * Why the round does not propose a person for an aanbod.
 *
 * @param peil null when there is no round, or the round leaves this person or aanbod out
 * @param redenen rules that fail
 * @param vragen rules that could not be decided
 * @param bijnamatch when one cure is enough, or null
 * @param voorgesteld whether the round does propose it
 * @param effect of choosing it all the same, or null when it may not be or there is no round
 * @param prijsverschil points of soft plus kappa times medium that it brings less than the best
 *     choice for this person at the prices of the round, 0 or more; null without prices
 * @param tekst the answer in one or two Dutch sentences
 */
public record WaaromNiet(
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    @Nullable Rondepeil peil,
    Passendheid passendheid,
    List<Regeloordeel> redenen,
    List<Regeloordeel> vragen,
    @Nullable Bijnamatch bijnamatch,
    boolean voorgesteld,
    @Nullable Rondeeffect effect,
    @Nullable Long prijsverschil,
    String tekst) {
  public WaaromNiet {
    redenen = List.copyOf(redenen);
    vragen = List.copyOf(vragen);
  }
}
