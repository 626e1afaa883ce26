package nl.werkbrug.data.store;

import java.util.List;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/** The employers. */
public final class WerkgeverStore extends Documentstore<WerkgeverId, Werkgever> {

  public WerkgeverStore(Database database) {
    super(
        database,
        Soort.WERKGEVER,
        Werkgever.class,
        Werkgever::id,
        werkgever -> Sorteersleutel.van(werkgever.naam()),
        List.of(
            new Kolom<>("organisatie", Werkgever::organisatie),
            new Kolom<>("kvk", werkgever -> werkgever.kvk().waardeOfNull())));
  }

  /** As {@link #pagina(String, int)}, of one organisation. */
  public Pagina<Werkgever> pagina(OrganisatieId organisatie, @Nullable String na, int hoogstens) {
    return pagina(List.of(new Voorwaarde("organisatie", organisatie)), na, hoogstens);
  }

  @Override
  void verwijs(Werkgever werkgever, Verwijzing.Verzamelaar verwijzingen) {
    verwijzingen.naar(Soort.ORGANISATIE, "organisatie", werkgever.organisatie());
    for (Vestiging vestiging : werkgever.vestigingen()) {
      verwijzingen.naar(Soort.GEMEENTE, "gemeente", vestiging.gemeente().waardeOfNull());
    }
  }
}
