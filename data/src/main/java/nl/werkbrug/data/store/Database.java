package nl.werkbrug.data.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The database: {@code werkbrug.db} in a data folder (SQLite), or PostgreSQL. Thread-safe. Write
 * transactions run one after another, on SQLite on one thread of their own; reading goes on beside
 * it, each reader on its own snapshot. Not for virtual threads: SQLite would pin them.
 */
public final class Database implements AutoCloseable {
  static final String BESTAND = "werkbrug.db";
  static final int LEZERS = 4;
  private static final int STILTE_MS = 60_000;

  private final Dialect dialect;
  private final HikariDataSource lezers;
  private final HikariDataSource schrijvers;
  private final @Nullable ExecutorService schrijver;
  private final @Nullable Mapslot slot;
  private final @Nullable Path bestand;
  private final Clock klok;
  private final ThreadLocal<Boolean> bezig = ThreadLocal.withInitial(() -> false);
  private final ThreadLocal<@Nullable String> spoor = new ThreadLocal<>();
  private final ThreadLocal<@Nullable Consumer<Sessie>> vastlegging = new ThreadLocal<>();
  private final ThreadLocal<@Nullable Wijzigingsregel> wijzigingsregel = new ThreadLocal<>();
  private final Leesgeheugen leesgeheugen = new Leesgeheugen();
  private final String id;

