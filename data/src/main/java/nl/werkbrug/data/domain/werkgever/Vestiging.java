package nl.werkbrug.data.domain.werkgever;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.VestigingId;
import org.jspecify.annotations.Nullable;

/**
 * A place of business.
 *
 * @param accountmanager user name of the accountmanager who owns the contact, or null
 */
public record Vestiging(
    VestigingId id,
    String naam,
    Gegeven<Postcode> postcode,
    Gegeven<GemeenteId> gemeente,
    @Nullable String accountmanager) {
  public Vestiging {
    new Controle()
        .tekst("vestigingNaam", naam, 1, 200)
        .tekstOfLeeg("accountmanager", accountmanager, 100)
        .klaar();
  }
}
