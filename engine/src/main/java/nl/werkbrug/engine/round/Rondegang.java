package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Attenderingssoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.RondetaakStore;
import nl.werkbrug.data.store.RondetaakStore.Taak;
import nl.werkbrug.data.store.RondeverloopStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.Spoor;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerwerkingStore;
import nl.werkbrug.engine.matching.Draden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round in the hands of this node: from taking it up to its stored result. It extends the lease
 * and stores how far it is, keeps the best plan now and then, and writes only while it is the
 * holder. A failure of the database leaves the round to whoever takes it next.
 */
final class Rondegang implements Rondeomgeving {
  static final String TUSSENSTAND = "tussenstand";

  /** Of the register of processing activities. */
  private static final String ACTIVITEIT = "matching";

  private static final Logger LOG = LoggerFactory.getLogger(Rondegang.class);
  private static final int VOORSTELLEN_PER_KEER = 5_000;
  private static final int POGINGEN = 3;

  private final Database database;
  private final Clock klok;
  private final Rondeinstelling instelling;
  private final Werkgeheugen geheugen;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final RondetaakStore taken;
  private final RondeverloopStore verlopen;
  private final VerwerkingStore verwerkingen;
  private final Taak taak;
  private final BooleanSupplier sluit;
  private final Consumer<Rondevoortgang> luisteraar;
  private final Rondehistorie historie;
  private final Instant begin;

  /** Whose data it has read. */
  private List<WerkzoekendeId> mensen = List.of();

  private volatile Rondevoortgang voortgang;
  private volatile boolean stop;
  private volatile boolean verloren;
  private volatile boolean klaar;
  private boolean herplant;
  private long bewaard = System.nanoTime();
  private CompletableFuture<Optional<Dossieropslag.Kladbestand>> dossier =
      CompletableFuture.completedFuture(Optional.empty());

  /**
   * A round that was just taken.
   *
   * @param geheugen what this node remembers of rounds before
   * @param sluit whether this node wants to end, and leaves the rest to another
   * @param luisteraar hears how far it is, on the thread that computes
   */
  Rondegang(
      Database database,
      Clock klok,
      Rondeinstelling instelling,
      Werkgeheugen geheugen,
      Taak taak,
      BooleanSupplier sluit,
      Consumer<Rondevoortgang> luisteraar) {
    this.database = database;
    this.klok = klok;
    this.instelling = instelling;
    this.geheugen = geheugen;
    this.taak = taak;
    this.sluit = sluit;
    this.luisteraar = luisteraar;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    taken = new RondetaakStore(database);
    verlopen = new RondeverloopStore(database);
    verwerkingen = new VerwerkingStore(database);
    historie =
        new Rondehistorie(
            verlopen
                .find(taak.ronde(), Rondehistorie.Verloop.class)
                .map(Rondehistorie.Verloop::punten)
                .orElse(List.of()));
    begin = klok.instant();
    voortgang = new Rondevoortgang(taak.ronde(), Rondefase.LEZEN, 0, null, null, 0);
  }

  /** Where it is now; for any thread. */
  Rondevoortgang voortgang() {
    return voortgang;
  }

  /** How it went on until now; for any thread. */
  List<Rondepunt> verloop() {
    return historie.verloop().punten();
  }

  /** Asks it to end with its best plan; for any thread. */
  void vraagStop() {
    stop = true;
  }

  /** Computes and stores; empty when the round went back in the queue. */
  Optional<Rondeverslag> voerUit(ScheduledExecutorService wekker) {
    long pauze = instelling.hartslag().toMillis();
    ScheduledFuture<?> hartslag =
        wekker.scheduleWithFixedDelay(this::klop, pauze, pauze, TimeUnit.MILLISECONDS);
    try {
      return reken();
    } catch (Opslagfout e) {
      if (e.soort() != Opslagfout.Soort.MIDDELEN && e.code() != Opslagfout.Code.HUUR_VERLOREN) {
        mislukt(e);
      }
      throw e;
    } catch (RuntimeException | OutOfMemoryError e) {
      mislukt(e);
      throw e;
    } finally {
      hartslag.cancel(false);
      var unused = dossier.thenAccept(klad -> klad.ifPresent(Dossieropslag.Kladbestand::close));
    }
  }

