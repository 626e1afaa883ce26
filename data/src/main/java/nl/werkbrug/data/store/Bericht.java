package nl.werkbrug.data.store;

/**
 * Something to send.
 *
 * @param id stays the same however often it is sent, so that a receiver can drop a double
 * @param doel an e-mail address, or the id of a {@link Webhook}
 * @param pogingen times that it has been taken, this time included
 */
public record Bericht(
    String id, Soort soort, String doel, String onderwerp, String inhoud, int pogingen) {

  /** How it goes. */
  public enum Soort {
    MAIL,
    WEBHOOK
  }
}
