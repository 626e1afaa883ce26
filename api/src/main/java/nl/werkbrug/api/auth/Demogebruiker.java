package nl.werkbrug.api.auth;

import java.util.Optional;
import nl.werkbrug.data.store.KenmerkStore;

/**
 * In a data folder where everything was invented, whoever sits at this computer and names nobody
 * has every function of a medewerker. Real data always ask a login.
 */
public final class Demogebruiker implements Inlog {
  private static final Gebruiker DEMO =
      Gebruiker.medewerker("demo", "Demogebruiker", Gebruiker.MEDEWERKER);

  private final KenmerkStore kenmerken;

  public Demogebruiker(KenmerkStore kenmerken) {
    this.kenmerken = kenmerken;
  }

  /** A session that is over does not keep anybody out of a demo; a wrong key does. */
  @Override
  public Optional<Gebruiker> wie(Bewijs bewijs) {
    return bewijs.dezeComputer() && bewijs.drager() == null && kenmerken.isVerzonnen()
        ? Optional.of(DEMO)
        : Optional.empty();
  }
}
