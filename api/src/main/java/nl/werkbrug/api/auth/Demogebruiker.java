package nl.werkbrug.api.auth;

import java.util.Optional;
import nl.werkbrug.data.store.KenmerkStore;

/**
 * In a data folder where everything was invented, whoever sits at this computer and brings nothing
 * has every function of a medewerker. Real data always ask a login.
 */
public final class Demogebruiker implements Inlog {
  private static final Gebruiker DEMO =
      Gebruiker.medewerker("demo", "Demogebruiker", Gebruiker.MEDEWERKER);

  private final boolean verzonnen;

  public Demogebruiker(KenmerkStore kenmerken) {
    verzonnen = kenmerken.isVerzonnen();
  }

  @Override
  public Optional<Gebruiker> wie(Bewijs bewijs) {
    return verzonnen && bewijs.dezeComputer() && bewijs.isLeeg()
        ? Optional.of(DEMO)
        : Optional.empty();
  }
}