  private Database(
      Dialect dialect,
      HikariDataSource lezers,
      HikariDataSource schrijvers,
      @Nullable Mapslot slot,
      @Nullable Path bestand,
      Clock klok) {
    this.dialect = dialect;
    this.lezers = lezers;
    this.schrijvers = schrijvers;
    this.slot = slot;
    this.bestand = bestand;
    this.klok = klok;
    this.schrijver =
        dialect == Dialect.SQLITE
            ? Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("werkbrug-schrijver").daemon().factory())
            : null;
    this.id = schrijf(Database::leesOfMaakId);
  }

  /** Opens or makes the database in this folder, and holds the folder until {@link #close}. */
  public static Database open(Path map) {
    return open(map, Clock.systemUTC());
  }

  /** As {@link #open(Path)}, with the clock that dates the change log. */
  public static Database open(Path map, Clock klok) {
    Mapslot slot = Mapslot.neem(map);
    Path bestand = map.resolve(BESTAND);
    return opgeruimd(
        opruimer -> {
          DataSource schrijfbron =
              Verbindingen.sqlite(bestand, SQLiteConfig.TransactionMode.IMMEDIATE);
          Migraties.voerUit(schrijfbron, Dialect.SQLITE);
          HikariConfig schrijven = Verbindingen.pool("schrijver", 1);
          schrijven.setDataSource(schrijfbron);
          schrijven.setConnectionInitSql("PRAGMA secure_delete = ON"); // what is erased is gone
          HikariDataSource schrijvers = opruimer.bewaak(new HikariDataSource(schrijven));
          HikariConfig lezen = Verbindingen.pool("lezers", LEZERS);
          lezen.setDataSource(Verbindingen.sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED));
          lezen.setAutoCommit(false);
          lezen.setConnectionInitSql("PRAGMA query_only = true");
          HikariDataSource lezers = opruimer.bewaak(new HikariDataSource(lezen));
          return new Database(Dialect.SQLITE, lezers, schrijvers, slot, bestand, klok);
        },
        slot);
  }

  /** Opens a PostgreSQL database, whose tables are made where they are missing. */
  public static Database open(JdbcSettings settings) {
    return open(settings, Clock.systemUTC());
  }

  /** As {@link #open(JdbcSettings)}, with the clock that dates the change log. */
  public static Database open(JdbcSettings settings, Clock klok) {
    return opgeruimd(
        opruimer -> {
          Migraties.voerUit(settings);
          HikariConfig schrijven = Verbindingen.postgres("schrijver", settings);
          // All nodes wait for the one that writes; who falls silent meanwhile is sent away.
          schrijven.setConnectionInitSql("SET idle_in_transaction_session_timeout = " + STILTE_MS);
          HikariDataSource schrijvers = opruimer.bewaak(new HikariDataSource(schrijven));
          HikariConfig lezen = Verbindingen.postgres("lezers", settings);
          lezen.setAutoCommit(false);
          lezen.setReadOnly(true);
          lezen.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
          HikariDataSource lezers = opruimer.bewaak(new HikariDataSource(lezen));
          return new Database(Dialect.POSTGRESQL, lezers, schrijvers, null, null, klok);
        },
        null);
  }

  /** Random, made with the database; a backup has another one. */
  public String id() {
    return id;
  }

  Leesgeheugen leesgeheugen() {
    return leesgeheugen;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Connections that somebody reads on now. */
  public int lezersBezig() {
    return lezers.getHikariPoolMXBean().getActiveConnections();
  }

  /** Threads that wait for a connection. */
  public int wachtend() {
    return lezers.getHikariPoolMXBean().getThreadsAwaitingConnection()
        + schrijvers.getHikariPoolMXBean().getThreadsAwaitingConnection();
  }

  /** Whether the database answers. */
  public boolean bereikbaar() {
    try {
      return lees(sessie -> sessie.laatsteNummer() >= 0);
    } catch (Opslagfout e) {
      return false;
    }
  }

  /** Reads on one snapshot of the database, on the calling thread. */
  public <T extends @Nullable Object> T lees(Transactie<T> transactie) {
    try (Connection verbinding = verbinding(lezers)) {
      try {
        return transactie.voerUit(new Sessie(verbinding, false, klok.instant(), null));
      } finally {
        verbinding.rollback();
      }
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    }
  }

  /**
   * Runs a write transaction and returns when it is safely stored. Whatever it throws undoes it.
   * Within one, do not start another: pass the session on.
   */
  public <T extends @Nullable Object> T schrijf(Transactie<T> transactie) {
    if (bezig.get()) {
      throw new IllegalStateException("Een schrijftransactie in een andere; geef de sessie door");
    }
    String trace = spoor.get();
    Consumer<Sessie> regel = vastlegging.get();
    Wijzigingsregel bijWijziging = wijzigingsregel.get();
    Transactie<T> heel =
        sessie -> {
          T uitkomst = transactie.voerUit(sessie);
          if (bijWijziging != null && sessie.heeftGewijzigd()) {
            bijWijziging.leg(sessie, uitkomst);
          }
          if (regel != null) {
            regel.accept(sessie);
          }
          return uitkomst;
        };
    T uitkomst =
        schrijver == null
            ? schrijfHier(heel, trace)
            : wachtOp(schrijver, () -> schrijfHier(heel, trace));
    vastlegging.remove(); // it is written down now
    return uitkomst;
  }

  /**
   * Does work of which something has to be written down: in the first transaction that it writes on
   * this thread, or in one of its own when it wrote nothing. Not when it fails.
   *
   * @param trace of the request that it is done for
   */
  public <T> T metVastlegging(String trace, Consumer<Sessie> regel, Callable<T> werk)
      throws Exception {
    spoor.set(trace);
    vastlegging.set(regel);
    try {
      T uitkomst = werk.call();
      if (vastlegging.get() != null) {
        vastlegging.remove();
        wijzig(regel);
      }
      return uitkomst;
    } finally {
      spoor.remove();
      vastlegging.remove();
    }
  }

  /** What goes with a change, in its transaction. */
  public interface Wijzigingsregel {
    /**
     * Writes it down.
     *
     * @param uitkomst what the transaction gives
     */
    void leg(Sessie sessie, @Nullable Object uitkomst);
  }

  /**
   * Does work, and {@code regel} in every transaction of it on this thread that changes anything.
   */
  public <T> T metWijzigingsregel(Wijzigingsregel regel, Callable<T> werk) throws Exception {
    wijzigingsregel.set(regel);
    try {
      return werk.call();
    } finally {
      wijzigingsregel.remove();
    }
  }

  /** As {@link #schrijf}, without a result. */
  public void wijzig(Consumer<Sessie> transactie) {
    this.<@Nullable Void>schrijf(
        sessie -> {
          transactie.accept(sessie);
          return null;
        });
  }

  /**
   * Writes a copy of the SQLite database, while work goes on. The copy gets an id of its own, so
   * that an index of this database is never taken for an index of the copy.
   *
   * @param doel a file that does not exist yet
   */
  public void reservekopie(Path doel) {
    if (bestand == null) {
      throw new Opslagfout(
          Opslagfout.Code.NIET_ONDERSTEUND,
          "Maak van een PostgreSQL-database een reservekopie met pg_dump.");
    }
    Reservekopie.kopieer(bestand, doel);
  }

  /** Moves what SQLite still has in its write-ahead log to the database, and empties that log. */
  void leegLogboek() {
    if (bestand == null) {
      return;
    }
    try (Connection verbinding =
            Verbindingen.sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED).getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    }
  }

  /** Finishes the write transactions that wait, and lets go of the database. */
  @Override
  public void close() {
    if (schrijver != null) {
      schrijver.close();
    }
    lezers.close();
    schrijvers.close();
    if (slot != null) {
      slot.close();
    }
  }

  private <T extends @Nullable Object> T schrijfHier(
      Transactie<T> transactie, @Nullable String trace) {
    bezig.set(true);
    try (Connection verbinding = verbinding(schrijvers)) {
      // Only now: on SQLite this takes the write lock.
      verbinding.setAutoCommit(false);
      try {
        Sessie sessie = new Sessie(verbinding, true, klok.instant(), trace);
        // One writer at a time on PostgreSQL too: what a transaction compares with stays true.
        if (dialect == Dialect.POSTGRESQL) {
          sessie.lijst("SELECT laatste FROM teller WHERE id = 1 FOR UPDATE", rij -> rij.getLong(1));
        }
        T uitkomst = transactie.voerUit(sessie);
        sessie.eisHeel();
        verbinding.commit();
        return uitkomst;
      } catch (SQLException | RuntimeException | Error e) {
        maakOngedaan(verbinding, e);
        throw e;
      }
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    } finally {
      bezig.remove();
    }
  }

  private void maakOngedaan(Connection verbinding, Throwable fout) {
    try {
      verbinding.rollback();
    } catch (SQLException e) {
      // SQLite undoes the transaction by itself on a full disk; the connection is of no more use.
      fout.addSuppressed(e);
      schrijvers.evictConnection(verbinding);
    }
  }

  private static <T extends @Nullable Object> T wachtOp(
      ExecutorService schrijver, Callable<T> werk) {
    Future<T> toekomst;
    try {
      toekomst = schrijver.submit(werk);
    } catch (RejectedExecutionException e) {
      throw new Opslagfout(Opslagfout.Code.GESLOTEN, "De database is gesloten.", e);
    }
    boolean onderbroken = false;
    try {
      while (true) {
        try {
          return toekomst.get();
        } catch (InterruptedException e) {
          onderbroken = true; // it may be stored already: the caller has to know how it ended
        }
      }
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fout -> throw fout;
        case Error fout -> throw fout;
        case null, default -> throw new IllegalStateException(e);
      }
    } finally {
      if (onderbroken) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Connection verbinding(HikariDataSource bron) throws SQLException {
    if (bron.isClosed()) {
      throw new Opslagfout(Opslagfout.Code.GESLOTEN, "De database is gesloten.");
    }
    return bron.getConnection();
  }

  private static String leesOfMaakId(Sessie sessie) {
    return sessie
        .eerste("SELECT waarde FROM kenmerk WHERE naam = 'id'", rij -> rij.getString(1))
        .orElseGet(
            () -> {
              String nieuw = UUID.randomUUID().toString();
              sessie.voerUit("INSERT INTO kenmerk (naam, waarde) VALUES ('id', ?)", nieuw);
              return nieuw;
            });
  }

  /** What has to be closed again when opening fails halfway. */
  private static final class Opruimer {
    private final ArrayDeque<HikariDataSource> open = new ArrayDeque<>();

    HikariDataSource bewaak(HikariDataSource bron) {
      open.push(bron);
      return bron;
    }
  }

  private interface Opening {
    Database open(Opruimer opruimer);
  }

  private static Database opgeruimd(Opening opening, @Nullable Mapslot slot) {
    Opruimer opruimer = new Opruimer();
    try {
      return opening.open(opruimer);
    } catch (RuntimeException e) {
      opruimer.open.forEach(HikariDataSource::close);
      if (slot != null) {
        slot.close();
      }
      throw Opslagfout.van(e);
    }
  }
}
