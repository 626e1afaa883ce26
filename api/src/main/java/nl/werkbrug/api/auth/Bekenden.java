package nl.werkbrug.api.auth;

import java.util.Optional;

/**
 * Everybody whom the service knows: by session, by key, by personal link, or as the user of the
 * demo.
 */
public final class Bekenden implements Inlog {
  private final Sessies sessies;
  private final Sleutels sleutels;
  private final Persoonslinks persoonslinks;
  private final Demogebruiker demo;

  public Bekenden(
      Sessies sessies, Sleutels sleutels, Persoonslinks persoonslinks, Demogebruiker demo) {
    this.sessies = sessies;
    this.sleutels = sleutels;
    this.persoonslinks = persoonslinks;
    this.demo = demo;
  }

  @Override
  public Optional<Gebruiker> wie(Bewijs bewijs) {
    String drager = bewijs.drager();
    if (drager != null) {
      return Sleutels.isSleutel(drager) ? sleutels.find(drager) : sessie(drager);
    }
    String sessie = bewijs.sessie();
    Optional<Gebruiker> bekend = sessie == null ? Optional.empty() : sessie(sessie);
    return bekend.isPresent() ? bekend : demo.wie(bewijs);
  }

  private Optional<Gebruiker> sessie(String token) {
    return Persoonslinks.isSessie(token) ? persoonslinks.findGebruiker(token) : sessies.find(token);
  }

  /** Ends a session, whosever it is. */
  public void einde(String token) {
    if (Persoonslinks.isSessie(token)) {
      persoonslinks.einde(token);
    } else {
      sessies.einde(token);
    }
  }
}
