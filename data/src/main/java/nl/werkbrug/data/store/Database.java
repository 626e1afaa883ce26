package nl.werkbrug.data.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database: {@code werkbrug.db} in a data folder (SQLite), or PostgreSQL. Thread-safe. Write
 * transactions run one after another, on SQLite on one thread of their own; reading goes on beside
 * it, each reader on its own snapshot. Not for virtual threads: SQLite would pin them.
 */
public final class Database implements AutoCloseable {
  private static final String BESTAND = "werkbrug.db";
  private static final String MIGRATIES = "classpath:nl/werkbrug/data/store/migratie";
  private static final int LEZERS = 4;
  private static final int BLADZIJDE = 8192;
  private static final int GEHEUGEN_KIB = -65_536;
  private static final int LOGBOEKGRENS = 64 << 20;
  private static final int WACHT_MS = 5_000;
  private static final int STILTE_MS = 60_000;
  private static final int VERBINDING_MS = 10_000;
  private static final int ANTWOORD_SECONDEN = 300;

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
          DataSource schrijfbron = sqlite(bestand, SQLiteConfig.TransactionMode.IMMEDIATE);
          migreer(schrijfbron, Dialect.SQLITE);
          HikariConfig schrijven = pool("schrijver", 1);
          schrijven.setDataSource(schrijfbron);
          schrijven.setConnectionInitSql("PRAGMA secure_delete = ON"); // what is erased is gone
          HikariDataSource schrijvers = opruimer.bewaak(new HikariDataSource(schrijven));
          HikariConfig lezen = pool("lezers", LEZERS);
          lezen.setDataSource(sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED));
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
          migreer(settings);
          HikariConfig schrijven = postgres("schrijver", settings);
          // All nodes wait for the one that writes; who falls silent meanwhile is sent away.
          schrijven.setConnectionInitSql("SET idle_in_transaction_session_timeout = " + STILTE_MS);
          HikariDataSource schrijvers = opruimer.bewaak(new HikariDataSource(schrijven));
          HikariConfig lezen = postgres("lezers", settings);
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
    kopieer(bestand, doel);
  }

  /** As {@link #reservekopie(Path)}, of a folder that another Werkbrug may be using. */
  public static void reservekopie(Path map, Path doel) {
    kopieer(map.resolve(BESTAND), doel);
  }

  private static void kopieer(Path bestand, Path doel) {
    if (Files.exists(doel)) {
      throw new Opslagfout(
          Opslagfout.Code.BESTAAT_AL, "Het bestand %s bestaat al.".formatted(doel));
    }
    Path deel = doel.resolveSibling(doel.getFileName() + ".deel");
    try {
      Files.deleteIfExists(deel);
      DataSource bron = sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED);
      try (Connection verbinding = bron.getConnection();
          PreparedStatement kopie = verbinding.prepareStatement("VACUUM INTO ?")) {
        kopie.setString(1, deel.toString());
        kopie.execute();
      }
      SQLiteDataSource nieuw = new SQLiteDataSource();
      nieuw.setUrl("jdbc:sqlite:" + deel);
      try (Connection verbinding = nieuw.getConnection();
          PreparedStatement opdracht =
              verbinding.prepareStatement("UPDATE kenmerk SET waarde = ? WHERE naam = 'id'")) {
        opdracht.setString(1, UUID.randomUUID().toString());
        opdracht.executeUpdate();
      }
      try (FileChannel kanaal = FileChannel.open(deel, StandardOpenOption.WRITE)) {
        kanaal.force(true); // VACUUM INTO leaves that to us
      }
      Files.move(deel, doel, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    } catch (IOException e) {
      throw new Opslagfout(
          Opslagfout.Code.SCHIJFFOUT, "De reservekopie kan niet naar %s.".formatted(doel), e);
    } finally {
      ruimOp(deel);
    }
  }

  private static void ruimOp(Path deel) {
    try {
      Files.deleteIfExists(deel);
    } catch (IOException e) {
      // it is overwritten next time
    }
  }

  /** Moves what SQLite still has in its write-ahead log to the database, and empties that log. */
  void leegLogboek() {
    if (bestand == null) {
      return;
    }
    try (Connection verbinding =
            sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED).getConnection();
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

  /** On connections of its own: a step may take long, and the lock of the steps waits for it. */
  private static void migreer(JdbcSettings settings) {
    HikariConfig config = postgres("migratie", settings);
    config.addDataSourceProperty("socketTimeout", "0");
    try (HikariDataSource bron = new HikariDataSource(config)) {
      migreer(bron, Dialect.POSTGRESQL);
    }
  }

  private static void migreer(DataSource bron, Dialect dialect) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(bron)
            .locations(MIGRATIES)
            .placeholders(dialect.woorden())
            .load();
    boolean nieuwer =
        Arrays.stream(flyway.info().applied())
            .anyMatch(migratie -> migratie.getState() == MigrationState.FUTURE_SUCCESS);
    if (nieuwer) {
      throw new Opslagfout(
          Opslagfout.Code.DATABASE_NIEUWER,
          "De database is gemaakt met een nieuwere Werkbrug. Gebruik die of een nog nieuwere.");
    }
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw new Opslagfout(
          Opslagfout.Code.DATABASE_ANDERS,
          "De database is gemaakt met een voorlopige Werkbrug en past niet bij deze. Schrijf met"
              + " die Werkbrug alles naar bestanden (export), en lees ze in een nieuwe map in"
              + " (import).",
          e);
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new Opslagfout(
            Opslagfout.Code.DATABASE_ANDERS,
            "De database heeft al tabellen van iets anders. Kies een lege database.",
            e);
      }
      throw e;
    }
  }

  /**
   * Puts a backup back into a folder that holds no database yet. The backup is checked first; the
   * folder has a whole database afterwards, or none.
   */
  public static void zetTerug(Path kopie, Path map) {
    Path doel = map.resolve(BESTAND);
    if (Files.exists(doel)) {
      throw new Opslagfout(
          Opslagfout.Code.BESTAAT_AL,
          "De map %s heeft al een database. Zet terug in een lege map.".formatted(map));
    }
    if (!Files.isRegularFile(kopie)) {
      throw new Opslagfout(
          Opslagfout.Code.NIET_GEVONDEN, "Het bestand %s is er niet.".formatted(kopie));
    }
    Path deel = map.resolve(BESTAND + ".deel");
    try (Mapslot slot = Mapslot.neem(map)) {
      Files.copy(kopie, deel, StandardCopyOption.REPLACE_EXISTING);
      controleerKopie(deel);
      try (FileChannel kanaal = FileChannel.open(deel, StandardOpenOption.WRITE)) {
        kanaal.force(true);
      }
      // What a database that is gone left behind would be taken for changes of this one.
      Files.deleteIfExists(map.resolve(BESTAND + "-wal"));
      Files.deleteIfExists(map.resolve(BESTAND + "-shm"));
      Files.move(deel, doel, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    } catch (IOException e) {
      throw new Opslagfout(
          Opslagfout.Code.SCHIJFFOUT,
          "De reservekopie kan niet worden teruggezet in %s.".formatted(map),
          e);
    } finally {
      ruimOp(deel);
    }
  }

  private static void controleerKopie(Path kopie) throws SQLException {
    SQLiteDataSource bron = new SQLiteDataSource();
    bron.setUrl("jdbc:sqlite:" + kopie);
    try (Connection verbinding = bron.getConnection();
        Statement opdracht = verbinding.createStatement()) {
      try (ResultSet oordeel = opdracht.executeQuery("PRAGMA integrity_check")) {
        if (!oordeel.next() || !oordeel.getString(1).equals("ok")) {
          throw new Opslagfout(
              Opslagfout.Code.DATABASE_BESCHADIGD,
              "De reservekopie is beschadigd. Neem een andere.");
        }
      }
      try (ResultSet tabel =
          opdracht.executeQuery(
              "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'kenmerk'")) {
        if (!tabel.next()) {
          throw new Opslagfout(
              Opslagfout.Code.DATABASE_ANDERS, "Dit bestand is geen reservekopie van Werkbrug.");
        }
      }
    }
  }

  private static SQLiteDataSource sqlite(Path bestand, SQLiteConfig.TransactionMode modus) {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(BLADZIJDE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WACHT_MS);
    config.setTransactionMode(modus);
    config.setCacheSize(GEHEUGEN_KIB);
    config.setJournalSizeLimit(LOGBOEKGRENS);
    SQLiteDataSource bron = new SQLiteDataSource(config);
    bron.setUrl("jdbc:sqlite:" + bestand);
    return bron;
  }

  private static HikariConfig pool(String naam, int grootte) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("werkbrug-" + naam);
    config.setMaximumPoolSize(grootte);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    return config;
  }

  private static HikariConfig postgres(String naam, JdbcSettings settings) {
    HikariConfig config = pool(naam, LEZERS);
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.gebruiker());
    config.setPassword(settings.wachtwoord());
    config.setMaxLifetime(1_800_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    // Without these, whoever waits for a server that fell off the network waits for ever.
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("socketTimeout", Integer.toString(ANTWOORD_SECONDEN));
    config.setConnectionTimeout(VERBINDING_MS);
    // The values that were to be written: they would end up in the log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return config;
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
