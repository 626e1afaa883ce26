package nl.werkbrug.data.store;

import java.util.Map;

/** What the two databases call things. */
enum Dialect {
  SQLITE(
      Map.of(
          "tekst", "TEXT",
          "i64", "INTEGER",
          "f64", "REAL",
          "bool", "INTEGER",
          "bytes", "BLOB",
          "strikt", "STRICT"),
      "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"),
  /** Binary order, as SQLite has by itself: the sort keys are made for it. */
  POSTGRESQL(
      Map.of(
          "tekst", "TEXT COLLATE \"C\"",
          "i64", "BIGINT",
          "f64", "DOUBLE PRECISION",
          "bool", "BOOLEAN",
          "bytes", "BYTEA",
          "strikt", ""),
      "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)");

  private final Map<String, String> woorden;
  private final String nu;

  Dialect(Map<String, String> woorden, String nu) {
    this.woorden = woorden;
    this.nu = nu;
  }

  /** The clock of the database as an SQL expression: milliseconds since 1970. */
  String nu() {
    return nu;
  }

  /** Values of the placeholders in the migrations. */
  Map<String, String> woorden() {
    return woorden;
  }
}
