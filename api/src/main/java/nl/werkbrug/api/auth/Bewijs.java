package nl.werkbrug.api.auth;

import org.jspecify.annotations.Nullable;

/**
 * What a request brings to say who makes it.
 *
 * @param sessie the session cookie, or null
 * @param drager the bearer token, or null
 * @param dezeComputer whether it was sent on this computer, and not by a proxy for somebody else
 */
public record Bewijs(@Nullable String sessie, @Nullable String drager, boolean dezeComputer) {

  /** Whether it brings nothing at all. */
  public boolean isLeeg() {
    return sessie == null && drager == null;
  }

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "Bewijs[dezeComputer=" + dezeComputer + "]";
  }
}
