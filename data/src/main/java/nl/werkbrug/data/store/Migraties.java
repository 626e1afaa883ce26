package nl.werkbrug.data.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The steps that bring the tables of a database up to date. */
final class Migraties {
  private static final String MIGRATIES = "classpath:nl/werkbrug/data/store/migratie";

  private Migraties() {}

  /** On connections of its own: a step may take long, and the lock of the steps waits for it. */
  static void voerUit(JdbcSettings settings) {
    HikariConfig config = Verbindingen.postgres("migratie", settings);
    config.addDataSourceProperty("socketTimeout", "0");
    try (HikariDataSource bron = new HikariDataSource(config)) {
      voerUit(bron, Dialect.POSTGRESQL);
    }
  }

  /** Brings the tables up to date; throws {@link Opslagfout} for a database of something else. */
  static void voerUit(DataSource bron, Dialect dialect) {
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
}
