package nl.werkbrug.data.store;

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
import java.util.UUID;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Backups of a SQLite database: a copy while work goes on, and putting one back. */
public final class Reservekopie {
  private Reservekopie() {}

  /** As {@link Database#reservekopie}, of a folder that another Werkbrug may be using. */
  public static void maak(Path map, Path doel) {
    kopieer(map.resolve(Database.BESTAND), doel);
  }

  static void kopieer(Path bestand, Path doel) {
    if (Files.exists(doel)) {
      throw new Opslagfout(
          Opslagfout.Code.BESTAAT_AL, "Het bestand %s bestaat al.".formatted(doel));
    }
    Path deel = doel.resolveSibling(doel.getFileName() + ".deel");
    try {
      Files.deleteIfExists(deel);
      DataSource bron = Verbindingen.sqlite(bestand, SQLiteConfig.TransactionMode.DEFERRED);
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

  /**
   * Puts a backup back into a folder that holds no database yet. The backup is checked first; the
   * folder has a whole database afterwards, or none.
   */
  public static void zetTerug(Path kopie, Path map) {
    Path doel = map.resolve(Database.BESTAND);
    if (Files.exists(doel)) {
      throw new Opslagfout(
          Opslagfout.Code.BESTAAT_AL,
          "De map %s heeft al een database. Zet terug in een lege map.".formatted(map));
    }
    if (!Files.isRegularFile(kopie)) {
      throw new Opslagfout(
          Opslagfout.Code.NIET_GEVONDEN, "Het bestand %s is er niet.".formatted(kopie));
    }
    Path deel = map.resolve(Database.BESTAND + ".deel");
    try (Mapslot slot = Mapslot.neem(map)) {
      Files.copy(kopie, deel, StandardCopyOption.REPLACE_EXISTING);
      controleerKopie(deel);
      try (FileChannel kanaal = FileChannel.open(deel, StandardOpenOption.WRITE)) {
        kanaal.force(true);
      }
      // What a database that is gone left behind would be taken for changes of this one.
      Files.deleteIfExists(map.resolve(Database.BESTAND + "-wal"));
      Files.deleteIfExists(map.resolve(Database.BESTAND + "-shm"));
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

  private static void ruimOp(Path deel) {
    try {
      Files.deleteIfExists(deel);
    } catch (IOException e) {
      // it is overwritten next time
    }
  }
}
