package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The question to Lucene for a {@link Tekstvraag}, with the words to mark in what it finds.
 *
 * <p>Each word scores by the best way in which it is found: as typed, by stem, in a compound, as a
 * synonym, as a near miss; in the title more than in the text. These steps are fixed, and BM25 on
 * the stems only decides within them: its weights are rare enough to turn the order round.
 */
final class Tekstquery {
  private static final float[] TITEL = {16, 14, 11, 9, 3};
  private static final float[] ALLES = {8, 7, 5, 4, 1};
  private static final float OP_NAAM = 20;
  private static final float BM25 = 0.05f;
  private static final int EXACT = 0;
  private static final int STAM = 1;
  private static final int DEEL = 2;
  private static final int SYNONIEM = 3;
  private static final int BIJNA = 4;

  /** A word in so few documents may well be a typing error, of the user or of a writer. */
  private static final int ZELDZAAM = 2;

  private final IndexReader reader;
  private final Synoniemen synoniemen;
  private final boolean opNaam;
  private final List<Query> groepen = new ArrayList<>();
  private final List<Query> fijnafstelling = new ArrayList<>();
  private final List<Query> zinnen = new ArrayList<>();
  private final Set<String> woorden = new HashSet<>();
  private final Set<String> stammen = new HashSet<>();

  Tekstquery(Tekstvraag vraag, IndexReader reader, Synoniemen synoniemen, boolean opNaam)
      throws IOException {
    this.reader = reader;
    this.synoniemen = synoniemen;
    this.opNaam = opNaam;
    List<Woordvormen> alle = vraag.woorden();
    for (int i = 0; i < alle.size(); ) {
      i += groep(alle, i);
    }
    for (List<String> zin : vraag.zinnen()) {
      PhraseQuery.Builder bouwer = new PhraseQuery.Builder();
      zin.forEach(woord -> bouwer.add(new Term(Veld.ALLES, Vormenfilter.EXACT + woord)));
      zinnen.add(bouwer.build());
    }
  }

  /** All words, or at least half of them. */
  Query query(boolean alleWoorden) {
    BooleanQuery.Builder bouwer = new BooleanQuery.Builder();
    for (Query groep : groepen) {
      bouwer.add(groep, alleWoorden ? Occur.MUST : Occur.SHOULD);
    }
    if (!alleWoorden) {
      bouwer.setMinimumNumberShouldMatch((groepen.size() + 1) / 2);
    }
    zinnen.forEach(zin -> bouwer.add(zin, Occur.FILTER));
    if (fijnafstelling.isEmpty()) {
      return bouwer.build();
    }
    BooleanQuery.Builder fijn = new BooleanQuery.Builder();
    fijnafstelling.forEach(query -> fijn.add(query, Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(bouwer.build(), Occur.MUST)
        .add(new BoostQuery(fijn.build(), BM25), Occur.SHOULD)
        .build();
  }

  /** Whether leaving out words could find more. */
  boolean kanRuimer() {
    return groepen.size() > 1;
  }

  /** Whether a word of a text is one that was looked for. */
  boolean raakt(Woordvormen vormen) {
    return woorden.contains(vormen.woord())
        || (!vormen.stopwoord()
            && (stammen.contains(vormen.stam()) || !Collections.disjoint(vormen.delen(), stammen)));
  }

  /** Adds the group that starts here, and returns how many words it takes. */
  private int groep(List<Woordvormen> alle, int van) throws IOException {
    for (int aantal = Math.min(synoniemen.langste(), alle.size() - van); aantal > 1; aantal--) {
      List<Woordvormen> samen = alle.subList(van, van + aantal);
      List<List<Woordvormen>> anders = synoniemen.van(samen);
      if (!anders.isEmpty()) {
        BooleanQuery.Builder elk = new BooleanQuery.Builder();
        for (Woordvormen woord : samen) {
          elk.add(woord(woord), Occur.MUST);
        }
        List<Query> keuzes = new ArrayList<>(List.of(elk.build()));
        synoniemen(anders, aantal, keuzes);
        groepen.add(new DisjunctionMaxQuery(keuzes, 0));
        return aantal;
      }
    }
    groepen.add(woord(alle.get(van)));
    return 1;
  }

  private Query woord(Woordvormen vormen) throws IOException {
    List<Query> keuzes = new ArrayList<>();
    woorden.add(vormen.woord());
    int gevonden = term(Vormenfilter.EXACT + vormen.woord(), EXACT, keuzes);
    if (opNaam) {
      Query naam = new TermQuery(new Term(Veld.NAAM, Vormenfilter.EXACT + vormen.woord()));
      keuzes.add(new BoostQuery(new ConstantScoreQuery(naam), OP_NAAM));
    }
    if (!vormen.stopwoord()) {
      stammen.add(vormen.stam());
      gevonden = Math.max(gevonden, term(vormen.stam(), STAM, keuzes));
      gevonden = Math.max(gevonden, term(Vormenfilter.DEEL + vormen.stam(), DEEL, keuzes));
      if (!vormen.delen().isEmpty()) {
        stammen.addAll(vormen.delen());
        keuzes.add(vast(samenstelling(Veld.TITEL, vormen), TITEL[DEEL]));
        keuzes.add(vast(samenstelling(Veld.ALLES, vormen), ALLES[DEEL]));
      }
      synoniemen(synoniemen.van(List.of(vormen)), 1, keuzes);
      if (gevonden > 0) {
        fijnafstelling.add(new TermQuery(new Term(Veld.ALLES, vormen.stam())));
      }
      if (gevonden <= ZELDZAAM) {
        for (String stam : bijna(vormen.woord())) {
          stammen.add(stam);
          term(stam, BIJNA, keuzes);
          term(Vormenfilter.DEEL + stam, BIJNA, keuzes);
        }
        if (!vormen.delen().isEmpty()) {
          keuzes.add(vast(bijnaSamenstelling(vormen), ALLES[BIJNA]));
        }
      }
    }
    return keuzes.isEmpty()
        ? new MatchNoDocsQuery("onbekend woord")
        : new DisjunctionMaxQuery(keuzes, 0);
  }

  /** Adds a term where it occurs; the number of documents it is in. */
  private int term(String term, int stap, List<Query> keuzes) throws IOException {
    Term alles = new Term(Veld.ALLES, term);
    int aantal = reader.docFreq(alles);
    if (aantal > 0) {
      keuzes.add(vast(new TermQuery(alles), ALLES[stap]));
      Term titel = new Term(Veld.TITEL, term);
      if (reader.docFreq(titel) > 0) {
        keuzes.add(vast(new TermQuery(titel), TITEL[stap]));
      }
    }
    return aantal;
  }

  private void synoniemen(List<List<Woordvormen>> anders, int gewicht, List<Query> keuzes)
      throws IOException {
    for (List<Woordvormen> woorden : anders) {
      for (Woordvormen woord : woorden) {
        if (!woord.stopwoord()) {
          stammen.add(woord.stam());
        }
      }
      keuzes.add(vast(alternatief(Veld.TITEL, woorden), TITEL[SYNONIEM] * gewicht));
      keuzes.add(vast(alternatief(Veld.ALLES, woorden), ALLES[SYNONIEM] * gewicht));
    }
  }

  private static Query alternatief(String veld, List<Woordvormen> woorden) {
    BooleanQuery.Builder elk = new BooleanQuery.Builder();
    for (Woordvormen woord : woorden) {
      if (woord.stopwoord()) {
        continue;
      }
      BooleanQuery.Builder een = new BooleanQuery.Builder();
      een.add(new TermQuery(new Term(veld, woord.stam())), Occur.SHOULD);
      if (woord.delen().isEmpty()) {
        een.add(new TermQuery(new Term(veld, Vormenfilter.DEEL + woord.stam())), Occur.SHOULD);
      } else {
        een.add(samenstelling(veld, woord), Occur.SHOULD);
      }
      elk.add(een.build(), Occur.MUST);
    }
    return elk.build();
  }

  /** Every part of a compound, apart or in another compound. */
  private static Query samenstelling(String veld, Woordvormen vormen) {
    BooleanQuery.Builder elk = new BooleanQuery.Builder();
    for (String deel : vormen.delen()) {
      elk.add(
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(veld, deel)), Occur.SHOULD)
              .add(new TermQuery(new Term(veld, Vormenfilter.DEEL + deel)), Occur.SHOULD)
              .build(),
          Occur.MUST);
    }
    return elk.build();
  }

