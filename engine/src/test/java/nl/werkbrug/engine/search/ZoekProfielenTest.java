package nl.werkbrug.engine.search;

import static nl.werkbrug.engine.search.Proefregio.ids;
import static nl.werkbrug.engine.search.Proefregio.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoekProfielenTest {
  private static Profielfilter filter(Set<Doelgroep> doelgroepen, boolean opNaam) {
    return new Profielfilter(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        doelgroepen,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        opNaam);
  }

  @Test
  void findsPeopleByWhatTheyTellAndWant(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(
          persoon("p1", "Jan Jansen", "Ik heb veel met vrachtwagens gewerkt."),
          persoon("p2", "Piet Pietersen", "Ik kook graag."));

      Zoekresultaat resultaat = proef.index.zoekProfielen(Zoekvraag.naarProfielen("vrachtwagen"));
      List<String> beroep = ids(proef.index.zoekProfielen(Zoekvraag.naarProfielen("tuinman")));

      assertThat(ids(resultaat)).containsExactly("p1");
      assertThat(
              java.util.Objects.requireNonNull(resultaat.treffers().getFirst().fragment()).html())
          .contains("<mark>vrachtwagens</mark>");
      assertThat(beroep).containsExactlyInAnyOrder("p1", "p2");
    }
  }

  @Test
  void findsNamesOnlyForWhoAsksForThem(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(persoon("p1", "Jan Jansen", "x"), persoon("p2", "Piet Pietersen", "y"));

      List<String> zonder = ids(proef.index.zoekProfielen(Zoekvraag.naarProfielen("jansen")));
      List<String> met =
          ids(proef.index.zoekProfielen(Zoekvraag.voor("jansen", filter(Set.of(), true))));
      List<String> nummer =
          ids(proef.index.zoekProfielen(Zoekvraag.voor("K-p2", filter(Set.of(), true))));

      assertThat(zonder).isEmpty();
      assertThat(met).containsExactly("p1");
      assertThat(nummer).first().isEqualTo("p2");
    }
  }

  @Test
  void filtersOnDoelgroepWithoutGivingItAway(@TempDir Path map) {
    Regio regio =
        DemoRegio.maak(Presets.get("noord-limburg"), Omvang.van(300), 3, LocalDate.of(2026, 3, 2));
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      proef.index.volg();
      Set<String> verwacht = new TreeSet<>();
      for (Werkzoekende persoon : regio.werkzoekenden()) {
        if (persoon.doelgroep().is(Doelgroep.LKS_ZDP)) {
          verwacht.add(persoon.id().waarde());
        }
      }

      Zoekresultaat resultaat =
          proef.index.zoekProfielen(
              Zoekvraag.voor("", filter(Set.of(Doelgroep.LKS_ZDP), false)).metPagina(200, null));

      assertThat(new TreeSet<>(ids(resultaat))).isNotEmpty().isEqualTo(verwacht);
      assertThat(resultaat.facetten())
          .extracting(Facet::soort)
          .doesNotContain(Facetsoort.SOORT, Facetsoort.LKS);
    }
  }

  @Test
  void holdsNoHealthDataAndStoresNoNames(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(persoon("p1", "Jan Jansen", "x"));
      proef.index.close();
      Set<String> velden = new TreeSet<>();
      try (FSDirectory directory = FSDirectory.open(proef.indexmap().resolve("profielen-2"));
          var reader = org.apache.lucene.index.DirectoryReader.open(directory)) {
        for (FieldInfo veld : FieldInfos.getMergedFieldInfos(reader)) {
          velden.add(veld.name);
        }
        List<String> leesbaar = new ArrayList<>();
        for (FieldInfo veld : FieldInfos.getMergedFieldInfos(reader)) {
          if (veld.getDocValuesType() != DocValuesType.NONE) {
            leesbaar.add(veld.name);
          }
        }

        assertThat(reader.storedFields().document(0).getFields()).isEmpty();
        assertThat(leesbaar)
            .containsExactlyInAnyOrder(
                "beroep", "beroepsgroep", "gemeente", "id", "status", "tekst");
      }
      assertThat(velden)
          .containsExactlyInAnyOrder(
              "alles",
              "beroep",
              "beroepsgroep",
              "consulent",
              "gemeente",
              "id",
              "naam",
              "noemt",
              "organisatie",
              "status",
              "tekst",
              "titel");
      proef.index = proef.open();
    }
  }
}
