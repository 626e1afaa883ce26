package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.PostcodeStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs rounds one after the other on a thread of its own. Thread-safe. A round that was waiting or
 * running when the service went down is marked as failed at the next start.
 */
public final class Rondedienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rondedienst.class);
  private static final int VOORSTELLEN_PER_KEER = 5_000;
  private static final Duration GEDULD = Duration.ofMinutes(2);

  private final Database database;
  private final Clock klok;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final Dossieropslag dossiers;
  private final ExecutorService werker;
  private final Map<RondeId, Lopend> lopend = new ConcurrentHashMap<>();

  /** A round that waits or runs. */
  private static final class Lopend {
    private volatile boolean stop;
    private volatile Rondevoortgang voortgang;

    Lopend(RondeId id) {
      voortgang = new Rondevoortgang(id, Rondefase.WACHTRIJ, 0, null, null, 0);
    }
  }

  public Rondedienst(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    dossiers = new Dossieropslag(database);
    werker =
        Executors.newSingleThreadExecutor(
            taak -> {
              Thread draad = new Thread(taak, "matchingsronde");
              draad.setDaemon(true);
              return draad;
            });
    meldOnderbroken();
  }

  /** Stores a round as waiting, queues it, and returns at once. */
  public Matchingsronde vraagAan(Rondeverzoek verzoek) {
    Matchingsronde ronde = maak(verzoek);
    Lopend taak = new Lopend(ronde.id());
    lopend.put(ronde.id(), taak);
    rondes.bewaar(ronde);
    werker.execute(() -> voerUitEnVang(ronde, taak));
    return ronde;
  }

  /** Runs a round on the calling thread and stores it. */
  public Rondeverslag voerUit(Rondeverzoek verzoek, Consumer<Rondevoortgang> voortgang) {
    Matchingsronde ronde = maak(verzoek);
    Lopend taak = new Lopend(ronde.id());
    lopend.put(ronde.id(), taak);
    rondes.bewaar(ronde);
    try {
      return voerUit(ronde, taak, voortgang);
    } catch (RuntimeException e) {
      rondes.bewaar(Rondeverloop.mislukt(ronde, klok.instant(), melding(e)));
      throw e;
    } finally {
      lopend.remove(ronde.id());
    }
  }

  /** How far a round is that waits or runs. */
  public Optional<Rondevoortgang> findVoortgang(RondeId id) {
    return Optional.ofNullable(lopend.get(id)).map(taak -> taak.voortgang);
  }

  /** Asks a round to stop and keep its best plan; false when it neither waits nor runs. */
  public boolean stop(RondeId id) {
    Lopend taak = lopend.get(id);
    if (taak == null) {
      return false;
    }
    taak.stop = true;
    return true;
  }

  /** Stops what runs, keeps its best plan, and waits until that is stored. */
  @Override
  public void close() {
    lopend.values().forEach(taak -> taak.stop = true);
    werker.shutdown();
    try {
      if (!werker.awaitTermination(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("een matchingsronde was na {} s nog niet gestopt", GEDULD.toSeconds());
        werker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Matchingsronde maak(Rondeverzoek verzoek) {
    Beleidskader beleid = beleid(verzoek);
    return new Matchingsronde(
        new RondeId(UUID.randomUUID().toString()),
        beleid.organisatie(),
        beleid.id(),
        beleid.versie(),
        verzoek.bereik(),
        verzoek.proef(),
        verzoek.seed(),
        verzoek.budget(),
        Rondestatus.WACHT,
        klok.instant(),
        null,
        null,
        null,
        null);
  }

  private Beleidskader beleid(Rondeverzoek verzoek) {
    BeleidskaderStore kaders = new BeleidskaderStore(database);
    if (verzoek.beleidskader() != null) {
      return kaders.get(verzoek.beleidskader());
    }
    List<Beleidskader> alle = kaders.list();
    if (alle.isEmpty()) {
      throw new OngeldigeGegevens(
          "beleidskader", "geen", "ontbreekt: importeer eerst een regio met een beleidskader");
    }
    return alle.getLast();
  }

  private void voerUitEnVang(Matchingsronde ronde, Lopend taak) {
    try {
      voerUit(ronde, taak, voortgang -> {});
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("matchingsronde {} is mislukt", ronde.id(), e);
      rondes.bewaar(Rondeverloop.mislukt(ronde, klok.instant(), melding(e)));
    } finally {
      lopend.remove(ronde.id());
    }
  }

  private Rondeverslag voerUit(
      Matchingsronde ronde, Lopend taak, Consumer<Rondevoortgang> luisteraar) {
    Instant begin = klok.instant();
    Matchingsronde gestart = Rondeverloop.gestart(ronde, begin);
    rondes.bewaar(gestart);
    Consumer<Rondevoortgang> voortgang =
        stand -> {
          taak.voortgang = stand;
          luisteraar.accept(stand);
        };
    voortgang.accept(new Rondevoortgang(ronde.id(), Rondefase.LEZEN, 0, null, null, 0));
    Rondegegevens gegevens = lees(gestart);
    Rondeverslag verslag =
        Rondeuitvoering.voerUit(gestart, gegevens, klok, voortgang, () -> taak.stop);
    voortgang.accept(
        new Rondevoortgang(
            ronde.id(),
            Rondefase.OPSLAAN,
            98,
            verslag.ronde().uitkomst() == null ? null : verslag.ronde().uitkomst().score(),
            null,
            Duration.between(begin, klok.instant()).toMillis()));
    bewaar(verslag);
    dossiers.bewaar(verslag);
    return verslag;
  }

  private Rondegegevens lees(Matchingsronde ronde) {
    KeuzeStore keuzes = new KeuzeStore(database);
    return Rondegegevens.van(
        new RegioStore(database).lees(),
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

  /** All results and the finished round in one transaction. */
  private void bewaar(Rondeverslag verslag) {
    RondeId id = verslag.ronde().id();
    database.wijzig(
        sessie -> {
          for (var deel : delen(verslag.voorstellen())) {
            uitkomsten.voegVoorstellenToe(sessie, id, deel);
          }
          for (var deel : delen(verslag.nietGeplaatst())) {
            uitkomsten.voegNietGeplaatstToe(sessie, id, deel);
          }
          if (verslag.prijzen() != null) {
            verslag.prijzen().bewaar(sessie, uitkomsten, id);
          }
          rondes.bewaar(sessie, verslag.ronde());
        });
  }

  private static <T> List<List<T>> delen(List<T> lijst) {
    List<List<T>> delen = new java.util.ArrayList<>();
    for (int van = 0; van < lijst.size(); van += VOORSTELLEN_PER_KEER) {
      delen.add(lijst.subList(van, Math.min(lijst.size(), van + VOORSTELLEN_PER_KEER)));
    }
    return delen;
  }

  private void meldOnderbroken() {
    rondes.verwerkAlle(
        ronde -> {
          if (ronde.status() == Rondestatus.WACHT || ronde.status() == Rondestatus.LOOPT) {
            rondes.bewaar(
                Rondeverloop.mislukt(
                    ronde,
                    klok.instant(),
                    "De ronde werd onderbroken doordat de dienst stopte. Start de ronde opnieuw."));
          }
        });
  }

  private static String melding(@Nullable Throwable fout) {
    return switch (fout) {
      case OngeldigeGegevens ongeldig -> String.valueOf(ongeldig.getMessage());
      case OutOfMemoryError geheugen ->
          "Er is te weinig geheugen voor deze ronde. Kies een kleiner bereik of geef de dienst meer"
              + " geheugen.";
      case null, default ->
          "De ronde is mislukt door een onverwachte fout. De beheerder vindt meer in het log.";
    };
  }
}
