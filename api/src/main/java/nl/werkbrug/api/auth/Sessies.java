package nl.werkbrug.api.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.MetVersie;

/**
 * Logging in with a password, and the sessions that follow. A session ends an hour after its last
 * request and twelve hours after its first. Five wrong passwords in a row close an account for a
 * quarter of an hour. Thread-safe.
 */
public final class Sessies {
  static final Duration STIL = Duration.ofHours(1);
  static final Duration LANGSTE = Duration.ofHours(12);
  static final Duration BLOKKADE = Duration.ofMinutes(15);
  static final int POGINGEN = 5;

  /** A request within this time of the one before is not written down. */
  private static final Duration ROND = Duration.ofMinutes(1);

  private final AccountStore accounts;
  private final Clock klok;
  private final Weigeringen weigeringen;
  private final boolean lokaal;

  public Sessies(AccountStore accounts, Clock klok, Weigeringen weigeringen, boolean lokaal) {
    this.accounts = accounts;
    this.klok = klok;
    this.weigeringen = weigeringen;
    this.lokaal = lokaal;
  }

  /**
   * The token of a new session, or empty: which of name, password and block was wrong is not told.
   */
  public Optional<String> login(String naam, String wachtwoord) {
    if (!lokaal) {
      mislukt(Weigeringen.ONBEKEND, Set.of(), "lokaal-uit");
      return Optional.empty();
    }
    String id = naam.strip().toLowerCase(Locale.ROOT);
    Instant nu = klok.instant();
    Optional<Account> account = accounts.find(id).map(MetVersie::waarde).filter(Account::actief);
    boolean klopt = Wachtwoorden.klopt(wachtwoord, account.map(Account::wachtwoord).orElse(null));
    if (account.isEmpty()) {
      mislukt(Weigeringen.ONBEKEND, Set.of(), "onbekend-account");
      return Optional.empty();
    }
    if (isGeblokkeerd(id, nu)) {
      mislukt(id, account.get().functies(), "geblokkeerd");
      return Optional.empty();
    }
    if (!klopt) {
      accounts.mislukt(id, POGINGEN, nu, nu.plus(BLOKKADE));
      mislukt(id, account.get().functies(), "wachtwoord");
      return Optional.empty();
    }
    return Optional.of(begin(id));
  }

  /** Read after the password was looked at: others may have been tried in the meantime. */
  private boolean isGeblokkeerd(String id, Instant nu) {
    return accounts
        .find(id)
        .filter(account -> nu.isBefore(account.waarde().geblokkeerdTot()))
        .isPresent();
  }

  /** What was typed as a name is not written down: it may be a password. */
  private void mislukt(String wie, Set<Functie> functies, String reden) {
    weigeringen.leg(wie, functies, "inloggen", reden);
  }

  /** The token of a new session of somebody of whom it is certain who it is. */
  public String begin(String id) {
    Instant nu = klok.instant();
    String token = Geheim.nieuw();
    accounts.begin(id, Geheim.hash(token), nu, nu.minus(LANGSTE));
    return token;
  }

  /** Who has this session, unless it is over. */
  public Optional<Gebruiker> find(String token) {
    String sleutel = Geheim.hash(token);
    Instant nu = klok.instant();
    Optional<AccountStore.Inlogsessie> sessie =
        accounts
            .findSessie(sleutel)
            .filter(een -> nu.isBefore(een.gezien().plus(STIL)))
            .filter(een -> nu.isBefore(een.begin().plus(LANGSTE)));
    sessie
        .filter(een -> nu.isAfter(een.gezien().plus(ROND)))
        .ifPresent(een -> accounts.gezien(sleutel, nu));
    return sessie.map(een -> gebruiker(een.account()));
  }

  /** Ends a session; one that is not there is ended already. */
  public void einde(String token) {
    accounts.einde(Geheim.hash(token));
  }

  /** What a form of this session has to bring, so that no other website can send it. */
  public static String formulierbewijs(String token) {
    return Geheim.hash("formulier " + token);
  }

  public static boolean isFormulierbewijs(String token, String gegeven) {
    return Geheim.gelijk(formulierbewijs(token), gegeven);
  }

  static Gebruiker gebruiker(Account account) {
    return new Gebruiker(
        account.id(),
        account.naam(),
        account.functies(),
        account.organisatie(),
        account.gemeenten(),
        account.werkgever(),
        null,
        null);
  }
}
