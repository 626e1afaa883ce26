package nl.werkbrug.api.auth;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * Passwords, kept as Argon2id. Thread-safe; each costs 19 MiB and some tens of milliseconds, so
 * only two are looked at at a time.
 *
 * <p>Bron: OWASP Password Storage Cheat Sheet (19 MiB, 2 rounds); NIST SP 800-63B (length, and no
 * rules about kinds of characters).
 */
public final class Wachtwoorden {
  public static final int KORTSTE = 12;
  public static final int LANGSTE = 128;

  private static final int VERZONNEN = 20;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final Semaphore TEGELIJK = new Semaphore(2);

  /** Looked at for an account that is not there, so that this takes as long. */
  private static final String NIEMAND = hash("dit-wachtwoord-heeft-niemand");

  private Wachtwoorden() {}

  /**
   * The hash of a new password.
   *
   * @param account may not be the password
   * @throws OngeldigeGegevens without the password in it
   */
  public static String maak(String wachtwoord, String account) {
    if (wachtwoord.length() < KORTSTE || wachtwoord.length() > LANGSTE) {
      throw new OngeldigeGegevens(
          "wachtwoord", "…", "moet %d tot %d tekens lang zijn".formatted(KORTSTE, LANGSTE));
    }
    boolean metNaam =
        account.length() >= 4 && wachtwoord.toLowerCase(Locale.ROOT).contains(account);
    if (metNaam || wachtwoord.chars().distinct().count() < 5) {
      throw new OngeldigeGegevens(
          "wachtwoord", "…", "mag de gebruikersnaam niet bevatten en niet te eenvoudig zijn");
    }
    return hash(wachtwoord);
  }

  /** Whether it is the password; with a null hash it never is, after as long a time. */
  static boolean klopt(String wachtwoord, @Nullable String hash) {
    TEGELIJK.acquireUninterruptibly();
    try {
      boolean klopt =
          Password.check(
                  wachtwoord.length() > LANGSTE ? "" : wachtwoord, hash == null ? NIEMAND : hash)
              .with(ARGON2);
      return klopt && hash != null;
    } finally {
      TEGELIJK.release();
    }
  }

  private static String hash(String wachtwoord) {
    TEGELIJK.acquireUninterruptibly();
    try {
      return Password.hash(wachtwoord).addRandomSalt(16).with(ARGON2).getResult();
    } finally {
      TEGELIJK.release();
    }
  }

  /** A password that nobody can guess, to hand over and to be changed. */
  public static String verzin() {
    return Geheim.nieuw().substring(0, VERZONNEN);
  }
}
