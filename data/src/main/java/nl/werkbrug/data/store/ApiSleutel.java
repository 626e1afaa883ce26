package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/**
 * The key of a machine.
 *
 * @param naam what it is for, so that people know which one to revoke
 * @param werkgever the only werkgever it reaches; only with {@link Functie#WERKGEVER}
 * @param perMinuut requests per minute, 1 to 10 000
 * @param maker account of who made it
 * @param ingetrokken since when it no longer works, or null
 */
public record ApiSleutel(
    String id,
    String naam,
    Set<Functie> functies,
    @Nullable OrganisatieId organisatie,
    @Nullable WerkgeverId werkgever,
    int perMinuut,
    String maker,
    Instant gemaakt,
    @Nullable Instant ingetrokken) {
  public ApiSleutel {
    Controle controle =
        new Controle().tekst("naam", naam, 1, 100).tussen("perMinuut", perMinuut, 1, 10_000);
    Account.eisFuncties(controle, functies, werkgever, "sleutel").klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
  }
}
