package nl.werkbrug.engine.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a fixed-size signature of its three-letter pieces, for likeness of short texts (wishes,
 * titles). Nothing is learned from other texts, so a likeness never changes when the region does,
 * as BM25 would. Bits may collide, on every machine alike.
 */
final class Tekstkenmerk {
  private static final int WOORDEN = 16;
  private static final int BITS = WOORDEN * Long.SIZE;
  private static final Pattern SCHEIDING = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Set<String> STOPWOORDEN =
      Set.of(
          "de",
          "het",
          "een",
          "en",
          "of",
          "in",
          "op",
          "met",
          "voor",
          "van",
          "bij",
          "te",
          "als",
          "naar",
          "aan",
          "medewerker",
          "werk",
          "werken",
          "graag",
          "vacature",
          "plek",
          "baan",
          "mv",
          "regio",
          "uur",
          "per",
          "week");

  static final Tekstkenmerk LEEG = new Tekstkenmerk(new long[WOORDEN]);

  private final long[] bits;
  private final int aantal;

  private Tekstkenmerk(long[] bits) {
    this.bits = bits;
    int som = 0;
    for (long woord : bits) {
      som += Long.bitCount(woord);
    }
    this.aantal = som;
  }

  static Tekstkenmerk van(Iterable<String> teksten) {
    long[] bits = new long[WOORDEN];
    for (String tekst : teksten) {
      String kaal =
          ACCENT
              .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
      SCHEIDING
          .splitAsStream(kaal)
          .filter(woord -> woord.length() > 1 && !STOPWOORDEN.contains(woord))
          .forEach(woord -> voegToe(bits, "^" + woord + "$"));
    }
    return new Tekstkenmerk(bits);
  }

  private static void voegToe(long[] bits, String woord) {
    for (int i = 0; i + 3 <= woord.length(); i++) {
      int hash = woord.charAt(i) * 961 + woord.charAt(i + 1) * 31 + woord.charAt(i + 2);
      hash *= 0x9E3779B1;
      int bit = (hash >>> 16) % BITS;
      bits[bit >> 6] |= 1L << bit;
    }
  }

  boolean isLeeg() {
    return aantal == 0;
  }

  /** Share of the smaller text that the other one has too, in thousandths; 0 when one is empty. */
  int gelijkenis(Tekstkenmerk ander) {
    int kleinste = Math.min(aantal, ander.aantal);
    if (kleinste == 0) {
      return 0;
    }
    int samen = 0;
    for (int i = 0; i < WOORDEN; i++) {
      samen += Long.bitCount(bits[i] & ander.bits[i]);
    }
    return samen * 1000 / kleinste;
  }
}
