package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.PostcodeStore;
import nl.werkbrug.data.store.RegioStore;

/** Reads what a round works with from the store. */
final class Rondelezer {
  private Rondelezer() {}

  static Rondegegevens lees(Database database, Matchingsronde ronde) {
    KeuzeStore keuzes = new KeuzeStore(database);
    return Rondegegevens.van(
        Lopendeplaatsingen.verwerk(
            new RegioStore(database).lees(),
            new PlaatsingStore(database).list(PlaatsingStore.Filter.LOPEND),
            ronde.bereik()),
        ronde.bereik(),
        new BeleidskaderStore(database).get(ronde.beleidskader(), ronde.beleidsversie()),
        postcodes(database),
        keuzes.listVastgezet(),
        keuzes.listUitgesloten());
  }

  /** The built-in postcodes with those that were loaded; the loaded ones count. */
  static Postcodetabel postcodes(Database database) {
    return Postcodetabel.ingebouwd()
        .aangevuldMet(Postcodetabel.van(new PostcodeStore(database).lees()));
  }
}