  /** Every part of a compound, or something near to it, apart or in another compound. */
  private Query bijnaSamenstelling(Woordvormen vormen) throws IOException {
    BooleanQuery.Builder elk = new BooleanQuery.Builder();
    for (int i = 0; i < vormen.delen().size(); i++) {
      String deel = vormen.delen().get(i);
      Set<String> keuzes = new LinkedHashSet<>(Set.of(deel));
      if (reader.docFreq(new Term(Veld.ALLES, deel)) <= ZELDZAAM) {
        keuzes.addAll(bijna(deel));
        keuzes.addAll(bijna(ongestamd(vormen, i)));
      }
      stammen.addAll(keuzes);
      BooleanQuery.Builder een = new BooleanQuery.Builder();
      for (String keuze : keuzes) {
        een.add(new TermQuery(new Term(Veld.ALLES, keuze)), Occur.SHOULD);
        een.add(new TermQuery(new Term(Veld.ALLES, Vormenfilter.DEEL + keuze)), Occur.SHOULD);
      }
      elk.add(een.build(), Occur.MUST);
    }
    return elk.build();
  }

  /** A part as it was typed: a stem cut off at a typing error is near to nothing. */
  private static String ongestamd(Woordvormen vormen, int nummer) {
    String woord = vormen.woord();
    int begin = woord.indexOf(vormen.delen().get(nummer));
    int einde =
        nummer + 1 < vormen.delen().size()
            ? woord.indexOf(vormen.delen().get(nummer + 1), begin + 1)
            : woord.length();
    return begin < 0 || einde <= begin ? vormen.delen().get(nummer) : woord.substring(begin, einde);
  }

  private Set<String> bijna(String woord) throws IOException {
    Set<String> stammen = new LinkedHashSet<>();
    for (String ander : Bijnawoorden.zoek(reader, Veld.ALLES, Vormenfilter.EXACT, woord)) {
      stammen.add(Woordkunde.stam(ander));
    }
    stammen.addAll(Bijnawoorden.zoek(reader, Veld.ALLES, Vormenfilter.DEEL, woord));
    return stammen;
  }

  private static Query vast(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
