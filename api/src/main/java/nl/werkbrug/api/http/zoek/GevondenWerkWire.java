package nl.werkbrug.api.http.zoek;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.engine.search.Fragment;
import nl.werkbrug.engine.search.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * A vacature or an arrangement that was found.
 *
 * @param afstandKm as the crow flies, one decimal; null without a postcode
 * @param titelMarkering the title, escaped for HTML, with the words found in {@code mark}
 * @param tekstMarkering the best piece of the text, likewise
 */
record GevondenWerkWire(
    String id,
    AanbodSoort soort,
    Aanbodstatus status,
    String titel,
    String werkgever,
    @Nullable String werkgeverNaam,
    @Nullable String beroep,
    @Nullable String beroepNaam,
    @Nullable String gemeente,
    @Nullable String gemeenteNaam,
    @Nullable String postcode,
    int plekken,
    int urenMin,
    int urenMax,
    LksBereidheid loonkostensubsidie,
    @Nullable LocalDate startdatum,
    @Nullable LocalDate sluitingsdatum,
    LocalDate publicatiedatum,
    double score,
    @Nullable Double afstandKm,
    @Nullable String titelMarkering,
    @Nullable String tekstMarkering) {

  static GevondenWerkWire van(
      Treffer treffer, Werkaanbod werk, Zoeknamen namen, Map<WerkgeverId, String> werkgevers) {
    Aanbodkern kern = werk.kern();
    BeroepCode beroep = kern.beroep().waardeOfNull();
    GemeenteId gemeente = kern.gemeente().waardeOfNull();
    return new GevondenWerkWire(
        kern.id().waarde(),
        werk.soort(),
        kern.status(),
        kern.titel(),
        kern.werkplek().waarde(),
        werkgevers.get(kern.werkplek()),
        beroep == null ? null : beroep.waarde(),
        beroep == null ? null : namen.beroep(beroep),
        gemeente == null ? null : gemeente.waarde(),
        gemeente == null ? null : namen.gemeente(gemeente),
        kern.postcode().isBekend() ? String.valueOf(kern.postcode().waardeOfNull()) : null,
        kern.plekken(),
        kern.werktijd().urenMin(),
        kern.werktijd().urenMax(),
        kern.voorwaarden().lks(),
        kern.werktijd().start().waardeOfNull(),
        kern.werktijd().sluitingsdatum(),
        kern.publicatiedatum(),
        treffer.score(),
        km(treffer),
        markering(treffer.titel()),
        markering(treffer.fragment()));
  }

  /** One decimal is as fine as a postcode area allows. */
  static @Nullable Double km(Treffer treffer) {
    return treffer.afstandKm() == null ? null : Math.round(treffer.afstandKm() * 10) / 10.0;
  }

  static @Nullable String markering(@Nullable Fragment fragment) {
    return fragment == null ? null : fragment.html();
  }
}
