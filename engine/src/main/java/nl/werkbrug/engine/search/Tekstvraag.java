package nl.werkbrug.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user typed, as words. Any text is fine: what holds no words is simply not looked for.
 *
 * @param woorden each word once, in order; stop words only when there is nothing else
 * @param zinnen words that must follow each other
 * @param leeg whether nothing was typed at all
 */
record Tekstvraag(List<Woordvormen> woorden, List<List<String>> zinnen, boolean leeg) {
  private static final int MEESTE_TEKENS = 1_000;
  private static final int MEESTE_WOORDEN = 24;

  static Tekstvraag lees(String getypt, Woordkunde woordkunde) {
    String tekst = getypt;
    if (tekst.length() > MEESTE_TEKENS) {
      int einde =
          Character.isHighSurrogate(tekst.charAt(MEESTE_TEKENS - 1))
              ? MEESTE_TEKENS - 1
              : MEESTE_TEKENS;
      tekst = tekst.substring(0, einde);
    }
    tekst = Woordkunde.normaal(tekst);
    Map<String, Woordvormen> alle = new LinkedHashMap<>();
    for (Woord woord : woordkunde.woorden(tekst)) {
      if (alle.size() < MEESTE_WOORDEN) {
        alle.putIfAbsent(woord.vormen().woord(), woord.vormen());
      }
    }
    List<Woordvormen> zoekbaar =
        alle.values().stream().filter(vormen -> !vormen.stopwoord()).toList();
    return new Tekstvraag(
        zoekbaar.isEmpty() ? List.copyOf(alle.values()) : zoekbaar,
        zinnen(tekst, woordkunde),
        getypt.isBlank());
  }

  /** What stands between a pair of double quotes, when it has two words or more. */
  private static List<List<String>> zinnen(String tekst, Woordkunde woordkunde) {
    String[] stukken = tekst.split("[\"\u201c\u201d\u201e]", -1);
    List<List<String>> zinnen = new ArrayList<>();
    for (int i = 1; i < stukken.length - 1; i += 2) {
      List<String> zin =
          woordkunde.woorden(stukken[i]).stream()
              .limit(MEESTE_WOORDEN)
              .map(woord -> woord.vormen().woord())
              .toList();
      if (zin.size() > 1) {
        zinnen.add(zin);
      }
    }
    return zinnen;
  }
}
