package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Answers one question on one moment of an index. */
final class Zoeker {
  private static final int TELGRENS = 10_000;

  private final IndexSearcher searcher;
  private final Facetkolommen kolommen;
  private final Woordkunde woordkunde;
  private final Zoekvraag<?> vraag;
  private final List<Filterbouw.Voorwaarde> filters;
  private final List<Facetsoort> facetsoorten;
  private final @Nullable Afstanden afstanden;
  private final Tekstvraag tekst;
  private final @Nullable Tekstquery tekstquery;

  Zoeker(
      IndexSearcher searcher,
      Facetkolommen kolommen,
      Woordkunde woordkunde,
      Zoekvraag<?> vraag,
      List<Filterbouw.Voorwaarde> filters,
      List<Facetsoort> facetsoorten,
      @Nullable Afstanden afstanden,
      boolean opNaam)
      throws IOException {
    this.searcher = searcher;
    this.kolommen = kolommen;
    this.woordkunde = woordkunde;
    this.vraag = vraag;
    this.filters = filters;
    this.facetsoorten = facetsoorten;
    this.afstanden = afstanden;
    this.tekst = Tekstvraag.lees(vraag.tekst(), woordkunde);
    this.tekstquery =
        tekst.woorden().isEmpty()
            ? null
            : new Tekstquery(tekst, searcher.getIndexReader(), woordkunde.synoniemen(), opNaam);
  }

  Zoekresultaat zoek() throws IOException {
    if (tekstquery == null) {
      return antwoord(
          MatchAllDocsQuery.INSTANCE,
          tekst.leeg() ? Zoekresultaat.Wijze.ZONDER_TEKST : Zoekresultaat.Wijze.GEEN_WOORDEN);
    }
    Zoekresultaat alle = antwoord(tekstquery.query(true), Zoekresultaat.Wijze.ALLE_WOORDEN);
    return alle.totaal() == 0 && tekstquery.kanRuimer()
        ? antwoord(tekstquery.query(false), Zoekresultaat.Wijze.ENKELE_WOORDEN)
        : alle;
  }

  private Zoekresultaat antwoord(Query basis, Zoekresultaat.Wijze wijze) throws IOException {
    Cursor.Volgorde volgorde = volgorde();
    int kenmerk =
        Objects.hash(vraag.tekst(), vraag.sortering().name(), String.valueOf(vraag.nabij()));
    FieldDoc na = vraag.cursor() == null ? null : Cursor.lees(vraag.cursor(), kenmerk, volgorde);
    Query query = met(basis, null);
    TopFieldCollectorManager beste =
        new TopFieldCollectorManager(sorteer(volgorde), vraag.aantal() + 1, na, TELGRENS);
    TopFieldDocs gevonden;
    List<Facet> facetten = List.of();
    int totaal;
    boolean exact;
    if (vraag.facetten()) {
      Object[] uitkomst =
          searcher.search(
              query, new MultiCollectorManager(beste, new Facettelling(facetsoorten, kolommen)));
      gevonden = (TopFieldDocs) Objects.requireNonNull(uitkomst[0]);
      Facettelling.Telling telling = (Facettelling.Telling) Objects.requireNonNull(uitkomst[1]);
      totaal = telling.totaal();
      exact = true;
      facetten = zonderEigenFilter(basis, telling.facetten());
    } else {
      gevonden = searcher.search(query, beste);
      totaal = (int) gevonden.totalHits.value();
      exact = gevonden.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    }
    ScoreDoc[] rijen = gevonden.scoreDocs;
    boolean meer = rijen.length > vraag.aantal();
    if (meer) {
      rijen = Arrays.copyOf(rijen, vraag.aantal());
    }
    String cursor = meer ? Cursor.na((FieldDoc) rijen[rijen.length - 1], kenmerk).tekst() : null;
    return new Zoekresultaat(treffers(rijen, volgorde), totaal, exact, wijze, facetten, cursor);
  }

