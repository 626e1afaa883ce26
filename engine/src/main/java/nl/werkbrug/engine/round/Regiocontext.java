package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.engine.matching.Regelcontext;

/** What the rules need besides people and work, from the store. */
public final class Regiocontext {
  private Regiocontext() {}

  /** The context in which pairs are judged under this beleidskader and scope. */
  public static Regelcontext van(Database database, Beleidskader kader, Rondebereik bereik) {
    Regio naslag =
        new Regio(
            new GemeenteStore(database).list(),
            new OrganisatieStore(database).list(),
            new BeroepStore(database).list(),
            List.of(),
            new WerkgeverStore(database).list(),
            List.of(),
            List.of(),
            List.of());
    return Regelcontext.van(naslag, kader, bereik, Rondelezer.postcodes(database));
  }
}
