package nl.werkbrug.api.http;

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

  static @Nullable EffectWire van(@Nullable Rondeeffect effect) {
    return effect == null
        ? null
        : new EffectWire(
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
