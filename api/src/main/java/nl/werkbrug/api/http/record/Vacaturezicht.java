package nl.werkbrug.api.http.record;

import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.store.WerkgeverStore;
import org.jspecify.annotations.Nullable;

/**
 * A werkgever keeps its vacatures at the organisation that has the contact, and opens none that
 * points to a forbidden distinction.
 */
final class Vacaturezicht implements Recordsoort.Zicht<Werkaanbod> {
  private final WerkgeverStore werkgevers;

  Vacaturezicht(WerkgeverStore werkgevers) {
    this.werkgevers = werkgevers;
  }

  @Override
  public Werkaanbod herstel(Verzoek verzoek, Werkaanbod nieuw, @Nullable Werkaanbod nu) {
    WerkgeverId werkgever = verzoek.gebruiker().werkgever();
    if (werkgever == null) {
      return nieuw;
    }
    OrganisatieId organisatie =
        nu == null ? werkgevers.get(werkgever).organisatie() : nu.kern().organisatie();
    if (!nieuw.kern().organisatie().equals(organisatie)) {
      throw new OngeldigeGegevens(
          "organisatie", nieuw.kern().organisatie(), "moet %s zijn".formatted(organisatie));
    }
    return Werkgeverstand.van(nieuw, nu).werk();
  }
}
