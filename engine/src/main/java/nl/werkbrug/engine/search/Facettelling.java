package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts all results by the values of some properties. Made for one question. */
final class Facettelling implements CollectorManager<Facettelling.Teller, Facettelling.Telling> {

  /** The counts of a question, each facet in the order asked. */
  record Telling(int totaal, List<Facet> facetten) {}

  private final List<Facetsoort> soorten;
  private final Facetkolommen kolommen;

  Facettelling(List<Facetsoort> soorten, Facetkolommen kolommen) {
    this.soorten = List.copyOf(soorten);
    this.kolommen = kolommen;
  }

  @Override
  public Teller newCollector() {
    return new Teller();
  }

  @Override
  public Telling reduce(Collection<Teller> tellers) {
    int totaal = 0;
    List<Map<String, Integer>> aantallen = new ArrayList<>();
    int[] onbekend = new int[soorten.size()];
    soorten.forEach(soort -> aantallen.add(new HashMap<>()));
    for (Teller teller : tellers) {
      totaal += teller.totaal;
      for (Teller.Blad blad : teller.bladen) {
        for (int f = 0; f < onbekend.length; f++) {
          onbekend[f] += blad.aantallen[f][0];
          for (int waarde = 1; waarde < blad.aantallen[f].length; waarde++) {
            if (blad.aantallen[f][waarde] > 0) {
              aantallen
                  .get(f)
                  .merge(
                      blad.kolommen[f].waarden()[waarde - 1],
                      blad.aantallen[f][waarde],
                      Integer::sum);
            }
          }
        }
      }
    }
    List<Facet> facetten = new ArrayList<>();
    for (int f = 0; f < onbekend.length; f++) {
      facetten.add(facet(soorten.get(f), aantallen.get(f), onbekend[f]));
    }
    return new Telling(totaal, facetten);
  }

  /** The counts of two sets of results that have none in common. */
  static Facet samen(Facet een, Facet ander) {
    Map<String, Integer> aantallen = new HashMap<>();
    for (Facet facet : List.of(een, ander)) {
      facet.waarden().forEach(rij -> aantallen.merge(rij.waarde(), rij.aantal(), Integer::sum));
    }
    return facet(een.soort(), aantallen, een.onbekend() + ander.onbekend());
  }

  private static Facet facet(Facetsoort soort, Map<String, Integer> aantallen, int onbekend) {
    List<Facet.Waarde> waarden =
        aantallen.entrySet().stream()
            .map(rij -> new Facet.Waarde(rij.getKey(), rij.getValue()))
            .sorted(
                Comparator.comparingInt(Facet.Waarde::aantal)
                    .reversed()
                    .thenComparing(Facet.Waarde::waarde))
            .toList();
    return new Facet(soort, waarden, onbekend);
  }

  /** Counts on one thread. */
  final class Teller extends SimpleCollector implements Collector {

    /** Counts of one segment: index 0 for unknown, then by ordinal. */
    record Blad(Facetkolommen.Kolom[] kolommen, int[][] aantallen) {}

    private final List<Blad> bladen = new ArrayList<>();
    private int totaal;
    private int[][] nummers = new int[0][];
    private int[][] aantallen = new int[0][];

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      Facetkolommen.Kolom[] eigen = new Facetkolommen.Kolom[soorten.size()];
      nummers = new int[eigen.length][];
      aantallen = new int[eigen.length][];
      for (int f = 0; f < eigen.length; f++) {
        eigen[f] = kolommen.kolom(context.reader(), soorten.get(f));
        nummers[f] = eigen[f].nummers();
        aantallen[f] = new int[eigen[f].waarden().length + 1];
      }
      bladen.add(new Blad(eigen, aantallen));
    }

    @Override
    public void collect(int document) {
      totaal++;
      for (int f = 0; f < nummers.length; f++) {
        aantallen[f][nummers[f][document] + 1]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public String toString() {
      return "Teller" + Arrays.toString(soorten.toArray());
    }
  }
}
