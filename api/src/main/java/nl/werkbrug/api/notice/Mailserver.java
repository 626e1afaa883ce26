package nl.werkbrug.api.notice;

import org.jspecify.annotations.Nullable;

/**
 * A mail server.
 *
 * @param gebruiker null: no login there
 */
public record Mailserver(
    String host,
    int poort,
    Beveiliging beveiliging,
    @Nullable String gebruiker,
    @Nullable String wachtwoord,
    String afzender) {

  /** How the connection with it is protected. */
  public enum Beveiliging {
    STARTTLS,
    TLS,
    GEEN
  }

  @Override
  public String toString() {
    return "Mailserver[" + host + ":" + poort + "]"; // never the password
  }
}
