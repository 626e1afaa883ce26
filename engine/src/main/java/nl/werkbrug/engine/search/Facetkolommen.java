package nl.werkbrug.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Values by document, unpacked once per segment: counting a hundred thousand results then takes an
 * array look-up each. Four bytes per document and facet; dropped with the segment. Thread-safe.
 */
final class Facetkolommen {

  /**
   * One property of one segment.
   *
   * @param nummers index in {@code waarden} per document, -1 when unknown
   */
  record Kolom(int[] nummers, String[] waarden) {}

  private final ConcurrentMap<IndexReader.CacheKey, Map<Facetsoort, Kolom>> perSegment =
      new ConcurrentHashMap<>();

  Kolom kolom(LeafReader reader, Facetsoort soort) throws IOException {
    IndexReader.CacheHelper cache = reader.getCoreCacheHelper();
    if (cache == null) {
      return lees(reader, soort);
    }
    Map<Facetsoort, Kolom> kolommen = perSegment.get(cache.getKey());
    if (kolommen == null) {
      Map<Facetsoort, Kolom> nieuw = new EnumMap<>(Facetsoort.class);
      kolommen = perSegment.putIfAbsent(cache.getKey(), nieuw);
      if (kolommen == null) {
        kolommen = nieuw;
        cache.addClosedListener(perSegment::remove);
      }
    }
    synchronized (kolommen) {
      return kolommen.computeIfAbsent(
          soort,
          s -> {
            try {
              return lees(reader, s);
            } catch (IOException fout) {
              throw new UncheckedIOException(fout);
            }
          });
    }
  }

  private static Kolom lees(LeafReader reader, Facetsoort soort) throws IOException {
    SortedDocValues waarden = DocValues.getSorted(reader, soort.veld());
    int[] nummers = new int[reader.maxDoc()];
    Arrays.fill(nummers, -1);
    for (int document = waarden.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = waarden.nextDoc()) {
      nummers[document] = waarden.ordValue();
    }
    String[] namen = new String[waarden.getValueCount()];
    for (int i = 0; i < namen.length; i++) {
      namen[i] = waarden.lookupOrd(i).utf8ToString();
    }
    return new Kolom(nummers, namen);
  }
}
