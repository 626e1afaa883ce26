package nl.werkbrug.api.http;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.engine.search.Fragment;
import nl.werkbrug.engine.search.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * A vacature that was found.
 *
 * @param afstandKm as the crow flies, one decimal; null without a postcode
 * @param titelMarkering the title, escaped for HTML, with the words found in {@code mark}
 * @param tekstMarkering the best piece of the text, likewise
 */
record VacatureWire(
    String id,
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

  /** Names by id, for whoever reads along. */
  record Namen(
      Map<WerkgeverId, String> werkgevers,
      Map<GemeenteId, String> gemeenten,
      Map<BeroepCode, String> beroepen) {}

  static VacatureWire van(Treffer treffer, Aanbodkern kern, Namen namen) {
    BeroepCode beroep = kern.beroep().waardeOfNull();
    GemeenteId gemeente = kern.gemeente().waardeOfNull();
    return new VacatureWire(
        kern.id().waarde(),
        kern.titel(),
        kern.werkplek().waarde(),
        namen.werkgevers().get(kern.werkplek()),
        beroep == null ? null : beroep.waarde(),
        beroep == null ? null : namen.beroepen().get(beroep),
        gemeente == null ? null : gemeente.waarde(),
        gemeente == null ? null : namen.gemeenten().get(gemeente),
        kern.postcode().isBekend() ? String.valueOf(kern.postcode().waardeOfNull()) : null,
        kern.plekken(),
        kern.werktijd().urenMin(),
        kern.werktijd().urenMax(),
        kern.voorwaarden().lks(),
        kern.werktijd().start().waardeOfNull(),
        kern.werktijd().sluitingsdatum(),
        kern.publicatiedatum(),
        treffer.score(),
        treffer.afstandKm() == null ? null : Math.round(treffer.afstandKm() * 10) / 10.0,
        html(treffer.titel()),
        html(treffer.fragment()));
  }

  private static @Nullable String html(@Nullable Fragment fragment) {
    return fragment == null ? null : fragment.html();
  }
}
