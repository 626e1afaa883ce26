package nl.werkbrug.engine.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and word groups that mean the same in this field. They are compared by the stems of their
 * parts, so that "magazijnmedewerkers" and "magazijn medewerker" are one entry. Immutable.
 */
final class Synoniemen {
  private final Map<List<String>, List<List<Woordvormen>>> perKern;
  private final int langste;

  /** Lines as "a, b, c" (over and over) or "a, b => c" (one way). */
  Synoniemen(List<String> regels, Woordkunde woordkunde) {
    Map<List<String>, Map<List<String>, List<Woordvormen>>> bouw = new HashMap<>();
    for (String regel : regels) {
      int pijl = regel.indexOf("=>");
      List<List<Woordvormen>> links =
          groep(pijl < 0 ? regel : regel.substring(0, pijl), woordkunde);
      List<List<Woordvormen>> rechts =
          pijl < 0 ? links : groep(regel.substring(pijl + 2), woordkunde);
      for (List<Woordvormen> van : links) {
        for (List<Woordvormen> naar : rechts) {
          if (!kern(van).equals(kern(naar))) {
            bouw.computeIfAbsent(kern(van), k -> new LinkedHashMap<>()).put(kern(naar), naar);
          }
        }
      }
    }
    Map<List<String>, List<List<Woordvormen>>> klaar = new HashMap<>();
    bouw.forEach((kern, naar) -> klaar.put(kern, List.copyOf(naar.values())));
    perKern = Map.copyOf(klaar);
    langste = perKern.keySet().stream().mapToInt(List::size).max().orElse(1);
  }

  /** The alternatives for these words together; empty when there are none. */
  List<List<Woordvormen>> van(List<Woordvormen> woorden) {
    return perKern.getOrDefault(kern(woorden), List.of());
  }

  /** The most words an entry can have. */
  int langste() {
    return langste;
  }

  private static List<List<Woordvormen>> groep(String tekst, Woordkunde woordkunde) {
    List<List<Woordvormen>> uit = new ArrayList<>();
    for (String term : tekst.split(",", -1)) {
      List<Woordvormen> woorden = woordkunde.woorden(term).stream().map(Woord::vormen).toList();
      if (!woorden.isEmpty()) {
        uit.add(woorden);
      }
    }
    return uit;
  }

  private static List<String> kern(List<Woordvormen> woorden) {
    List<String> kern = new ArrayList<>();
    woorden.stream().filter(woord -> !woord.stopwoord()).forEach(w -> kern.addAll(w.kern()));
    return kern;
  }
}
