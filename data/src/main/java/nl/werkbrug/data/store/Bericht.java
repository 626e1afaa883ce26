package nl.werkbrug.data.store;

import org.jspecify.annotations.Nullable;

/**
 * Something to send.
 *
 * @param id stays the same however often it is sent, so that a receiver can drop a double
 * @param doel an e-mail address, or the id of a {@link Webhook}
 * @param pogingen times that it has been taken, this time included
 * @param trace of the request that it comes from, or null
 */
public record Bericht(
    String id,
    Soort soort,
    String doel,
    String onderwerp,
    String inhoud,
    int pogingen,
    @Nullable String trace) {

  /** How it goes. */
  public enum Soort {
    MAIL,
    WEBHOOK
  }
}
