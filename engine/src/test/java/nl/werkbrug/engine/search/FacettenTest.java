package nl.werkbrug.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacettenTest {
  private static final Function<Werkaanbod, String> SOORT = aanbod -> aanbod.soort().name();
  private static final Function<Werkaanbod, String> LKS =
      aanbod -> aanbod.kern().voorwaarden().lks().name();
  private static final Function<Werkaanbod, String> UREN =
      aanbod -> Urenklasse.van(aanbod.kern().werktijd().urenMax()).name();
  private static final Function<Werkaanbod, String> GEMEENTE =
      aanbod -> String.valueOf(aanbod.kern().gemeente().waardeOfNull());
  private static final Function<Werkaanbod, String> SECTOR =
      aanbod -> {
        Sbi sbi = aanbod.kern().sbi().waardeOfNull();
        return sbi == null ? "null" : sbi.afdeling();
      };

  @Test
  void countsAsCountingByHandDoes(@TempDir Path map) {
    Regio regio =
        DemoRegio.maak(Presets.get("westerveld"), Omvang.van(800), 7, LocalDate.of(2026, 3, 2));
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      proef.index.volg();
      Aanbodfilter filter =
          new Aanbodfilter(
              Set.of(AanbodSoort.VACATURE, AanbodSoort.LEERWERKPLEK),
              Set.of(Aanbodstatus.OPEN),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(Urenklasse.VAN_24_TOT_32, Urenklasse.VANAF_32),
              20,
              36,
              Set.of(),
              LocalDate.of(2025, 12, 1),
              Set.of(Rijbewijs.B));
      Predicate<Werkaanbod> anders =
          aanbod ->
              aanbod.kern().status() == Aanbodstatus.OPEN
                  && aanbod.kern().werktijd().urenMax() >= 20
                  && aanbod.kern().werktijd().urenMin() <= 36
                  && !aanbod.kern().publicatiedatum().isBefore(LocalDate.of(2025, 12, 1))
                  && Set.of(Rijbewijs.B).containsAll(aanbod.kern().eisen().rijbewijzen());
      Predicate<Werkaanbod> soort = aanbod -> filter.soorten().contains(aanbod.soort());
      Predicate<Werkaanbod> uren =
          aanbod ->
              filter.urenklassen().contains(Urenklasse.van(aanbod.kern().werktijd().urenMax()));

      Zoekresultaat resultaat = proef.index.zoekAanbod(Zoekvraag.voor("", filter));

      List<Werkaanbod> alle = regio.aanbod();
      assertThat(resultaat.totaal())
          .isPositive()
          .isEqualTo((int) alle.stream().filter(anders.and(soort).and(uren)).count());
      assertThat(telling(resultaat, Facetsoort.SOORT))
          .isEqualTo(metHand(alle, anders.and(uren), SOORT));
      assertThat(telling(resultaat, Facetsoort.UREN))
          .isEqualTo(metHand(alle, anders.and(soort), UREN));
      assertThat(telling(resultaat, Facetsoort.LKS))
          .isEqualTo(metHand(alle, anders.and(soort).and(uren), LKS));
      assertThat(telling(resultaat, Facetsoort.GEMEENTE))
          .isEqualTo(metHand(alle, anders.and(soort).and(uren), GEMEENTE));
      assertThat(telling(resultaat, Facetsoort.SECTOR))
          .isEqualTo(metHand(alle, anders.and(soort).and(uren), SECTOR));
    }
  }

  private static Map<String, Integer> telling(Zoekresultaat resultaat, Facetsoort soort) {
    Facet facet =
        resultaat.facetten().stream().filter(f -> f.soort() == soort).findFirst().orElseThrow();
    Map<String, Integer> telling = new TreeMap<>();
    facet.waarden().forEach(waarde -> telling.put(waarde.waarde(), waarde.aantal()));
    if (facet.onbekend() > 0) {
      telling.put("null", facet.onbekend());
    }
    return telling;
  }

  private static Map<String, Integer> metHand(
      List<Werkaanbod> alle, Predicate<Werkaanbod> past, Function<Werkaanbod, String> waarde) {
    Map<String, Integer> telling = new TreeMap<>();
    alle.stream()
        .filter(past)
        .forEach(aanbod -> telling.merge(waarde.apply(aanbod), 1, Integer::sum));
    return telling;
  }
}
