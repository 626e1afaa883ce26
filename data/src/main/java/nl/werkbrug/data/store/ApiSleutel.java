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
    new Controle()
        .tekst("naam", naam, 1, 100)
        .eis(!functies.isEmpty(), "functies", functies, "moet er ten minste één hebben")
        .eis(
            !functies.contains(Functie.WERKZOEKENDE),
            "functies",
            functies,
            "een werkzoekende krijgt een persoonlijke link en geen sleutel")
        .eis(
            !functies.contains(Functie.WERKGEVER) || functies.size() == 1,
            "functies",
            functies,
            "een werkgever heeft geen andere functie")
        .eis(
            functies.contains(Functie.WERKGEVER) == (werkgever != null),
            "werkgever",
            werkgever,
            "hoort bij de functie WERKGEVER, en alleen daarbij")
        .tussen("perMinuut", perMinuut, 1, 10_000)
        .klaar();
    functies = Collections.unmodifiableSet(EnumSet.copyOf(functies));
  }
}
