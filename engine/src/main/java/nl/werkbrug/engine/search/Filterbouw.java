package nl.werkbrug.engine.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Filters as questions to the index. */
final class Filterbouw {

  /** One condition; {@code facet} when it is on a property that results are counted by. */
  record Voorwaarde(@Nullable Facetsoort facet, Query query) {}

  private final List<Voorwaarde> voorwaarden = new ArrayList<>();

  private Filterbouw() {}

  static List<Voorwaarde> van(Aanbodfilter filter) {
    Filterbouw bouw = new Filterbouw();
    bouw.enums(Facetsoort.SOORT, filter.soorten());
    bouw.enums(Facetsoort.STATUS, filter.statussen());
    bouw.enums(Facetsoort.UREN, filter.urenklassen());
    bouw.enums(Facetsoort.LKS, filter.lks());
    bouw.facet(Facetsoort.GEMEENTE, filter.gemeenten());
    bouw.facet(Facetsoort.BEROEP, filter.beroepen());
    bouw.facet(Facetsoort.BEROEPSGROEP, filter.beroepsgroepen());
    bouw.facet(Facetsoort.SECTOR, filter.sectoren());
    bouw.termen(Veld.ORGANISATIE, filter.organisaties());
    if (!filter.werkgevers().isEmpty()) {
      bouw.voegToe(
          new BooleanQuery.Builder()
              .add(inSet(Veld.WERKGEVER, teksten(filter.werkgevers())), Occur.SHOULD)
              .add(inSet(Veld.INLENER, teksten(filter.werkgevers())), Occur.SHOULD)
              .build());
    }
    if (filter.urenVan() != null) {
      bouw.vanaf(Veld.UREN_MAX, filter.urenVan());
    }
    if (filter.urenTot() != null) {
      bouw.voegToe(IntPoint.newRangeQuery(Veld.UREN_MIN, Integer.MIN_VALUE, filter.urenTot()));
    }
    if (filter.gepubliceerdVanaf() != null) {
      bouw.vanaf(Veld.DATUM, Kandidaatregels.dag(filter.gepubliceerdVanaf()));
    }
    Set<Rijbewijs> rijbewijzen = filter.rijbewijzen();
    if (rijbewijzen != null) {
      List<String> andere = new ArrayList<>();
      for (Rijbewijs rijbewijs : Rijbewijs.values()) {
        if (!rijbewijzen.contains(rijbewijs)) {
          andere.add(rijbewijs.name());
        }
      }
      bouw.voegToe(
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(inSet(Veld.RIJBEWIJS, andere), Occur.MUST_NOT)
              .build());
    }
    return bouw.voorwaarden;
  }

  static List<Voorwaarde> van(Profielfilter filter) {
    Filterbouw bouw = new Filterbouw();
    bouw.enums(Facetsoort.STATUS, filter.statussen());
    bouw.enums(Facetsoort.UREN, filter.urenklassen());
    bouw.facet(Facetsoort.GEMEENTE, filter.gemeenten());
    bouw.facet(Facetsoort.BEROEP, filter.beroepen());
    bouw.facet(Facetsoort.BEROEPSGROEP, filter.beroepsgroepen());
    bouw.facet(Facetsoort.SECTOR, filter.sectoren());
    bouw.termen(Veld.ORGANISATIE, filter.organisaties());
    bouw.termen(Veld.CONSULENT, filter.consulenten());
    bouw.getallen(
        Veld.DOELGROEP, filter.doelgroepen().stream().mapToInt(Doelgroep::ordinal).toArray());
    bouw.getallen(
        Veld.CLIENTPROFIEL,
        filter.clientprofielen().stream().mapToInt(Clientprofiel::ordinal).toArray());
    if (filter.urenVan() != null) {
      bouw.vanaf(Veld.UREN_MAX, filter.urenVan());
    }
    for (Rijbewijs rijbewijs : filter.rijbewijzen()) {
      bouw.voegToe(new TermQuery(new Term(Veld.RIJBEWIJS, rijbewijs.name())));
    }
    return bouw.voorwaarden;
  }

  private void enums(Facetsoort facet, Set<? extends Enum<?>> waarden) {
    facet(facet, waarden.stream().map(Enum::name).toList());
  }

  private void facet(Facetsoort facet, Collection<?> waarden) {
    if (!waarden.isEmpty()) {
      voorwaarden.add(new Voorwaarde(facet, inSet(facet.veld(), teksten(waarden))));
    }
  }

  private void termen(String veld, Collection<?> waarden) {
    if (!waarden.isEmpty()) {
      voegToe(inSet(veld, teksten(waarden)));
    }
  }

  private void getallen(String veld, int[] waarden) {
    if (waarden.length > 0) {
      voegToe(IntPoint.newSetQuery(veld, waarden));
    }
  }

  private void vanaf(String veld, int grens) {
    voegToe(IntPoint.newRangeQuery(veld, grens, Integer.MAX_VALUE));
  }

  private void voegToe(Query query) {
    voorwaarden.add(new Voorwaarde(null, query));
  }

  private static List<String> teksten(Collection<?> waarden) {
    return waarden.stream().map(Object::toString).toList();
  }

  private static Query inSet(String veld, Collection<String> waarden) {
    return new TermInSetQuery(veld, waarden.stream().map(BytesRef::new).toList());
  }
}
