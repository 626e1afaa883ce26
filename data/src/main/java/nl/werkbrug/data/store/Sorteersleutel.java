package nl.werkbrug.data.store;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A text as hexadecimal digits whose plain binary order is the Dutch order of the texts, the same
 * on both databases.
 */
public final class Sorteersleutel {
  /** After every text. */
  static final String LAATST = "~";

  private static final ThreadLocal<Collator> COLLATOR =
      ThreadLocal.withInitial(
          () -> {
            Collator collator = Collator.getInstance(Locale.of("nl", "NL"));
            collator.setStrength(Collator.TERTIARY);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
          });

  private Sorteersleutel() {}

  /** The key of this text. */
  public static String van(String tekst) {
    return HexFormat.of().formatHex(COLLATOR.get().getCollationKey(tekst).toByteArray());
  }
}
