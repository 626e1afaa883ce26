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
          "strikt", "STRICT")),
  /** Binary order, as SQLite has by itself: the sort keys are made for it. */
  POSTGRESQL(
      Map.of(
          "tekst", "TEXT COLLATE \"C\"",
          "i64", "BIGINT",
          "f64", "DOUBLE PRECISION",
          "bool", "BOOLEAN",
          "bytes", "BYTEA",
          "strikt", ""));

  private final Map<String, String> woorden;

  Dialect(Map<String, String> woorden) {
    this.woorden = woorden;
  }

  /** Values of the placeholders in the migrations. */
  Map<String, String> woorden() {
    return woorden;
  }
}
