package nl.werkbrug.data.store;

import nl.werkbrug.data.domain.WerkgeverId;

/**
 * Where a werkgever wants to be told what happens.
 *
 * @param geheim signs what is sent; shown to the werkgever once
 */
public record Webhook(String id, WerkgeverId werkgever, String url, String geheim) {
  @Override
  public String toString() {
    return "Webhook[" + id + "]"; // never the secret
  }
}
