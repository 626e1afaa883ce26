package nl.werkbrug.engine.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Narrows the aanbod for one werkzoekende after another: everything that could be geschikt or
 * onbepaald is among the answers. Works on one moment of the index and answers with numbers from 0,
 * for which {@link #id} gives the aanbod. Every question of a rule is put to the index once and its
 * answer kept as a bit set. Thread-safe; must be closed.
 */
public final class Kandidaatzoeker implements AutoCloseable {
  private static final int MEESTE_ONTHOUDEN = 4_000;

  private final IndexSearcher searcher;
  private final Closeable vrijgave;
  private final Kandidaatregels regels;
  private final Bereikbaarheid bereikbaarheid;
  private final FixedBitSet basis;
  private final AanbodId[] ids;
  private final Map<Query, FixedBitSet> onthouden = new ConcurrentHashMap<>();

  Kandidaatzoeker(IndexSearcher searcher, Closeable vrijgave, Kandidaatcontext context)
      throws IOException {
    this.searcher = searcher;
    this.vrijgave = vrijgave;
    this.regels = new Kandidaatregels(context, certificaten(searcher.getIndexReader()));
    this.basis = bits(regels.basis());
    List<AanbodId> alle = new ArrayList<>();
    for (LeafReaderContext blad : searcher.getIndexReader().leaves()) {
      Bits levend = blad.reader().getLiveDocs();
      SortedDocValues waarden = DocValues.getSorted(blad.reader(), Veld.ID);
      for (int document = 0; document < blad.reader().maxDoc(); document++) {
        if (levend != null && !levend.get(document)) {
          basis.clear(blad.docBase + document);
        }
        if (!waarden.advanceExact(document)) {
          throw new IllegalStateException("Document zonder id in de index");
        }
        alle.add(new AanbodId(waarden.lookupOrd(waarden.ordValue()).utf8ToString()));
      }
    }
    ids = alle.toArray(AanbodId[]::new);
    bereikbaarheid = new Bereikbaarheid(searcher.getIndexReader(), context);
  }

  /** Numbers of the aanbod that could suit, ascending; a number stands for {@link #id}. */
  public int[] kandidaten(Werkzoekende persoon) {
    if (regels.doetNietMee(persoon)) {
      return new int[0];
    }
    FixedBitSet over = basis.clone();
    if (over.length() == 0) {
      return new int[0];
    }
    bereikbaarheid.beperk(persoon.mobiliteit(), over);
    try {
      for (Query weg : regels.uitsluitingen(persoon)) {
        over.andNot(onthouden(weg));
      }
      for (Query weg : regels.eigenUitsluitingen(persoon)) {
        over.andNot(bits(weg));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    int[] kandidaten = new int[over.cardinality()];
    int aantal = 0;
    for (int nummer = over.nextSetBit(0);
        nummer != DocIdSetIterator.NO_MORE_DOCS;
        nummer =
            nummer + 1 < over.length()
                ? over.nextSetBit(nummer + 1)
                : DocIdSetIterator.NO_MORE_DOCS) {
      kandidaten[aantal++] = nummer;
    }
    return kandidaten;
  }

  /** The aanbod of a number, 0 to {@link #aantal} exclusive. */
  public AanbodId id(int nummer) {
    return ids[nummer];
  }

  /** How many numbers there are; not all of them stand for aanbod that still exists. */
  public int aantal() {
    return ids.length;
  }

  @Override
  public void close() {
    try {
      vrijgave.close();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private FixedBitSet onthouden(Query query) throws IOException {
    FixedBitSet bekend = onthouden.get(query);
    if (bekend == null) {
      bekend = bits(query);
      if (onthouden.size() >= MEESTE_ONTHOUDEN) {
        onthouden.clear();
      }
      onthouden.put(query, bekend);
    }
    return bekend;
  }

  private FixedBitSet bits(Query query) throws IOException {
    FixedBitSet bits = new FixedBitSet(searcher.getIndexReader().maxDoc());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext blad : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(blad);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator documenten = scorer.iterator();
      for (int document = documenten.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documenten.nextDoc()) {
        bits.set(blad.docBase + document);
      }
    }
    return bits;
  }

  private static Set<String> certificaten(IndexReader reader) throws IOException {
    Set<String> namen = new HashSet<>();
    Terms termen = MultiTerms.getTerms(reader, Veld.CERTIFICAAT);
    if (termen != null) {
      TermsEnum lijst = termen.iterator();
      for (BytesRef term = lijst.next(); term != null; term = lijst.next()) {
        namen.add(term.utf8ToString());
      }
    }
    return namen;
  }
}
