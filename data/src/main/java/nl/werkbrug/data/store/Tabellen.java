package nl.werkbrug.data.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of Werkbrug as the database itself describes them, so that what has to see every table
 * also sees a new one. A table comes after the tables it refers to.
 */
record Tabellen(List<Tabel> alle) {

  /**
   * @param kolommen name and {@link Types}, in order of name
   * @param verwijzingen foreign keys to another table
   */
  record Tabel(String naam, Map<String, Integer> kolommen, List<Verwijst> verwijzingen) {}

  /** Columns of this table with the columns of the other table that they refer to. */
  record Verwijst(String naar, Map<String, String> kolommen) {}

  Tabellen {
    alle = List.copyOf(alle);
  }

  static Tabellen van(Connection verbinding) throws SQLException {
    DatabaseMetaData gegevens = verbinding.getMetaData();
    String schema = verbinding.getSchema();
    Map<String, Tabel> gevonden = new TreeMap<>();
    for (String naam : namen(gegevens, schema)) {
      gevonden.put(
          naam,
          new Tabel(naam, kolommen(gegevens, schema, naam), verwijzingen(gegevens, schema, naam)));
    }
    return new Tabellen(geordend(gevonden));
  }

  private static List<String> namen(DatabaseMetaData gegevens, String schema) throws SQLException {
    List<String> namen = new ArrayList<>();
    try (ResultSet rijen = gegevens.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (rijen.next()) {
        String naam = rijen.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!naam.startsWith("flyway_") && !naam.startsWith("sqlite_")) {
          namen.add(naam);
        }
      }
    }
    return namen;
  }

  private static Map<String, Integer> kolommen(
      DatabaseMetaData gegevens, String schema, String tabel) throws SQLException {
    Map<String, Integer> kolommen = new TreeMap<>();
    try (ResultSet rijen = gegevens.getColumns(null, schema, tabel, "%")) {
      while (rijen.next()) {
        kolommen.put(rijen.getString("COLUMN_NAME"), rijen.getInt("DATA_TYPE"));
      }
    }
    return kolommen;
  }

  private static List<Verwijst> verwijzingen(DatabaseMetaData gegevens, String schema, String tabel)
      throws SQLException {
    List<Verwijst> verwijzingen = new ArrayList<>();
    try (ResultSet rijen = gegevens.getImportedKeys(null, schema, tabel)) {
      while (rijen.next()) {
        if (rijen.getInt("KEY_SEQ") == 1) {
          verwijzingen.add(new Verwijst(rijen.getString("PKTABLE_NAME"), new LinkedHashMap<>()));
        }
        verwijzingen
            .getLast()
            .kolommen()
            .put(rijen.getString("FKCOLUMN_NAME"), rijen.getString("PKCOLUMN_NAME"));
      }
    }
    return verwijzingen;
  }

  private static List<Tabel> geordend(Map<String, Tabel> tabellen) {
    Map<String, Tabel> geordend = new LinkedHashMap<>();
    while (geordend.size() < tabellen.size()) {
      List<Tabel> vrij =
          tabellen.values().stream()
              .filter(tabel -> !geordend.containsKey(tabel.naam()))
              .filter(
                  tabel ->
                      tabel.verwijzingen().stream()
                          .map(Verwijst::naar)
                          .allMatch(
                              naar -> naar.equals(tabel.naam()) || geordend.containsKey(naar)))
              .toList();
      if (vrij.isEmpty()) {
        throw new IllegalStateException("Tabellen verwijzen in een kring: " + tabellen.keySet());
      }
      vrij.forEach(tabel -> geordend.put(tabel.naam(), tabel));
    }
    return List.copyOf(geordend.values());
  }
}
