package nl.werkbrug.data.domain.werkgever;

import java.util.List;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/**
 * An employer.
 *
 * @param organisatie the organisation whose accountmanagers keep the contact
 * @param kvk eight digits, or unknown
 * @param maximumBegeleiden how many guided people it can have at once through one round, 0 to 999,
 *     or unknown (then no maximum is applied, and the voorstel says so)
 * @param status {@link Status#ACTIEF} where nothing is told
 */
public record Werkgever(
    WerkgeverId id,
    OrganisatieId organisatie,
    String naam,
    Gegeven<String> kvk,
    Gegeven<Sbi> sbi,
    List<Vestiging> vestigingen,
    List<Contactpersoon> contactpersonen,
    Gegeven<Integer> maximumBegeleiden,
    List<SroiContract> sroiContracten,
    @Nullable Status status) {
  /** Whether it is served. */
  public enum Status {
    ACTIEF,
    /** Its history stays; it offers no work and nobody gets in for it. */
    GESTOPT
  }

  private static final Pattern ACHT_CIJFERS = Pattern.compile("[0-9]{8}");

  public Werkgever {
    vestigingen = List.copyOf(vestigingen);
    contactpersonen = List.copyOf(contactpersonen);
    sroiContracten = List.copyOf(sroiContracten);
    status = status == null ? Status.ACTIEF : status;
    String nummer = kvk.waardeOfNull();
    new Controle()
        .tekst("naam", naam, 1, 200)
        .eis(
            nummer == null || ACHT_CIJFERS.matcher(nummer).matches(),
            "kvk",
            nummer,
            "moet uit acht cijfers bestaan")
        .tussen("maximumBegeleiden", maximumBegeleiden, 0, 999)
        .klaar();
  }

  /** The same werkgever, served or no longer. */
  public Werkgever metStatus(Status anders) {
    return new Werkgever(
        id,
        organisatie,
        naam,
        kvk,
        sbi,
        vestigingen,
        contactpersonen,
        maximumBegeleiden,
        sroiContracten,
        anders);
  }
}
