package nl.werkbrug.data.store;

/**
 * A PostgreSQL database.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 */
public record JdbcSettings(String url, String gebruiker, String wachtwoord) {
  @Override
  public String toString() {
    return "JdbcSettings[" + gebruiker + "]"; // never the password, which a url may hold as well
  }
}
