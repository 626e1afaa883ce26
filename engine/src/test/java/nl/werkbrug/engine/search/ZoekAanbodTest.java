package nl.werkbrug.engine.search;

import static nl.werkbrug.engine.search.Proefregio.ids;
import static nl.werkbrug.engine.search.Proefregio.vacature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoekAanbodTest {
  private static final Set<AanbodSoort> ALLES = EnumSet.allOf(AanbodSoort.class);

  private @Nullable Proefregio proef;

  @BeforeAll
  void vul(@TempDir Path map) {
    Proefregio nieuw = new Proefregio(map).metBasis();
    proef = nieuw;
    nieuw.bewaar(
        vacature("heftruck", "Heftruckchauffeur", "Je rijdt pallets naar de laadkuil."),
        vacature("magazijn", "Magazijnmedewerker", "Je pakt bestellingen in."),
        vacature("schoon", "Interieurverzorger kantoren", "Je maakt bureaus schoon."),
        vacature("tuin", "Groenmedewerker", "Je snoeit heggen en maait gras."),
        vacature("cafe", "Barmedewerker", "Werken in een gezellig caf\u00e9 met terras."),
        vacature("keuken", "Hulp in de keuken", "Afwassen en groente snijden."),
        vacature("zorg", "Verzorgende thuiszorg", "Loonkostensubsidie is mogelijk."),
        vacature("fiets", "Fietsenmaker", "Je plakt banden <b>& vervangt</b> remmen."));
  }

  @AfterAll
  void sluit() {
    proef().close();
  }

  private Proefregio proef() {
    return java.util.Objects.requireNonNull(proef);
  }

  @ParameterizedTest
  @CsvSource({
    "heftruckchauffeur, heftruck",
    "HEFTRUCKCHAUFFEURS, heftruck",
    "chauffeur heftruck, heftruck",
    "chauffeur, heftruck",
    "heftuckchauffeur, heftruck",
    "vorkheftruck, heftruck",
    "pallet, heftruck",
    "medewerker magazijn, magazijn",
    "logistiek medewerker, magazijn",
    "magazijnmedewreker, magazijn",
    "bestelling, magazijn",
    "schoonmaker, schoon",
    "interieurverzorgers, schoon",
    "hovenier, tuin",
    "tuinman, tuin",
    "snoeien, tuin",
    "heg, tuin",
    "cafe, cafe",
    "caf\u00e9s, cafe",
    "keukenhulp, keuken",
    "kuekenhulp, keuken",
    "LKS, zorg",
    "loonkosten subsidie, zorg",
    "fietsenmaker zonnemeer hilversum, fiets",
    "rijwielhersteller, fiets"
  })
  void finds(String tekst, String verwacht) {
    List<String> gevonden = proef().vind(tekst);

    assertThat(gevonden).contains(verwacht);
  }

  @Test
  void ordersExactBeforeStemBeforeCompoundBeforeSynonymBeforeTypo(@TempDir Path map) {
    try (Proefregio eigen = new Proefregio(map).metBasis()) {
      eigen.bewaar(
          vacature("5-typo", "Hovvenier", "x"),
          vacature("4-synoniem", "Tuinman", "x"),
          vacature("3-samenstelling", "Hovenierassistent", "x"),
          vacature("2-stam", "Hoveniers", "x"),
          vacature("1-exact", "Hovenier", "x"));

      List<String> gevonden = eigen.vind("hovenier");

      assertThat(gevonden).containsSequence("1-exact", "2-stam", "3-samenstelling", "4-synoniem");
      assertThat(eigen.vind("hovveniers")).first().isEqualTo("5-typo");
    }
  }

  @Test
  void requiresAllWordsUntilNothingHasThem() {
    Zoekresultaat alle = proef().index.zoekAanbod(Zoekvraag.naarAanbod("groente snijden"));
    Zoekresultaat enkele = proef().index.zoekAanbod(Zoekvraag.naarAanbod("groente ruimtevaarder"));

    assertThat(ids(alle)).containsExactly("keuken");
    assertThat(alle.wijze()).isEqualTo(Zoekresultaat.Wijze.ALLE_WOORDEN);
    assertThat(ids(enkele)).containsExactly("keuken");
    assertThat(enkele.wijze()).isEqualTo(Zoekresultaat.Wijze.ENKELE_WOORDEN);
  }

  @Test
  void keepsQuotedWordsTogether() {
    List<String> los = proef().vind("gras heggen");
    List<String> zin = proef().vind("\"maait gras\"");
    List<String> omgekeerd = proef().vind("\"gras maait\"");

    assertThat(los).containsExactly("tuin");
    assertThat(zin).containsExactly("tuin");
    assertThat(omgekeerd).isEmpty();
  }

  @Test
  void marksTheWordsFoundOnEscapedText() {
    Treffer treffer =
        proef().index.zoekAanbod(Zoekvraag.naarAanbod("banden fietsenmaker")).treffers().getFirst();

    assertThat(java.util.Objects.requireNonNull(treffer.titel()).html())
        .isEqualTo("<mark>Fietsenmaker</mark>");
    assertThat(java.util.Objects.requireNonNull(treffer.fragment()).html())
        .isEqualTo("Je plakt <mark>banden</mark> &lt;b&gt;&amp; vervangt&lt;/b&gt; remmen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "*:*",
        "\"",
        "\"\"\"",
        "((((",
        "titel:[* TO *]",
        "a AND OR NOT",
        "kok~9999",
        "\\",
        "\ud83d\ude80",
        "\ud83d",
        "\u0000\u0001",
        "de het een",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "?*?*?*?*",
        "\u202e\u200b"
      })
  void meetsAnyTextWell(String tekst) {
    Zoekresultaat resultaat = proef().index.zoekAanbod(Zoekvraag.naarAanbod(tekst));

    assertThat(resultaat.totaal()).isBetween(0, 8);
    assertThat(proef().index.suggesties(ALLES, tekst, 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void meetsAVeryLongTextWell() {
    String lang = "heftruckchauffeur ".repeat(600_000);
    String eenWoord = "a".repeat(10_000_000);

    assertThat(proef().vind(lang)).contains("heftruck");
    assertThat(proef().vind(eenWoord)).isEmpty();
  }

  @Test
  void showsEverythingForTextWithoutWords() {
    Zoekresultaat resultaat = proef().index.zoekAanbod(Zoekvraag.naarAanbod("*:*"));

    assertThat(resultaat.totaal()).isEqualTo(8);
    assertThat(resultaat.wijze()).isEqualTo(Zoekresultaat.Wijze.GEEN_WOORDEN);
  }

  @Test
  void completesWhatIsTyped() {
    assertThat(proef().index.suggesties(ALLES, "heft", 5)).containsExactly("Heftruckchauffeur");
    assertThat(proef().index.suggesties(ALLES, "KEUK", 5)).containsExactly("Hulp in de keuken");
    assertThat(proef().index.suggesties(ALLES, "hilv", 5)).containsExactly("Hilversum");
    assertThat(proef().index.suggesties(ALLES, "fietsenmakr", 5)).containsExactly("Fietsenmaker");
  }

  @Test
  void completesFromTheseKindsOnly() {
    Set<AanbodSoort> vacatures = Set.of(AanbodSoort.VACATURE);
    Set<AanbodSoort> andere = EnumSet.complementOf(EnumSet.of(AanbodSoort.VACATURE));

    assertThat(proef().index.suggesties(vacatures, "heft", 5)).containsExactly("Heftruckchauffeur");
    assertThat(proef().index.suggesties(andere, "heft", 5)).isEmpty();
  }

  @Test
  void putsUnknownPlacesLastAndNeverWithinAMaximum(@TempDir Path map) {
    try (Proefregio eigen = new Proefregio(map).metBasis()) {
      eigen.bewaar(
          op("a-onbekend", Gegeven.onbekend()),
          op("b-vreemd", Gegeven.bekend("9999ZZ")),
          op("c-huizen", Gegeven.bekend("1271AA")),
          op("d-hilversum", Gegeven.bekend("1211AA")));
      Zoekvraag<Aanbodfilter> vraag =
          Zoekvraag.naarAanbod("kok")
              .metNabijheid(new Nabijheid(new Postcode("1211"), null))
              .metSortering(Sortering.AFSTAND);
      Zoekresultaat geheel = eigen.index.zoekAanbod(vraag);
      Zoekresultaat binnen =
          eigen.index.zoekAanbod(vraag.metNabijheid(new Nabijheid(new Postcode("1211"), 999)));
      Zoekresultaat vlakbij =
          eigen.index.zoekAanbod(vraag.metNabijheid(new Nabijheid(new Postcode("1211"), 1)));
      Zoekresultaat vanuitOnbekend =
          eigen.index.zoekAanbod(vraag.metNabijheid(new Nabijheid(new Postcode("9999"), 999)));

      assertThat(ids(geheel)).containsExactly("d-hilversum", "c-huizen", "a-onbekend", "b-vreemd");
      assertThat(geheel.treffers().get(0).afstandKm()).isEqualTo(0.0);
      assertThat(geheel.treffers().get(2).afstandKm()).isNull();
      assertThat(ids(binnen)).containsExactly("d-hilversum", "c-huizen");
      assertThat(ids(vlakbij)).containsExactly("d-hilversum");
      assertThat(ids(vanuitOnbekend)).isEmpty();
    }
  }

  private static Werkaanbod op(String id, Gegeven<String> postcode) {
    return vacature(id, "Kok", "", Gegeven.bekend(Proefregio.HILVERSUM), postcode, 24);
  }

  @Test
  void walksOverEverythingExactlyOnceInEveryOrder(@TempDir Path map) {
    try (Proefregio eigen = new Proefregio(map).metBasis()) {
      List<Werkaanbod> plekken = new ArrayList<>();
      for (int i = 0; i < 137; i++) {
        plekken.add(
            vacature(
                "v" + i,
                i % 3 == 0 ? "Kok gezocht" : "Kok",
                "soep ".repeat(i % 7),
                Gegeven.onbekend(),
                i % 5 == 0 ? Gegeven.onbekend() : Gegeven.bekend("12" + (10 + i % 20)),
                8 + i % 30));
      }
      eigen.bewaar(plekken.toArray(Werkaanbod[]::new));

      for (Sortering sortering : Sortering.values()) {
        for (String tekst : List.of("", "kok")) {
          List<String> gelopen = new ArrayList<>();
          Zoekvraag<Aanbodfilter> vraag =
              Zoekvraag.naarAanbod(tekst)
                  .metNabijheid(new Nabijheid(new Postcode("1211"), null))
                  .metSortering(sortering)
                  .metPagina(10, null);
          Zoekresultaat pagina = eigen.index.zoekAanbod(vraag);
          gelopen.addAll(ids(pagina));
          while (pagina.cursor() != null) {
            pagina = eigen.index.zoekAanbod(vraag.metPagina(10, pagina.cursor()));
            gelopen.addAll(ids(pagina));
          }
          assertThat(gelopen)
              .as(sortering + " " + tekst)
              .containsExactlyElementsOf(ids(eigen.index.zoekAanbod(vraag.metPagina(200, null))))
              .hasSize(137)
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "MXwyfDM", "4pyT"})
  void rejectsACursorOfAnotherQuestion(String cursor) {
    Zoekvraag<Aanbodfilter> vraag = Zoekvraag.naarAanbod("kok").metPagina(1, cursor);

    assertThatThrownBy(() -> proef().index.zoekAanbod(vraag))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`cursor`");
  }

  @Test
  void rejectsDistanceWithoutAPostcode() {
    assertThatThrownBy(() -> Zoekvraag.naarAanbod("").metSortering(Sortering.AFSTAND))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("postcode");
  }
}
