package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.RondetaakStore;
import nl.werkbrug.data.store.RondetaakStore.Taak;
import nl.werkbrug.data.store.RondeverloopStore;
import nl.werkbrug.data.store.Transactie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.matching.Draden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queues rounds in the database and, after {@link #begin}, takes them from it one after the other
 * on a thread of its own, beside other nodes on the same database. A round of a node that is gone
 * goes on from its last stored plan. Thread-safe.
 */
public final class Rondedienst implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rondedienst.class);
  private static final Duration GEDULD = Duration.ofMinutes(2);

  /** Past it, who asks for one more hears so at once instead of waiting for an hour. */
  private static final int MEESTE_WACHTENDEN = 20;

  private final Database database;
  private final Clock klok;
  private final Rondeinstelling instelling;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final RondetaakStore taken;
  private final Werkgeheugen geheugen = new Werkgeheugen();
  private final Dossieropslag dossiers;
  private final Map<RondeId, Rondegang> lopend = new ConcurrentHashMap<>();
  private final Semaphore wek = new Semaphore(0);
  private final ScheduledExecutorService hartslag =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("matchingsronde-hartslag").daemon().factory());
  private final Thread werker =
      Thread.ofPlatform().name("matchingsronde").daemon().unstarted(this::werk);

  /** Where rounds of the queue compute: a service that computes still has to answer. */
  private final ForkJoinPool rekenaars = Draden.naastDienst();

  /** The last round that was interrupted by the database, until that knows of it. */
  private volatile @Nullable Taak onderbroken;

  private volatile boolean sluit;

  public Rondedienst(Database database, Clock klok) {
    this(database, klok, Rondeinstelling.STANDAARD);
  }

  public Rondedienst(Database database, Clock klok, Rondeinstelling instelling) {
    this.database = database;
    this.klok = klok;
    this.instelling = instelling;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    taken = new RondetaakStore(database);
    dossiers = new Dossieropslag(database);
  }

  /** Starts to take rounds from the queue; once. */
  public void begin() {
    taken.vergeetEerderProces();
    werker.start();
  }

  /**
   * Stores a round as waiting, queues it, and returns at once.
   *
   * @throws Opslagfout with code {@code WACHTRIJ_VOL} when too many wait, as all that queue one
   */
  public Matchingsronde vraagAan(Rondeverzoek verzoek) {
    return zetKlaar(aanvraag(verzoek));
  }

  /** What puts a round in the queue, for a transaction of the caller; {@link #wek} after it. */
  public Transactie<Matchingsronde> aanvraag(Rondeverzoek verzoek) {
    return klaarzetten(maak(verzoek));
  }

  /** Runs a round on the calling thread and stores it. */
  public Rondeverslag voerUit(Rondeverzoek verzoek, Consumer<Rondevoortgang> voortgang) {
    Matchingsronde ronde = maak(verzoek);
    Taak taak =
        database.schrijf(
            sessie -> {
              rondes.bewaar(sessie, ronde);
              taken.voegToe(sessie, ronde.id());
              return taken.neem(sessie, ronde.id(), instelling.node(), instelling.huur());
            });
    return voerUit(taak, () -> false, voortgang).orElseThrow();
  }

  /**
   * Puts a stopped or failed round back in the queue, to go on from its stored plan; its results
   * go. Empty when the round is not stopped or failed.
   *
   * @throws Opslagfout when something builds on its results already
   */
  public Optional<Matchingsronde> hervat(RondeId id) {
    List<Tussenstand.Plaatsing> plaatsingen = new ArrayList<>();
    uitkomsten.verwerkVoorstellen(
        id, voorstel -> plaatsingen.add(Tussenstand.Plaatsing.van(voorstel)));
    Optional<Matchingsronde> hervat =
        database.schrijf(
            sessie -> {
              Matchingsronde ronde = rondes.get(sessie, id);
              if (ronde.status() == Rondestatus.GESTOPT) {
                uitkomsten.wis(sessie, id);
                uitkomsten.schrijfWaarde(
                    sessie, id, Rondegang.TUSSENSTAND, new Tussenstand(plaatsingen));
              } else if (ronde.status() != Rondestatus.MISLUKT) {
                return Optional.empty();
              }
              return Optional.of(klaarzetten(Rondeverloop.wachtend(ronde)).voerUit(sessie));
            });
    wek.release();
    return hervat;
  }

  /**
   * Queues a new round on the same scope, from the plan of an earlier one: what people accepted is
   * kept, what they rejected is not proposed again, and as little as possible changes for the rest.
   * Empty when the earlier round has no outcome.
   *
   * @param peildatum of the new round
   */
  public Optional<Matchingsronde> herplan(RondeId vorige, LocalDate peildatum, Rekenbudget budget) {
    return herplanning(vorige, peildatum, budget).map(this::zetKlaar);
  }

  /** As {@link #herplan}, for a transaction of the caller; {@link #wek} after it. */
  public Optional<Transactie<Matchingsronde>> herplanning(
      RondeId vorige, LocalDate peildatum, Rekenbudget budget) {
    Matchingsronde ronde = rondes.get(vorige);
    if (ronde.uitkomst() == null) {
      return Optional.empty();
    }
    Beleidskader beleid = new BeleidskaderStore(database).get(ronde.beleidskader());
    Rondebereik bereik = ronde.bereik();
    return Optional.of(
        klaarzetten(
            new Matchingsronde(
                new RondeId(UUID.randomUUID().toString()),
                ronde.organisatie(),
                beleid.id(),
                beleid.versie(),
                new Rondebereik(
                    bereik.gemeenten(), bereik.doelgroepen(), peildatum, bereik.spoor()),
                ronde.proef(),
                ronde.seed(),
                budget,
                Rondestatus.WACHT,
                klok.instant(),
                null,
                null,
                null,
                null,
                vorige,
                ronde.gewichten())));
  }

  private Transactie<Matchingsronde> klaarzetten(Matchingsronde ronde) {
    return sessie -> {
      taken.eisPlaats(sessie, MEESTE_WACHTENDEN);
      rondes.bewaar(sessie, ronde);
      taken.voegToe(sessie, ronde.id());
      return ronde;
    };
  }

  private Matchingsronde zetKlaar(Transactie<Matchingsronde> klaarzetten) {
    Matchingsronde ronde = database.schrijf(klaarzetten);
    wek();
    return ronde;
  }

  /** Lets the worker look in the queue at once. */
  public void wek() {
    wek.release();
  }

  /** How far a round is that waits or runs, on whichever node. */
  public Optional<Rondevoortgang> findVoortgang(RondeId id) {
    Rondegang hier = lopend.get(id);
    if (hier != null) {
      return Optional.of(hier.voortgang());
    }
    return taken
        .findVoortgang(id, Rondevoortgang.class)
        .or(
            () ->
                taken.bestaat(id)
                    ? Optional.of(new Rondevoortgang(id, Rondefase.WACHTRIJ, 0, null, null, 0))
                    : Optional.empty());
  }

  /**
   * How score and gap of a round went on, in order of time; at most some hundreds of points. Of a
   * round on another node, as far as that has stored it.
   */
  public List<Rondepunt> verloop(RondeId id) {
    Rondegang hier = lopend.get(id);
    return hier != null
        ? hier.verloop()
        : new RondeverloopStore(database)
            .find(id, Rondehistorie.Verloop.class)
            .map(Rondehistorie.Verloop::punten)
            .orElse(List.of());
  }

  /**
   * Asks a round to stop and keep its best plan, on whichever node it runs; false when it neither
   * waits nor runs.
   */
  public boolean stop(RondeId id) {
    Rondegang hier = lopend.get(id);
    if (hier != null) {
      hier.vraagStop();
    }
    return taken.vraagStop(id);
  }

  /** Puts what runs back in the queue with its best plan, and waits until all is stored. */
  @Override
  public void close() {
    sluit = true;
    wek.release();
    try {
      if (werker.isAlive() && !werker.join(GEDULD)) {
        LOG.warn("een matchingsronde was na {} s nog niet gestopt", GEDULD.toSeconds());
        werker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    rekenaars.shutdown();
    hartslag.shutdownNow();
  }

  private void werk() {
    while (!sluit) {
      try {
        vergeef();
        Optional<Taak> taak = taken.neem(instelling.node(), instelling.huur());
        if (taak.isPresent()) {
          rekenaars.submit(() -> voerUitEnVang(taak.get())).join();
        } else {
          var unused = wek.tryAcquire(instelling.hartslag().toMillis(), TimeUnit.MILLISECONDS);
          wek.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("de wachtrij van matchingsrondes is niet te lezen", e);
        rust();
      }
    }
  }

  /** What the database does is no fault of the round, and does not bring its end nearer. */
  private void vergeef() {
    Taak taak = onderbroken;
    if (taak != null) {
      taken.vergeef(taak);
      onderbroken = null;
    }
  }

  private void rust() {
    try {
      Thread.sleep(instelling.hartslag());
    } catch (InterruptedException e) {
      sluit = true;
    }
  }

  private void voerUitEnVang(Taak taak) {
    try {
      voerUit(taak, () -> sluit, voortgang -> {});
    } catch (Opslagfout e) {
      if (e.soort() == Opslagfout.Soort.MIDDELEN) {
        onderbroken = taak;
      }
      if (e.code() != Opslagfout.Code.HUUR_VERLOREN) { // that is no failure here
        LOG.error("matchingsronde {} is niet afgemaakt", taak.ronde(), e);
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("matchingsronde {} is niet afgemaakt", taak.ronde(), e);
    }
  }

  private Optional<Rondeverslag> voerUit(
      Taak taak, BooleanSupplier moetSluiten, Consumer<Rondevoortgang> luisteraar) {
    Rondegang gang =
        new Rondegang(database, klok, instelling, geheugen, taak, moetSluiten, luisteraar);
    lopend.put(taak.ronde(), gang);
    Optional<Rondeverslag> verslag;
    try {
      verslag = gang.voerUit(hartslag);
    } finally {
      lopend.remove(taak.ronde());
    }
    verslag.filter(een -> een.ronde().vorige() != null).ifPresent(dossiers::bewaarNaAfloop);
    return verslag;
  }

  private Matchingsronde maak(Rondeverzoek verzoek) {
    Beleidskader beleid = beleid(verzoek);
    return new Matchingsronde(
        new RondeId(UUID.randomUUID().toString()),
        Objects.requireNonNullElse(verzoek.organisatie(), beleid.organisatie()),
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
        null,
        null,
        verzoek.gewichten());
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
}
