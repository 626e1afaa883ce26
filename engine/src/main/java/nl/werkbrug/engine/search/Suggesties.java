package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** Completes what somebody is typing with titles, occupations, employers and gemeenten. */
final class Suggesties {
  private static final int MEESTE_TERMEN = 5_000;
  private static final int LANGSTE = 80;

  /** A text, whether it starts as was typed, and how often it is used. */
  private record Gevonden(String tekst, boolean vooraan, int aantal) {}

  private Suggesties() {}

  /**
   * Texts that start so come first, then texts with a word that starts so; the most used first. A
   * typing error in the last word is mended when nothing is found otherwise.
   *
   * @param soorten only from aanbod of one of these kinds
   */
  static List<String> zoek(
      IndexReader reader, Set<AanbodSoort> soorten, String getypt, int hoogstens)
      throws IOException {
    String kort = getypt.length() > LANGSTE ? getypt.substring(0, LANGSTE) : getypt;
    String begin = Woordkunde.vouw(kort.stripLeading());
    if (begin.isBlank()) {
      return List.of();
    }
    List<String> gevonden = metBegin(reader, soorten, begin, hoogstens);
    if (!gevonden.isEmpty()) {
      return gevonden;
    }
    int spatie = begin.stripTrailing().lastIndexOf(' ');
    for (String ander :
        Bijnawoorden.zoek(
            reader, Veld.ALLES, Vormenfilter.EXACT, begin.stripTrailing().substring(spatie + 1))) {
      gevonden = metBegin(reader, soorten, begin.substring(0, spatie + 1) + ander, hoogstens);
      if (!gevonden.isEmpty()) {
        return gevonden;
      }
    }
    return List.of();
  }

  private static List<String> metBegin(
      IndexReader reader, Set<AanbodSoort> soorten, String begin, int hoogstens)
      throws IOException {
    BytesRef voorvoegsel = new BytesRef(begin);
    Map<String, Integer> aantallen = new HashMap<>();
    for (LeafReaderContext blad : reader.leaves()) {
      Terms termen = blad.reader().terms(Veld.SUGGESTIE);
      if (termen == null) {
        continue;
      }
      TermsEnum lijst = termen.iterator();
      if (lijst.seekCeil(voorvoegsel) == TermsEnum.SeekStatus.END) {
        continue;
      }
      BytesRef term = lijst.term();
      if (!StringHelper.startsWith(term, voorvoegsel)) {
        continue;
      }
      FixedBitSet binnen = binnen(blad.reader(), soorten);
      for (int i = 0;
          i < MEESTE_TERMEN && term != null && StringHelper.startsWith(term, voorvoegsel);
          i++) {
        if (isBinnen(lijst, binnen)) {
          String tekst = term.utf8ToString();
          aantallen.merge(
              tekst.substring(tekst.indexOf(Documentveld.SCHEIDING) + 1),
              lijst.docFreq(),
              Integer::sum);
        }
        term = lijst.next();
      }
    }
    return aantallen.entrySet().stream()
        .map(
            rij ->
                new Gevonden(
                    rij.getKey(), Woordkunde.vouw(rij.getKey()).startsWith(begin), rij.getValue()))
        .sorted(
            Comparator.comparing((Gevonden een) -> !een.vooraan())
                .thenComparing(Comparator.comparingInt(Gevonden::aantal).reversed())
                .thenComparing(Gevonden::tekst))
        .limit(hoogstens)
        .map(Gevonden::tekst)
        .toList();
  }

  /** What is still there, of one of these kinds. */
  private static FixedBitSet binnen(LeafReader blad, Set<AanbodSoort> soorten) throws IOException {
    FixedBitSet binnen = new FixedBitSet(blad.maxDoc());
    for (AanbodSoort soort : soorten) {
      PostingsEnum documenten =
          blad.postings(new Term(Facetsoort.SOORT.veld(), soort.name()), PostingsEnum.NONE);
      if (documenten != null) {
        binnen.or(documenten);
      }
    }
    Bits levend = blad.getLiveDocs();
    if (levend != null) {
      levend.applyMask(binnen, 0);
    }
    return binnen;
  }

  private static boolean isBinnen(TermsEnum lijst, Bits binnen) throws IOException {
    PostingsEnum documenten = lijst.postings(null, PostingsEnum.NONE);
    for (int document = documenten.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documenten.nextDoc()) {
      if (binnen.get(document)) {
        return true;
      }
    }
    return false;
  }
}
