package nl.werkbrug.engine.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.matching.Regels;
import nl.werkbrug.engine.planning.constraint.Planregels;
import nl.werkbrug.engine.reporting.Werkwijze.Planningsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkwijzeTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

  /** The fields that the standard requires. */
  private static final Set<String> VERPLICHT =
      Set.of(
          "name",
          "description_short",
          "organization",
          "status",
          "contact_email",
          "publication_category",
          "lang");

  /** Every field of the standard with its greatest length; 0 for none. */
  private static final Map<String, Integer> STANDAARD =
      Map.ofEntries(
          Map.entry("name", 100),
          Map.entry("description_short", 350),
          Map.entry("organization", 100),
          Map.entry("category", 0),
          Map.entry("status", 0),
          Map.entry("begin_date", 7),
          Map.entry("end_date", 7),
          Map.entry("contact_email", 500),
          Map.entry("website", 500),
          Map.entry("publication_category", 0),
          Map.entry("url", 500),
          Map.entry("goal", 2_500),
          Map.entry("proportionality", 2_500),
          Map.entry("human_intervention", 2_500),
          Map.entry("risks", 2_500),
          Map.entry("lawful_basis", 2_500),
          Map.entry("lawful_basis_grouping", 0),
          Map.entry("process_index_url", 500),
          Map.entry("impacttoetsen", 2_500),
          Map.entry("impacttoetsen_grouping", 0),
          Map.entry("source_data", 2_500),
          Map.entry("source_data_grouping", 0),
          Map.entry("methods_and_models", 5_000),
          Map.entry("provider", 200),
          Map.entry("publiccode", 500),
          Map.entry("lang", 0),
          Map.entry("standard_version", 0),
          Map.entry("source_id", 100),
          Map.entry("tags", 2_500));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gooi-en-vechtstreek",
        "westerveld",
        "noord-limburg",
        "schouwen-duiveland",
        "stichtse-vecht-wijdemeren-weesp"
      })
  void tellsTheRulesAndWeightsOfEveryPreset(String preset) {
    Beleidskader kader = kader(preset);

    Werkwijze werkwijze = Werkwijze.van(kader);

    assertThat(werkwijze.geschiktheid())
        .extracting(Werkwijze.Geschiktheidsregel::id)
        .containsExactlyElementsOf(Regels.ALLE.stream().map(Regel::id).toList());
    assertThat(werkwijze.passendheid())
        .allSatisfy(deel -> assertThat(deel.gewicht()).isEqualTo(kader.gewicht(deel.deel())));
    assertThat(werkwijze.voorrang()).allSatisfy(wie -> assertThat(wie.punten()).isPositive());
  }

  @Test
  void tellsEveryRuleOfThePlanning() {
    List<String> regels =
        List.of(
            Planregels.PLEKKEN_VOL,
            Planregels.JOBCOACH_UREN,
            Planregels.JOBCOACH_NODIG,
            Planregels.ONGESCHIKT,
            Planregels.VASTGEZET,
            Planregels.GROEP_TE_KLEIN,
            Planregels.WERKGEVER_DRAAGKRACHT,
            Planregels.AANBIEDER_CONTRACT,
            Planregels.GEPLAATST,
            Planregels.EVENWICHTIGE_VERDELING,
            Planregels.BESCHUT_AANTAL,
            Planregels.SROI_VERPLICHTING,
            Planregels.PASSENDHEID,
            Planregels.JOBCOACH_PASSEND,
            Planregels.SPREIDING);

    Werkwijze werkwijze = Werkwijze.van(kader("westerveld"));

    assertThat(werkwijze.planning())
        .extracting(Planningsregel::id)
        .containsExactlyInAnyOrderElementsOf(regels);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gooi-en-vechtstreek", "noord-limburg"})
  void makesAnEntryThatFitsTheStandard(String preset) {
    Map<String, Object> velden =
        Algoritmeregistratie.maak(
            kader(preset),
            new Registratiegegevens(
                "Gemeente Voorbeeld",
                "algoritmes@voorbeeld.nl",
                Registratiegegevens.Status.IN_GEBRUIK,
                YearMonth.of(2026, 11),
                null,
                null));

    assertThat(velden.keySet()).containsAll(VERPLICHT).isSubsetOf(STANDAARD.keySet());
    velden.forEach(
        (veld, waarde) -> {
          int maximum = STANDAARD.getOrDefault(veld, 0);
          if (maximum > 0) {
            assertThat(waarde.toString()).as(veld).hasSizeBetween(1, maximum).doesNotEndWith("…");
          }
        });
    assertThat(velden)
        .containsEntry("begin_date", "2026-11")
        .containsEntry("status", "In gebruik")
        .containsEntry("standard_version", "1.0");
  }

  @Test
  void namesEveryFaultOfTheOwnData() {
    assertThatThrownBy(
            () ->
                new Registratiegegevens(
                    " ",
                    "geen adres",
                    Registratiegegevens.Status.IN_GEBRUIK,
                    null,
                    "http://onveilig.nl",
                    null))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout -> {
              List<String> velden = new ArrayList<>();
              fout.fouten().forEach(een -> velden.add(een.veld()));
              assertThat(new TreeSet<>(velden))
                  .containsExactly("contact", "inGebruikSinds", "organisatie", "publiekspagina");
            });
  }

  private static Beleidskader kader(String preset) {
    return DemoRegio.maak(Presets.get(preset), new Omvang(50, 15, 2), 1, PEILDATUM)
        .beleidskaders()
        .getFirst();
  }
}
