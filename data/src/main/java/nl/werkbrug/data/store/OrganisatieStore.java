package nl.werkbrug.data.store;

import java.util.List;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Organisatie;

/** The organisations. */
public final class OrganisatieStore extends Documentstore<OrganisatieId, Organisatie> {

  public OrganisatieStore(Database database) {
    super(
        database,
        Soort.ORGANISATIE,
        Organisatie.class,
        Organisatie::id,
        organisatie -> Sorteersleutel.van(organisatie.naam()),
        List.of(new Kolom<>("soort", Organisatie::soort)),
        List.of(new Verwijsveld<>("gemeenten", Soort.GEMEENTE, Organisatie::gemeenten)));
  }
}
