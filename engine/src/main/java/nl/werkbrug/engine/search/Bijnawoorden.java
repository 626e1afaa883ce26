package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Words of the index that differ by a typing error: one letter added, missing, changed or swapped
 * with its neighbour; two of those from eight letters on. The first letter is always right.
 */
final class Bijnawoorden {
  private static final int KORTSTE = 4;
  private static final int LANGER = 8;
  private static final int LANGSTE = 40;
  private static final int MEESTE = 5;

  private record Gevonden(String woord, int verschil, int documenten) {}

  private Bijnawoorden() {}

  /** The nearest ones only, the most used first; at most five, without the prefix. */
  static List<String> zoek(IndexReader reader, String veld, char voorvoegsel, String woord)
      throws IOException {
    if (woord.length() < KORTSTE || woord.length() > LANGSTE) {
      return List.of();
    }
    Map<String, Integer> documenten = new HashMap<>();
    CompiledAutomaton automaat =
        FuzzyQuery.getFuzzyAutomaton(
            voorvoegsel + woord, woord.length() >= LANGER ? 2 : 1, 2, true);
    for (LeafReaderContext blad : reader.leaves()) {
      Terms termen = blad.reader().terms(veld);
      if (termen == null) {
        continue;
      }
      TermsEnum lijst = automaat.getTermsEnum(termen);
      for (BytesRef term = lijst.next(); term != null; term = lijst.next()) {
        documenten.merge(term.utf8ToString().substring(1), lijst.docFreq(), Integer::sum);
      }
    }
    documenten.remove(woord);
    List<Gevonden> gevonden = new ArrayList<>();
    documenten.forEach(
        (ander, aantal) -> gevonden.add(new Gevonden(ander, verschil(woord, ander), aantal)));
    int beste = gevonden.stream().mapToInt(Gevonden::verschil).min().orElse(0);
    return gevonden.stream()
        .filter(ander -> ander.verschil() == beste)
        .sorted(
            Comparator.comparingInt(Gevonden::documenten).reversed().thenComparing(Gevonden::woord))
        .limit(MEESTE)
        .map(Gevonden::woord)
        .toList();
  }

  /** Number of errors between two words; a swap of neighbours is one. */
  static int verschil(String een, String ander) {
    int[][] stappen = new int[een.length() + 1][ander.length() + 1];
    for (int i = 0; i <= een.length(); i++) {
      for (int j = 0; j <= ander.length(); j++) {
        if (i == 0 || j == 0) {
          stappen[i][j] = i + j;
          continue;
        }
        int anders = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
        int kleinste =
            Math.min(
                stappen[i - 1][j - 1] + anders, 1 + Math.min(stappen[i - 1][j], stappen[i][j - 1]));
        if (i > 1
            && j > 1
            && een.charAt(i - 1) == ander.charAt(j - 2)
            && een.charAt(i - 2) == ander.charAt(j - 1)) {
          kleinste = Math.min(kleinste, stappen[i - 2][j - 2] + 1);
        }
        stappen[i][j] = kleinste;
      }
    }
    return stappen[een.length()][ander.length()];
  }
}
