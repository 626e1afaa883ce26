package nl.werkbrug.api.http;

import nl.werkbrug.data.domain.ronde.Rondewijziging;
import org.jspecify.annotations.Nullable;

/** What a replanned round changed for one person, over the wire. */
record RondewijzigingWire(
    String werkzoekende,
    Rondewijziging.Soort soort,
    Rondewijziging.Oorzaak oorzaak,
    @Nullable String vorigAanbod,
    @Nullable String vorigeJobcoach,
    @Nullable String aanbod,
    @Nullable String jobcoach,
    String tekst) {

  static RondewijzigingWire van(Rondewijziging wijziging) {
    return new RondewijzigingWire(
        wijziging.werkzoekende().waarde(),
        wijziging.soort(),
        wijziging.oorzaak(),
        tekst(wijziging.vorigAanbod()),
        tekst(wijziging.vorigeJobcoach()),
        tekst(wijziging.aanbod()),
        tekst(wijziging.jobcoach()),
        wijziging.tekst());
  }

  private static @Nullable String tekst(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
