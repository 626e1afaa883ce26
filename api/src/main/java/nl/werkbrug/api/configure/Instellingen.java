package nl.werkbrug.api.configure;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import nl.werkbrug.api.auth.Oidcinstelling;
import nl.werkbrug.api.http.Netwerk;
import nl.werkbrug.api.notice.Mailserver;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.JdbcSettings;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one data folder, checked as a whole.
 *
 * @param poort 0 for any free port
 * @param database null: SQLite in the data folder
 * @param mailserver null: no e-mail
 * @param oidc null: no OpenID provider
 * @param lokaalInloggen whether a password lets somebody in
 * @param normen the figures of law, with those of the beheerder before those that come with it
 */
record Instellingen(
    int poort,
    String host,
    Netwerk netwerk,
    @Nullable JdbcSettings database,
    @Nullable Mailserver mailserver,
    @Nullable Oidcinstelling oidc,
    boolean lokaalInloggen,
    boolean interneWebhooks,
    Normen normen,
    @Nullable String metrieksleutel,
    Logvorm logvorm) {

  /** How the log is written. */
  enum Logvorm {
    TEKST,
    JSON
  }

  /** What holds without a file: this computer only, SQLite, no e-mail. */
  static Instellingen standaard() {
    return Instellingenlezer.lees(Map.of(), Map.of(), Path.of(""));
  }

  /** Whether others than this computer can reach the service, by themselves or through a proxy. */
  boolean isOpenbaar() {
    return netwerk.adres() != null || !netwerk.proxys().isEmpty() || !isLoopback(host);
  }

  /** Whether whoever reaches it from elsewhere does so over TLS, its own or that of a proxy. */
  boolean isVersleuteld() {
    return netwerk.tls() != null
        || (netwerk.adres() != null && netwerk.adres().getScheme().equals("https"));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
