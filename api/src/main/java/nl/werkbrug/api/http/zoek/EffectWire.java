package nl.werkbrug.api.http.zoek;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.engine.round.Rondeeffect;
import org.jspecify.annotations.Nullable;

/** What a choice does to the whole round over the wire; ids only. */
record EffectWire(
    boolean kan,
    @Nullable Long medium,
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
   * @param zorg whether the reader may know of health and doelgroep, and so of priority
   */
  static @Nullable EffectWire van(@Nullable Rondeeffect effect, Bereik bereik, boolean zorg) {
    if (effect == null) {
      return null;
    }
    WerkzoekendeId verdrongen = effect.verdrongen();
    boolean bekend =
        verdrongen == null || !bereik.mensen(List.of(verdrongen), iemand -> iemand).isEmpty();
    Rondeeffect eigen = bekend ? effect : effect.zonderNaam();
    Rondeeffect getoond = zorg ? eigen : eigen.zonderVoorrang();
    return new EffectWire(
        getoond.kan(),
        zorg ? getoond.medium() : null,
        getoond.soft(),
        getoond.jobcoach() == null ? null : getoond.jobcoach().waarde(),
        getoond.startperiode(),
        getoond.verdrongen() == null ? null : getoond.verdrongen().waarde(),
        getoond.verdrongenNaar() == null ? null : getoond.verdrongenNaar().waarde(),
        getoond.tekst());
  }
}
