package nl.werkbrug.api.http;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace that a request belongs to (W3C Trace Context): 32 hexadecimal digits. */
final class Trace {
  private static final Pattern KOPREGEL =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
  private static final String NIETS = "0".repeat(32);
  private static final SecureRandom TOEVAL = new SecureRandom();

  private Trace() {}

  /** The one of the header {@code traceparent}, or a new one. */
  static String van(@Nullable String traceparent) {
    if (traceparent != null) {
      Matcher vorm = KOPREGEL.matcher(traceparent);
      if (vorm.matches() && !vorm.group(1).equals(NIETS)) {
        return vorm.group(1);
      }
    }
    byte[] bytes = new byte[16];
    TOEVAL.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
