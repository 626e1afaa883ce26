package nl.werkbrug.api.web;

import java.time.LocalDate;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * What the toegang has to establish about somebody.
 *
 * @param loonwaardeVan day on which the loonwaarde was established, or null
 * @param lks whether work for this doelgroep comes with loonkostensubsidie
 * @param uwvGevraagd day on which an advice was asked that is not there yet, or null
 */
public record Toegangsfeiten(
    @Nullable LocalDate loonwaardeVan,
    boolean herindicatie,
    boolean lks,
    @Nullable LocalDate uwvGevraagd,
    @Nullable LocalDate ontheffingTot) {

  static Toegangsfeiten van(Werkzoekende persoon) {
    Participatie nu = persoon.participatie();
    Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
    return new Toegangsfeiten(
        nu.loonwaarde() instanceof Loonwaarde.Vastgesteld vast ? vast.datum() : null,
        nu.herindicatie(),
        doelgroep != null && doelgroep.metLks(),
        nu.uwvAdvies() instanceof UwvAdvies.Aangevraagd vraag ? vraag.datum() : null,
        nu.ontheffingTot());
  }
}
