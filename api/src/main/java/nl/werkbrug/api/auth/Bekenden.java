package nl.werkbrug.api.auth;

import java.util.Optional;

/**
 * Everybody whom the service knows: by session, by key, by personal link, or as the user of the
 * demo.
 */
public final class Bekenden implements Inlog {
  private final Sessies sessies;
  private final Sleutels sleutels;
  private final Demogebruiker demo;

  public Bekenden(Sessies sessies, Sleutels sleutels, Demogebruiker demo) {
    this.sessies = sessies;
    this.sleutels = sleutels;
    this.demo = demo;
  }

  @Override
  public Optional<Gebruiker> wie(Bewijs bewijs) {
    String drager = bewijs.drager();
    if (drager != null) {
      return Sleutels.isSleutel(drager) ? sleutels.find(drager) : sessies.find(drager);
    }
    String sessie = bewijs.sessie();
    Optional<Gebruiker> bekend = sessie == null ? Optional.empty() : sessies.find(sessie);
    return bekend.isPresent() ? bekend : demo.wie(bewijs);
  }
}
