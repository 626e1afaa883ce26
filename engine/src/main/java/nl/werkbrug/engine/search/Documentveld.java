package nl.werkbrug.engine.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** The kinds of field a document is made of. */
final class Documentveld {
  /** Lucene refuses longer terms; far beyond any id or name. */
  private static final int LANGSTE_TERM = 8_000;

  private static final int LANGSTE_SUGGESTIE = 120;
  private static final int KORTSTE_SUGGESTIE = 4;

  static final char SCHEIDING = '\u0001';

  private Documentveld() {}

  static void id(Document document, String id) {
    document.add(new StringField(Veld.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Veld.ID, new BytesRef(id)));
  }

  /** To filter on; may be added more than once. */
  static void term(Document document, String veld, String waarde) {
    if (waarde.length() <= LANGSTE_TERM) {
      document.add(new StringField(veld, waarde, Field.Store.NO));
    }
  }

  /** To count by; once a document. */
  static void facet(Document document, Facetsoort soort, String waarde) {
    document.add(new SortedDocValuesField(soort.veld(), new BytesRef(waarde)));
  }

  /** To compare and sort by. */
  static void getal(Document document, String veld, int waarde) {
    document.add(new IntPoint(veld, waarde));
    document.add(new NumericDocValuesField(veld, waarde));
  }

  static void tekst(Document document, String veld, String tekst) {
    if (!tekst.isBlank()) {
      document.add(new TextField(veld, tekst, Field.Store.NO));
    }
  }

  /** To show; as a column, because taking one out of stored fields unpacks a whole block. */
  static void bewaard(Document document, String veld, String tekst) {
    document.add(new BinaryDocValuesField(veld, new BytesRef(tekst)));
  }

  /** To complete what somebody types, from the start of each longer word. */
  static void suggestie(Document document, String tekst) {
    String kort = tekst.strip();
    if (kort.isEmpty() || kort.length() > LANGSTE_SUGGESTIE) {
      return;
    }
    for (int begin = 0; begin < kort.length(); begin++) {
      boolean woordbegin = begin == 0 || Character.isWhitespace(kort.charAt(begin - 1));
      if (woordbegin && (begin == 0 || woordeinde(kort, begin) - begin >= KORTSTE_SUGGESTIE)) {
        term(document, Veld.SUGGESTIE, Woordkunde.vouw(kort.substring(begin)) + SCHEIDING + kort);
      }
    }
  }

  private static int woordeinde(String tekst, int begin) {
    int einde = begin;
    while (einde < tekst.length() && Character.isLetterOrDigit(tekst.charAt(einde))) {
      einde++;
    }
    return einde;
  }
}