  /** To facets that are filtered on is added what that filter alone keeps out. */
  private List<Facet> zonderEigenFilter(Query basis, List<Facet> facetten) throws IOException {
    List<Facet> uit = new ArrayList<>(facetten);
    for (int i = 0; i < facetsoorten.size(); i++) {
      Facetsoort soort = facetsoorten.get(i);
      if (filters.stream().anyMatch(filter -> filter.facet() == soort)) {
        Facettelling alleen = new Facettelling(List.of(soort), kolommen);
        Facet buiten = searcher.search(buiten(basis, soort), alleen).facetten().getFirst();
        uit.set(i, Facettelling.samen(uit.get(i), buiten));
      }
    }
    return uit;
  }

  /** The text with the filters, but for those on one facet. */
  private Query met(Query basis, @Nullable Facetsoort zonder) {
    BooleanQuery.Builder bouwer = new BooleanQuery.Builder();
    bouwer.add(basis, tekstquery == null ? Occur.FILTER : Occur.MUST);
    for (Filterbouw.Voorwaarde filter : filters) {
      if (filter.facet() == null || filter.facet() != zonder) {
        bouwer.add(filter.query(), Occur.FILTER);
      }
    }
    Nabijheid nabij = vraag.nabij();
    if (afstanden != null && nabij != null && nabij.maximumKm() != null) {
      bouwer.add(afstanden.binnen(nabij.maximumKm()), Occur.FILTER);
    }
    return bouwer.build();
  }

  /** What fits but for the filters on this facet. */
  private Query buiten(Query basis, Facetsoort soort) {
    BooleanQuery.Builder eigen = new BooleanQuery.Builder();
    for (Filterbouw.Voorwaarde filter : filters) {
      if (filter.facet() == soort) {
        eigen.add(filter.query(), Occur.FILTER);
      }
    }
    return new BooleanQuery.Builder()
        .add(met(basis, soort), Occur.FILTER)
        .add(eigen.build(), Occur.MUST_NOT)
        .build();
  }

  private Cursor.Volgorde volgorde() {
    return switch (vraag.sortering()) {
      case RELEVANTIE -> tekstquery == null ? Cursor.Volgorde.ID : Cursor.Volgorde.SCORE;
      case AFSTAND -> Cursor.Volgorde.KM;
      case DATUM -> Cursor.Volgorde.DAG;
    };
  }

  private Sort sorteer(Cursor.Volgorde volgorde) {
    SortField id = new SortField(Veld.ID, SortField.Type.STRING);
    return switch (volgorde) {
      case ID -> new Sort(id);
      case SCORE -> new Sort(SortField.FIELD_SCORE, id);
      case KM ->
          new Sort(
              Objects.requireNonNull(afstanden, "op afstand vraagt een postcode")
                  .getSortField(false),
              id);
      case DAG ->
          new Sort(new SortField(Veld.DATUM, SortField.Type.INT, true, Integer.MIN_VALUE), id);
    };
  }

  private List<Treffer> treffers(ScoreDoc[] rijen, Cursor.Volgorde volgorde) throws IOException {
    Markeerder markeerder =
        new Markeerder(woordkunde, vormen -> tekstquery != null && tekstquery.raakt(vormen));
    List<Treffer> treffers = new ArrayList<>();
    for (ScoreDoc gevonden : rijen) {
      Rij rij = Rij.van(searcher.getIndexReader(), gevonden.doc);
      String titel = vraag.markeringen() ? rij.findTekst(Veld.TITEL) : null;
      String inhoud = vraag.markeringen() ? rij.findTekst(Veld.TEKST) : null;
      double score =
          volgorde == Cursor.Volgorde.SCORE ? ((Float) ((FieldDoc) gevonden).fields[0]) : 0;
      treffers.add(
          new Treffer(
              rij.id(),
              score,
              afstand(rij),
              titel == null ? null : markeerder.geheel(titel),
              inhoud == null ? null : markeerder.beste(inhoud)));
    }
    return treffers;
  }

  private @Nullable Double afstand(Rij rij) throws IOException {
    Integer pc4 = afstanden == null ? null : rij.findGetal(Veld.PC4);
    if (afstanden == null || pc4 == null) {
      return null;
    }
    double km = afstanden.km(pc4);
    return Double.isInfinite(km) ? null : km;
  }
}
