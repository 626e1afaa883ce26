package nl.werkbrug.data.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to. Bron: W3C Trace Context.
 *
 * @param trace 32 hexadecimal digits
 * @param ouder the operation of whoever asked, 16 hexadecimal digits; null when nobody said so
 */
public record Spoor(String trace, @Nullable String ouder) {
  /** The header. */
  public static final String KOPREGEL = "traceparent";

  private static final Pattern VORM =
      Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");
  private static final SecureRandom TOEVAL = new SecureRandom();

  /** The one of the header, or a new one when there is none that can be read. */
  public static Spoor van(@Nullable String traceparent) {
    if (traceparent != null) {
      Matcher vorm = VORM.matcher(traceparent);
      if (vorm.matches() && !isNiets(vorm.group(1)) && !isNiets(vorm.group(2))) {
        return new Spoor(vorm.group(1), vorm.group(2));
      }
    }
    return new Spoor(willekeurig(16), null);
  }

  /** The number of a new operation. */
  public static String span() {
    return willekeurig(8);
  }

  /**
   * The header for a request to somebody else, as a new operation.
   *
   * @param trace null begins a new one
   */
  public static String kopregel(@Nullable String trace) {
    return "00-%s-%s-01".formatted(trace == null ? willekeurig(16) : trace, span());
  }

  private static boolean isNiets(String cijfers) {
    return cijfers.matches("0+");
  }

  private static String willekeurig(int lengte) {
    byte[] bytes = new byte[lengte];
    TOEVAL.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
