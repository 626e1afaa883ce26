package nl.werkbrug.api.web;

import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * A person as a line in a list.
 *
 * @param onbekend how many facts that decide on work are unknown
 */
public record Mensregel(
    WerkzoekendeId id,
    String naam,
    @Nullable Doelgroep doelgroep,
    @Nullable GemeenteId gemeente,
    @Nullable String consulent,
    Werkzoekende.Status status,
    int onbekend,
    Toegangsfeiten toegang) {

  public static Mensregel van(Werkzoekende persoon) {
    return new Mensregel(
        persoon.id(),
        Profiel.naam(persoon),
        persoon.doelgroep().waardeOfNull(),
        persoon.gemeente().waardeOfNull(),
        persoon.consulent(),
        persoon.status(),
        Profiel.onbekend(persoon).size(),
        Toegangsfeiten.van(persoon));
  }

  public String adres() {
    return "/mensen/" + id.waarde();
  }

  /** For one reader: empty for who may not know of doelgroep. */
  public String doelgroepnaam(boolean zorg) {
    return zorg ? doelgroepnaam() : "";
  }

  public String doelgroepnaam() {
    return doelgroep == null ? Notatie.ONBEKEND : doelgroep.omschrijving();
  }
}
