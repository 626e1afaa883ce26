package nl.werkbrug.data.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves everything from one database to another, empty one, in one transaction: all of it arrives,
 * or nothing. Afterwards the rows of both sides are counted and hashed, and have to be the same.
 */
public final class Verhuizing {
  /** Made with the database and different in every one. */
  private static final String ZONDER_ID = "kenmerk";

  private static final String TELLER = "teller";
  private static final int BLOK = 500;

  private Verhuizing() {}

  private record Inhoud(long aantal, long hash) {}

  /**
   * @return rows per table, in the order in which they were written
   * @throws Opslagfout when the target holds anything, or the sides differ afterwards
   */
  public static Map<String, Long> verhuis(Database van, Database naar) {
    return van.lees(bron -> naar.schrijf(doel -> kopieer(bron, doel)));
  }

  private static Map<String, Long> kopieer(Sessie bron, Sessie doel) {
    try {
      Tabellen tabellen = Tabellen.van(doel.verbinding());
      eisLeeg(doel.verbinding(), tabellen);
      doel.voerUit("DELETE FROM teller");
      Map<String, Long> aantallen = new LinkedHashMap<>();
      for (Tabellen.Tabel tabel : tabellen.alle()) {
        Inhoud gelezen = kopieer(bron.verbinding(), doel.verbinding(), tabel);
        Inhoud geschreven = inhoud(doel.verbinding(), tabel);
        if (!gelezen.equals(geschreven)) {
          throw new Opslagfout(
              Opslagfout.Code.INTERN,
              "De tabel %s kwam niet heel over: %d rijen gelezen, %d geschreven. Er is niets verhuisd."
                  .formatted(tabel.naam(), gelezen.aantal(), geschreven.aantal()));
        }
        aantallen.put(tabel.naam(), geschreven.aantal());
      }
      return aantallen;
    } catch (SQLException e) {
      throw Opslagfout.van(e);
    }
  }

  private static void eisLeeg(Connection doel, Tabellen tabellen) throws SQLException {
    for (Tabellen.Tabel tabel : tabellen.alle()) {
      if (!tabel.naam().equals(TELLER) && inhoud(doel, tabel).aantal() > 0) {
        throw new Opslagfout(
            Opslagfout.Code.BESTAAT_AL,
            "De nieuwe database is niet leeg (tabel %s). Kies een lege database."
                .formatted(tabel.naam()));
      }
    }
  }

  /** What was read; in one go, for the target does not wait long between two blocks. */
  private static Inhoud kopieer(Connection bron, Connection doel, Tabellen.Tabel tabel)
      throws SQLException {
    List<String> kolommen = List.copyOf(tabel.kolommen().keySet());
    String invoegen =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                tabel.naam(), String.join(", ", kolommen), Verwijzing.vraagtekens(kolommen.size()));
    try (Statement vraag = bron.createStatement();
        PreparedStatement opdracht = doel.prepareStatement(invoegen)) {
      vraag.setFetchSize(BLOK);
      long aantal = 0;
      long hash = 0;
      try (ResultSet rijen = vraag.executeQuery(selectie(tabel))) {
        while (rijen.next()) {
          for (int i = 0; i < kolommen.size(); i++) {
            int soort = Optional.ofNullable(tabel.kolommen().get(kolommen.get(i))).orElseThrow();
            zet(opdracht, i + 1, rijen, soort);
          }
          opdracht.addBatch();
          hash += hash(rijen, tabel);
          if (++aantal % BLOK == 0) {
            opdracht.executeBatch();
          }
        }
      }
      opdracht.executeBatch();
      return new Inhoud(aantal, hash);
    }
  }

  private static void zet(PreparedStatement opdracht, int plek, ResultSet rij, int soort)
      throws SQLException {
    if (rij.getObject(plek) == null) {
      opdracht.setNull(plek, soort);
      return;
    }
    switch (soort) {
      case Types.BIT, Types.BOOLEAN -> opdracht.setBoolean(plek, rij.getBoolean(plek));
      case Types.BIGINT, Types.INTEGER -> opdracht.setLong(plek, rij.getLong(plek));
      case Types.DOUBLE, Types.FLOAT, Types.REAL -> opdracht.setDouble(plek, rij.getDouble(plek));
      case Types.BINARY, Types.BLOB, Types.VARBINARY -> opdracht.setBytes(plek, rij.getBytes(plek));
      default -> opdracht.setString(plek, rij.getString(plek));
    }
  }

  /** The sum of the hashes of the rows, so that their order does not count. */
  private static Inhoud inhoud(Connection verbinding, Tabellen.Tabel tabel) throws SQLException {
    long aantal = 0;
    long hash = 0;
    try (Statement vraag = verbinding.createStatement()) {
      vraag.setFetchSize(BLOK);
      try (ResultSet rijen = vraag.executeQuery(selectie(tabel))) {
        while (rijen.next()) {
          aantal++;
          hash += hash(rijen, tabel);
        }
      }
    }
    return new Inhoud(aantal, hash);
  }

  private static long hash(ResultSet rijen, Tabellen.Tabel tabel) throws SQLException {
    MessageDigest rij = sha256();
    for (int i = 1; i <= tabel.kolommen().size(); i++) {
      rij.update(waarde(rijen.getObject(i)));
      rij.update((byte) 0xff);
    }
    return ByteBuffer.wrap(rij.digest()).getLong();
  }

  /** Alike for both databases: SQLite keeps a boolean as 0 or 1. */
  private static byte[] waarde(@Nullable Object waarde) {
    return switch (waarde) {
      case null -> new byte[] {(byte) 0xfe};
      case byte[] bytes -> bytes;
      case Boolean ja -> (ja ? "1" : "0").getBytes(StandardCharsets.UTF_8);
      default -> waarde.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String selectie(Tabellen.Tabel tabel) {
    String kolommen = String.join(", ", tabel.kolommen().keySet());
    String voorwaarde = tabel.naam().equals(ZONDER_ID) ? " WHERE naam <> 'id'" : "";
    return "SELECT " + kolommen + " FROM " + tabel.naam() + voorwaarde;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
