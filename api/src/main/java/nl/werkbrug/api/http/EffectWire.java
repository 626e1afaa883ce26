package nl.werkbrug.api.http;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.engine.round.Rondeeffect;
import org.jspecify.annotations.Nullable;

/** What a choice does to the whole round over the wire; ids only. */
record EffectWire(
    boolean kan,
    long medium,
    long soft,
    @Nullable String jobcoach,
    @Nullable Integer startperiode,
    @Nullable String verdrongen,
    @Nullable String verdrongenNaar,
    String tekst) {

  /**
   * For one reader.
   *
   * @param bereik whom the reader may know
   */
  static @Nullable EffectWire van(@Nullable Rondeeffect effect, Bereik bereik) {
    if (effect == null) {
      return null;
    }
    WerkzoekendeId verdrongen = effect.verdrongen();
    boolean bekend =
        verdrongen == null || !bereik.mensen(List.of(verdrongen), iemand -> iemand).isEmpty();
    return van(bekend ? effect : effect.zonderNaam());
  }

  private static EffectWire van(Rondeeffect effect) {
    return new EffectWire(
        effect.kan(),
        effect.medium(),
        effect.soft(),
        effect.jobcoach() == null ? null : effect.jobcoach().waarde(),
        effect.startperiode(),
        effect.verdrongen() == null ? null : effect.verdrongen().waarde(),
        effect.verdrongenNaar() == null ? null : effect.verdrongenNaar().waarde(),
        effect.tekst());
  }
}
