package nl.werkbrug.data.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How connections to the two databases are set. */
final class Verbindingen {
  private static final int BLADZIJDE = 8192;
  private static final int GEHEUGEN_KIB = -65_536;
  private static final int LOGBOEKGRENS = 64 << 20;
  private static final int WACHT_MS = 5_000;
  private static final int VERBINDING_MS = 10_000;
  private static final int ANTWOORD_SECONDEN = 300;

  private Verbindingen() {}

  /** A source of connections to this file. */
  static SQLiteDataSource sqlite(Path bestand, SQLiteConfig.TransactionMode modus) {
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

  /** A pool of at most so many. */
  static HikariConfig pool(String naam, int grootte) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("werkbrug-" + naam);
    config.setMaximumPoolSize(grootte);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    return config;
  }

  /** A pool of connections to PostgreSQL. */
  static HikariConfig postgres(String naam, JdbcSettings settings) {
    HikariConfig config = pool(naam, Database.LEZERS);
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
}
