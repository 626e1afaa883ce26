package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondebereik;
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
    Beleidskader kader =
        new BeleidskaderStore(database).get(ronde.beleidskader(), ronde.beleidsversie());
    return lees(
        database,
        ronde.bereik(),
        ronde.gewichten().isEmpty() ? kader : kader.metGewichten(ronde.gewichten()));
  }

  static Rondegegevens lees(Database database, Rondebereik bereik, Beleidskader kader) {
    KeuzeStore keuzes = new KeuzeStore(database);
    Regio regio = new RegioStore(database).lees();
    List<Plaatsing> plaatsingen = new PlaatsingStore(database).list(PlaatsingStore.Filter.ALLES);
    return Rondegegevens.van(
        Lopendeplaatsingen.verwerk(regio, plaatsingen, bereik),
        bereik,
        new Bereikt(regio, plaatsingen, bereik.peildatum()).in(kader),
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
