package nl.werkbrug.data.store;

import java.util.List;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.organisatie.Gemeente;

/** The gemeenten, those that were dissolved included. */
public final class GemeenteStore extends Documentstore<GemeenteId, Gemeente> {

  public GemeenteStore(Database database) {
    super(
        database,
        Soort.GEMEENTE,
        Gemeente.class,
        Gemeente::id,
        gemeente -> Sorteersleutel.van(gemeente.naam()),
        List.of(new Kolom<>("opvolger", Gemeente::opvolger)),
        List.of(Verwijsveld.een("opvolger", Soort.GEMEENTE, Gemeente::opvolger)));
  }
}
