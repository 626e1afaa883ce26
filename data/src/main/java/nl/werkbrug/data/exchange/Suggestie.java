package nl.werkbrug.data.exchange;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant. */
final class Suggestie {
  private static final int LANGSTE = 80;

  private Suggestie() {}

  /** " (bedoelde u X?)", or nothing when no known name looks like it. */
  static String bedoeldeU(String gegeven, Collection<String> bekend) {
    String dichtst = dichtst(gegeven, bekend);
    return dichtst == null ? "" : " (bedoelde u %s?)".formatted(dichtst);
  }

  private static @Nullable String dichtst(String gegeven, Collection<String> bekend) {
    if (gegeven.isBlank() || gegeven.length() > LANGSTE) {
      return null;
    }
    String zoek = genormaliseerd(gegeven);
    String beste = null;
    int besteAfstand = Math.max(1, zoek.length() / 3) + 1;
    for (String naam : bekend) {
      String kandidaat = genormaliseerd(naam);
      int afstand = afstand(zoek, kandidaat);
      if (afstand < besteAfstand) {
        besteAfstand = afstand;
        beste = naam;
      }
    }
    return beste;
  }

  private static String genormaliseerd(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /** Levenshtein: insertions, deletions and replacements of one character. */
  private static int afstand(String een, String ander) {
    int[] vorige = new int[ander.length() + 1];
    for (int j = 0; j <= ander.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= een.length(); i++) {
      int[] huidige = new int[ander.length() + 1];
      huidige[0] = i;
      for (int j = 1; j <= ander.length(); j++) {
        int vervang = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
        huidige[j] = Math.min(Math.min(huidige[j - 1], vorige[j]) + 1, vorige[j - 1] + vervang);
      }
      vorige = huidige;
    }
    return vorige[ander.length()];
  }
}
