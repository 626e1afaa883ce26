package nl.werkbrug.api.auth;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;

/**
 * The first beheerder of a service that has no accounts yet: made with a code that only whoever
 * starts the service can see. There is no password that comes with the product.
 */
public final class EersteKeer {
  private final AccountStore accounts;
  private final boolean lokaal;
  private final String code = Geheim.nieuw().substring(0, 20);

  /** None is made where passwords let nobody in. */
  public EersteKeer(AccountStore accounts, boolean lokaal) {
    this.accounts = accounts;
    this.lokaal = lokaal;
  }

  /** The code, as long as there is nobody. */
  public Optional<String> code() {
    return lokaal && accounts.aantal() == 0 ? Optional.of(code) : Optional.empty();
  }

  /**
   * Makes the first beheerder, of the whole region.
   *
   * @return false when the code is wrong, or somebody was first
   * @throws nl.werkbrug.data.domain.OngeldigeGegevens when id, naam or wachtwoord will not do
   */
  public boolean maak(String gegeven, String id, String naam, String wachtwoord) {
    if (code().isEmpty() || !Geheim.gelijk(code, gegeven.strip())) {
      return false;
    }
    String account = id.strip().toLowerCase(Locale.ROOT);
    return accounts.maakEerste(
        new Account(
            account,
            naam.strip(),
            null,
            EnumSet.of(Functie.BEHEERDER),
            null,
            new TreeSet<>(),
            null,
            true,
            Wachtwoorden.maak(wachtwoord, account),
            0,
            Instant.EPOCH));
  }
}
