package nl.werkbrug.engine.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page stopped: the sort values of its last result.
 *
 * @param kenmerk of the question it belongs to
 * @param waarde the first sort value as text; empty when results are sorted by id alone
 */
record Cursor(int kenmerk, String waarde, String id) {
  private static final char SCHEIDING = '|';

  String tekst() {
    String inhoud = Integer.toHexString(kenmerk) + SCHEIDING + waarde + SCHEIDING + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(inhoud.getBytes(StandardCharsets.UTF_8));
  }

  /** The last of a page, with the values that Lucene sorted it by. */
  static Cursor na(FieldDoc laatste, int kenmerk) {
    Object[] velden = laatste.fields;
    String id = ((BytesRef) velden[velden.length - 1]).utf8ToString();
    return new Cursor(kenmerk, velden.length == 1 ? "" : String.valueOf(velden[0]), id);
  }

  /**
   * Where Lucene has to go on.
   *
   * @throws OngeldigeGegevens when it is no cursor, or one of another question
   */
  static FieldDoc lees(String tekst, int kenmerk, Volgorde volgorde) {
    try {
      String inhoud = new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8);
      int een = inhoud.indexOf(SCHEIDING);
      int twee = inhoud.indexOf(SCHEIDING, een + 1);
      if (een < 0
          || twee < 0
          || Integer.parseUnsignedInt(inhoud.substring(0, een), 16) != kenmerk) {
        throw ongeldig(tekst);
      }
      String waarde = inhoud.substring(een + 1, twee);
      BytesRef id = new BytesRef(inhoud.substring(twee + 1));
      List<Object> velden =
          switch (volgorde) {
            case ID -> List.of(id);
            case SCORE -> List.of(Float.valueOf(waarde), id);
            case KM -> List.of(Double.valueOf(waarde), id);
            case DAG -> List.of(Integer.valueOf(waarde), id);
          };
      // Beyond every document: the result with these very values was on the page before.
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, velden.toArray());
    } catch (IllegalArgumentException fout) {
      throw fout instanceof OngeldigeGegevens eigen ? eigen : ongeldig(tekst);
    }
  }

  private static OngeldigeGegevens ongeldig(String tekst) {
    return new OngeldigeGegevens(
        "cursor", tekst, "moet komen uit de vorige bladzijde van dezelfde vraag");
  }

  /** The first value that results are sorted by; the id follows. */
  enum Volgorde {
    ID,
    SCORE,
    KM,
    DAG
  }
}
