package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/**
 * What can be read back of one document, from its columns.
 *
 * @param nummer of the document in its segment
 */
record Rij(LeafReader segment, int nummer) {

  /**
   * @param document number in the whole index
   */
  static Rij van(IndexReader index, int document) {
    List<LeafReaderContext> bladen = index.leaves();
    LeafReaderContext blad = bladen.get(ReaderUtil.subIndex(document, bladen));
    return new Rij(blad.reader(), document - blad.docBase);
  }

  String id() throws IOException {
    SortedDocValues kolom = DocValues.getSorted(segment, Veld.ID);
    if (!kolom.advanceExact(nummer)) {
      throw new IllegalStateException("Document %d heeft geen id".formatted(nummer));
    }
    return Objects.requireNonNull(kolom.lookupOrd(kolom.ordValue())).utf8ToString();
  }

  @Nullable String findTekst(String veld) throws IOException {
    BinaryDocValues kolom = segment.getBinaryDocValues(veld);
    return kolom != null && kolom.advanceExact(nummer) ? kolom.binaryValue().utf8ToString() : null;
  }

  @Nullable Integer findGetal(String veld) throws IOException {
    NumericDocValues kolom = DocValues.getNumeric(segment, veld);
    return kolom.advanceExact(nummer) ? (int) kolom.longValue() : null;
  }
}