  private Optional<Rondeverslag> reken() {
    Matchingsronde ronde = rondes.get(taak.ronde());
    if (taak.poging() > POGINGEN) {
      throw new OngeldigeGegevens(
          "ronde",
          ronde.id(),
          "is %d keer afgebroken voordat er een uitkomst was".formatted(POGINGEN));
    }
    Matchingsronde gestart = Rondeverloop.gestart(ronde, begin);
    schrijf(sessie -> rondes.bewaar(sessie, gestart));
    meld(voortgang);
    Rondegegevens gegevens = Rondelezer.lees(database, gestart);
    herplant = ronde.vorige() != null;
    mensen = gegevens.werkzoekenden().stream().map(Werkzoekende::id).toList();
    Optional<Rondeverslag> verslag =
        Rondeuitvoering.voerUit(
            gestart,
            gegevens,
            instelling.normen(),
            klok,
            this,
            geheugen,
            herplanning(ronde),
            uitkomsten.findWaarde(ronde.id(), TUSSENSTAND, Tussenstand.class).orElse(null));
    if (verslag.isEmpty()) {
      geefTerug(gestart);
      return verslag;
    }
    meld(
        new Rondevoortgang(
            ronde.id(),
            Rondefase.OPSLAAN,
            98,
            voortgang.score(),
            voortgang.grens(),
            Duration.between(begin, klok.instant()).toMillis()));
    bewaar(verslag.get());
    return verslag;
  }

  private @Nullable Herplanning herplanning(Matchingsronde ronde) {
    RondeId vorige = ronde.vorige();
    if (vorige == null) {
      return null;
    }
    return new Herplanning(
        geheugen.findPlan(vorige).orElseGet(() -> plan(vorige)),
        new KeuzeStore(database).listUitgesloten(),
        Rondegrens.find(uitkomsten, vorige).orElse(null));
  }

  private Tussenstand plan(RondeId eerder) {
    List<Tussenstand.Plaatsing> plaatsingen = new ArrayList<>();
    uitkomsten.verwerkVoorstellen(
        eerder, voorstel -> plaatsingen.add(Tussenstand.Plaatsing.van(voorstel)));
    return new Tussenstand(plaatsingen);
  }

  /** Writes in one transaction, as the holder or not at all. */
  private void schrijf(Consumer<Sessie> werk) {
    database.wijzig(
        sessie -> {
          taken.eis(sessie, taak);
          werk.accept(sessie);
        });
  }

  /** The round ends here for now; another node, or the next start, goes on. */
  private void geefTerug(Matchingsronde ronde) {
    schrijf(
        sessie -> {
          verlopen.bewaar(sessie, ronde.id(), historie.verloop());
          rondes.bewaar(sessie, Rondeverloop.wachtend(ronde));
          taken.geefTerug(sessie, taak);
        });
    LOG.info("matchingsronde {} gaat later verder", ronde.id());
  }

  /** All results and the finished round, and its dossier unless it was a replanning. */
  private void bewaar(Rondeverslag verslag) {
    RondeId id = verslag.ronde().id();
    Optional<Dossieropslag.Kladbestand> klad = dossier.join();
    schrijf(
        sessie -> {
          uitkomsten.wis(sessie, id);
          for (var deel : delen(verslag.voorstellen())) {
            uitkomsten.voegVoorstellenToe(sessie, id, deel);
          }
          for (var deel : delen(verslag.nietGeplaatst())) {
            uitkomsten.voegNietGeplaatstToe(sessie, id, deel);
          }
          for (var deel : delen(verslag.wijzigingen())) {
            uitkomsten.voegWijzigingenToe(sessie, id, deel);
          }
          if (verslag.prijzen() != null) {
            verslag.prijzen().bewaar(sessie, uitkomsten, id);
          }
          klad.ifPresent(bestand -> bestand.bewaar(sessie, uitkomsten, id));
          verlopen.bewaar(sessie, id, historie.verloop());
          rondes.bewaar(sessie, verslag.ronde());
          taken.rondAf(sessie, taak);
          legVast(sessie, VerwerkingStore.Status.OK);
          if (!verslag.ronde().proef()) {
            vertel(sessie, id);
          }
        });
    klaar = true;
  }

