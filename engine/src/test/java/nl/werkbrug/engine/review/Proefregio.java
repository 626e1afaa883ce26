package nl.werkbrug.engine.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.round.Regiocontext;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverzoek;

/** A small invented region in a real database, with a clock that can be set. */
final class Proefregio implements AutoCloseable {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  static final Handelende CONSULENT = Handelende.met("c-1", Functie.CONSULENT);
  static final Handelende ANDERE_CONSULENT = Handelende.met("c-2", Functie.CONSULENT);
  static final Handelende ACCOUNTMANAGER = Handelende.met("a-1", Functie.ACCOUNTMANAGER);
  static final Handelende TOEGANG = Handelende.met("t-1", Functie.TOEGANG);
  static final Handelende JOBCOACH = Handelende.met("j-1", Functie.JOBCOACH);
  static final Handelende WERKGEVER = Handelende.met("w-1", Functie.WERKGEVER);
  static final Handelende PERSOON = Handelende.met("p-1", Functie.WERKZOEKENDE);

  final Database database;
  final Zetbaar klok = new Zetbaar();

  /** Stands still until it is set. */
  static final class Zetbaar extends Clock {
    private Instant nu = PEILDATUM.atTime(9, 0).toInstant(ZoneOffset.UTC);

    void zet(LocalDate dag) {
      nu = dag.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
      return nu;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  Proefregio(Path map) {
    this(map, "westerveld");
  }

  Proefregio(Path map, String preset) {
    database = Database.open(map, klok);
    new RegioStore(database)
        .bewaar(DemoRegio.maak(Presets.get(preset), new Omvang(120, 60, 6), 7, PEILDATUM));
  }

  Contextbron contexten() {
    return (kader, bereik) -> Regiocontext.van(database, kader, bereik);
  }

  /** A finished round on the day of the clock. */
  Matchingsronde ronde(boolean proef) {
    try (Rondedienst rondes = new Rondedienst(database, klok)) {
      return rondes
          .voerUit(
              new Rondeverzoek(
                  null,
                  new Rondebereik(
                      new TreeSet<>(),
                      Set.of(),
                      LocalDate.ofInstant(klok.instant(), ZoneOffset.UTC),
                      Spoor.WERK),
                  proef,
                  1,
                  new Rekenbudget(0, 20_000, 0, 60)),
              voortgang -> {})
          .ronde();
    }
  }

  List<Voorstel> voorstellen(RondeId ronde) {
    return new UitkomstStore(database)
        .listVoorstellen(ronde, UitkomstStore.Filter.ALLES, null, 1_000)
        .rijen();
  }

  @Override
  public void close() {
    database.close();
  }
}
