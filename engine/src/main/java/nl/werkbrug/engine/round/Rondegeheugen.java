package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.Wijziging;
import nl.werkbrug.data.store.Wijzigingslog;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last finished round in memory, for answers within milliseconds. It is read from the
 * store at the first question. When something has changed since, it is read anew beside the
 * answers, which meanwhile leave out every person and aanbod that changed; a question about one of
 * those, or after a new round, waits for it. Thread-safe.
 */
public final class Rondegeheugen implements AutoCloseable {
  private static final Duration RUST = Duration.ofSeconds(10);
  private static final int MEESTE_WIJZIGINGEN = 1_000;
  private static final int RECENTE_RONDES = 20;

  private final Database database;
  private final Clock klok;
  private final Wijzigingslog log;
  private final RondeStore rondes;
  private final ExecutorService lezer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("rondegeheugen").daemon().factory());
  private @Nullable Bekend bekend;
  private @Nullable CompletableFuture<Bekend> bezig;

  public Rondegeheugen(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    log = new Wijzigingslog(database);
    rondes = new RondeStore(database);
  }

  /**
   * What is known.
   *
   * @param nummer change up to which it is known
   */
  private record Bekend(Rondestand stand, long nummer) {}

  /**
   * The round to answer from.
   *
   * @param gewijzigd ids of people and aanbod that changed since it was read
   */
  record Blik(Rondestand stand, boolean actueel, Set<String> gewijzigd) {
    @Nullable Rondepeil peil() {
      return stand.peil(actueel);
    }
  }

  /**
   * The round for an answer about these, either of which may be null.
   *
   * @throws nl.werkbrug.data.domain.OngeldigeGegevens when there is no beleidskader
   */
  Blik voor(@Nullable WerkzoekendeId persoon, @Nullable AanbodId aanbod) {
    Bekend nu = bekend();
    if (nu == null) {
      return blik(wacht(lees()));
    }
    List<Wijziging> sinds = log.lees(nu.nummer, MEESTE_WIJZIGINGEN);
    if (sinds.isEmpty()) {
      return blik(nu);
    }
    boolean anders =
        sinds.size() == MEESTE_WIJZIGINGEN
            || sinds.stream().anyMatch(Rondegeheugen::raaktAlles)
            || (sinds.stream().anyMatch(wijziging -> wijziging.soort() == Soort.MATCHINGSRONDE)
                && !Optional.ofNullable(nu.stand.ronde())
                    .equals(findLaatste().map(Matchingsronde::id)));
    Set<String> gewijzigd = new HashSet<>();
    for (Wijziging wijziging : sinds) {
      if (wijziging.soort() == Soort.WERKZOEKENDE || wijziging.soort() == Soort.AANBOD) {
        gewijzigd.add(wijziging.id());
      }
    }
    if (anders
        || (persoon != null && gewijzigd.contains(persoon.waarde()))
        || (aanbod != null && gewijzigd.contains(aanbod.waarde()))) {
      return blik(wacht(lees()));
    }
    if (sinds.stream().allMatch(wijziging -> wijziging.soort() == Soort.MATCHINGSRONDE)) {
      onthoud(new Bekend(nu.stand, sinds.getLast().nummer()));
      return blik(nu);
    }
    if (Duration.between(nu.stand.gelezen(), klok.instant()).compareTo(RUST) > 0) {
      var unused = lees();
    }
    return new Blik(nu.stand, false, gewijzigd);
  }

  /** What decides over every pair at once. */
  private static boolean raaktAlles(Wijziging wijziging) {
    return wijziging.soort() == Soort.BELEIDSKADER;
  }

  private static Blik blik(Bekend bekend) {
    return new Blik(bekend.stand, true, Set.of());
  }

  private static Bekend wacht(CompletableFuture<Bekend> lezing) {
    try {
      return lezing.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : e;
    }
  }

  private synchronized @Nullable Bekend bekend() {
    return bekend;
  }

  private synchronized void onthoud(Bekend nieuw) {
    bekend = nieuw;
  }

  /** One reading at a time; who asks while one waits to begin or runs gets the one after it. */
  private synchronized CompletableFuture<Bekend> lees() {
    CompletableFuture<Bekend> loopt = bezig;
    long vanaf = log.laatste();
    if (loopt != null) {
      return loopt.thenApplyAsync(eerder -> eerder.nummer >= vanaf ? eerder : leesNu(), lezer);
    }
    CompletableFuture<Bekend> nieuw = CompletableFuture.supplyAsync(this::leesNu, lezer);
    bezig = nieuw;
    var unused = nieuw.whenComplete((uitkomst, fout) -> klaar());
    return nieuw;
  }

  private synchronized void klaar() {
    bezig = null;
  }

  private Bekend leesNu() {
    long nummer = log.laatste();
    Bekend eerder = bekend();
    if (eerder != null && eerder.nummer == nummer) {
      return eerder;
    }
    Rondestand stand =
        findLaatste()
            .map(ronde -> Rondestand.van(database, ronde, klok.instant()))
            .orElseGet(() -> Rondestand.zonderRonde(database, klok));
    Bekend nieuw = new Bekend(stand, nummer);
    onthoud(nieuw);
    return nieuw;
  }

  /** The last round with an outcome that counts; trial rounds do not. */
  private Optional<Matchingsronde> findLaatste() {
    return Stream.of(Rondestatus.KLAAR, Rondestatus.GESTOPT)
        .flatMap(status -> rondes.pagina(null, status, null, RECENTE_RONDES).rijen().stream())
        .filter(ronde -> !ronde.proef() && ronde.uitkomst() != null)
        .max(Comparator.comparing(Matchingsronde::aangemaakt).thenComparing(Matchingsronde::id));
  }

  @Override
  public void close() {
    lezer.shutdown();
  }
}