  /** That their data were used, in the trace of whoever asked for the round. */
  private void legVast(Sessie sessie, VerwerkingStore.Status status) {
    if (mensen.isEmpty()) {
      return;
    }
    verwerkingen.schrijf(
        sessie,
        new VerwerkingStore.Verwerking(
            Objects.requireNonNullElseGet(taak.trace(), () -> Spoor.van(null).trace()),
            Spoor.span(),
            null,
            status,
            "matchingsronde",
            begin,
            klok.instant(),
            ACTIVITEIT,
            null,
            null),
        mensen);
  }

  /** Consulenten hear how many voorstellen wait for them; werkgevers that there was a round. */
  private void vertel(Sessie sessie, RondeId id) {
    Postvak postvak = new Postvak(database);
    uitkomsten
        .voorstellenPerConsulent(sessie, id)
        .forEach(
            (consulent, aantal) ->
                postvak.attendeerAccount(
                    sessie, consulent, Attenderingssoort.VOORSTEL, aantal, klok.instant()));
    for (WerkgeverId werkgever : postvak.metWebhook(sessie)) {
      postvak.meld(sessie, werkgever, "ronde.klaar", id, klok.instant());
    }
  }

  private void mislukt(Throwable fout) {
    try {
      schrijf(
          sessie -> {
            rondes.bewaar(
                sessie,
                Rondeverloop.mislukt(
                    rondes.get(sessie, taak.ronde()), klok.instant(), melding(fout)));
            taken.rondAf(sessie, taak);
            legVast(sessie, VerwerkingStore.Status.ERROR);
          });
    } catch (Opslagfout e) {
      fout.addSuppressed(e);
    }
  }

  private void klop() {
    if (klaar) {
      return;
    }
    try {
      switch (taken.verleng(taak, instelling.huur(), voortgang)) {
        case DOORGAAN -> {}
        case STOPPEN -> stop = true;
        case VERLOREN -> {
          if (klaar) {
            return;
          }
          LOG.warn("matchingsronde {} is door een ander overgenomen", taak.ronde());
          verloren = true;
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("matchingsronde {} kon geen teken van leven geven", taak.ronde(), e);
    }
  }

  @Override
  public void meld(Rondevoortgang stand) {
    voortgang = stand;
    historie.voegToe(stand);
    luisteraar.accept(stand);
  }

  @Override
  public boolean stop() {
    return stop || verloren;
  }

  @Override
  public boolean pauze() {
    return verloren || (sluit.getAsBoolean() && !stop);
  }

  @Override
  public void tussenstand(Supplier<Tussenstand> stand) {
    if (verloren
        || (!pauze() && System.nanoTime() - bewaard < instelling.tussenstand().toNanos())) {
      return;
    }
    Tussenstand beste = stand.get();
    try {
      schrijf(
          sessie -> {
            uitkomsten.schrijfWaarde(sessie, taak.ronde(), TUSSENSTAND, beste);
            verlopen.bewaar(sessie, taak.ronde(), historie.verloop());
          });
    } catch (Opslagfout e) {
      if (e.code() == Opslagfout.Code.HUUR_VERLOREN) {
        verloren = true;
      }
      LOG.warn("matchingsronde {} kon haar plan niet bewaren", taak.ronde(), e);
    }
    bewaard = System.nanoTime();
  }

  /**
   * Of a replanning it is written when that has ended ({@link Dossieropslag#bewaarNaAfloop}): there
   * people wait, and beside the explaining it would take the time that they win.
   */
  @Override
  public void dossier(Dossier van) {
    if (herplant) {
      return;
    }
    dossier =
        CompletableFuture.supplyAsync(() -> Dossieropslag.Kladbestand.van(van), Draden.hier());
  }

  private static <T> List<List<T>> delen(List<T> lijst) {
    List<List<T>> delen = new ArrayList<>();
    for (int van = 0; van < lijst.size(); van += VOORSTELLEN_PER_KEER) {
      delen.add(lijst.subList(van, Math.min(lijst.size(), van + VOORSTELLEN_PER_KEER)));
    }
    return delen;
  }

  private static String melding(Throwable fout) {
    return switch (fout) {
      case OngeldigeGegevens ongeldig -> String.valueOf(ongeldig.getMessage());
      case OutOfMemoryError geheugen ->
          "Er is te weinig geheugen voor deze ronde. Kies een kleiner bereik of geef de dienst meer"
              + " geheugen.";
      default ->
          "De ronde is mislukt door een onverwachte fout. De beheerder vindt meer in het log.";
    };
  }
}
