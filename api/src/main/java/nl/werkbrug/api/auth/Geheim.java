package nl.werkbrug.api.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/** Random secrets, and the hashes by which they are known. */
final class Geheim {
  private static final SecureRandom TOEVAL = new SecureRandom();
  private static final int BYTES = 32;

  private Geheim() {}

  /** 256 random bits as text that fits a header, a cookie and an address. */
  static String nieuw() {
    byte[] bytes = new byte[BYTES];
    TOEVAL.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 is enough for what is random; passwords go through {@link Wachtwoorden}. */
  static String hash(String geheim) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(Objects.requireNonNull(sha.digest(geheim.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** In a time that does not tell how much was right. */
  static boolean gelijk(String een, String ander) {
    return MessageDigest.isEqual(
        een.getBytes(StandardCharsets.UTF_8), ander.getBytes(StandardCharsets.UTF_8));
  }
}
