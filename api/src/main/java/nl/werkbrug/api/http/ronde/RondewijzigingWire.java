package nl.werkbrug.api.http.ronde;

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

  /**
   * @param zorg whether the reader may know why a pair was excluded
   */
  static RondewijzigingWire van(Rondewijziging wijziging, boolean zorg) {
    return new RondewijzigingWire(
        wijziging.werkzoekende().waarde(),
        wijziging.soort(),
        wijziging.oorzaak(),
        tekst(wijziging.vorigAanbod()),
        tekst(wijziging.vorigeJobcoach()),
        tekst(wijziging.aanbod()),
        tekst(wijziging.jobcoach()),
        zorg ? wijziging.tekst() : wijziging.neutraleTekst());
  }

  private static @Nullable String tekst(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
