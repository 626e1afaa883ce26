package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * What a choice would do to the whole round, the rest fixed.
 *
 * @param kan whether it can be without breaking a hard rule
 * @param medium priority points more or less for the whole round
 * @param soft soft points more or less for the whole round
 * @param jobcoach who would guide, or null when nobody needs to
 * @param startperiode 0 to 12, or null when it cannot be
 * @param verdrongen who would have to make room, or null
 * @param verdrongenNaar where that person would go instead, or null for nowhere
 * @param tekst Dutch sentence
 */
public record Rondeeffect(
    boolean kan,
    long medium,
    long soft,
    @Nullable JobcoachId jobcoach,
    @Nullable Integer startperiode,
    @Nullable WerkzoekendeId verdrongen,
    @Nullable AanbodId verdrongenNaar,
    String tekst) {

  /** For who may not know of doelgroep: without the priority of people, which tells of it. */
  public Rondeeffect zonderVoorrang() {
    return kan
        ? new Rondeeffect(
            true,
            0,
            soft,
            jobcoach,
            startperiode,
            verdrongen,
            verdrongenNaar,
            Effecttekst.zonderVoorrang(
                verdrongen == null ? null : verdrongen.waarde(), verdrongenNaar, soft))
        : this;
  }

  /** For who may not know who would have to make room. */
  public Rondeeffect zonderNaam() {
    return verdrongen == null
        ? this
        : new Rondeeffect(
            kan,
            medium,
            soft,
            jobcoach,
            startperiode,
            null,
            null,
            Effecttekst.kan(
                "Iemand van een andere gemeente of organisatie", verdrongenNaar, medium, soft));
  }
}
