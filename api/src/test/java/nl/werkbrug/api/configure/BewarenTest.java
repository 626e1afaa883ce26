package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gemeenten that keep what they know of somebody who left for 12 and for 240 months. */
class BewarenTest {
  @TempDir private Path map;

  private List<Werkzoekende> korter;
  private List<Werkzoekende> langer;
  private long iedereen;

  @BeforeEach
  void laatUitstromen() {
    Regio preset =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"), new Omvang(400, 20, 2), 7, Proefdienst.PEILDATUM);
    Map<GemeenteId, List<Werkzoekende>> weg =
        preset.werkzoekenden().stream()
            .filter(een -> een.status() == Werkzoekende.Status.UITGESTROOMD)
            .filter(een -> een.gemeente().isBekend())
            .collect(
                Collectors.groupingBy(
                    een -> een.gemeente().waardeOfNull(), TreeMap::new, Collectors.toList()));
    List<GemeenteId> gemeenten = List.copyOf(weg.keySet());
    List<List<Werkzoekende>> mensen = List.copyOf(weg.values());
    korter = mensen.get(0);
    langer = mensen.get(1);
    iedereen = preset.werkzoekenden().size();
    ObjectNode regio = DomeinJson.mapper().valueToTree(preset);
    ObjectNode kader = (ObjectNode) regio.at("/beleidskaders/0");
    ArrayNode kaders = regio.putArray("beleidskaders");
    kaders.add(kader(kader, "kort", "Kort kader", gemeenten.get(0), 12));
    kaders.add(kader(kader, "lang", "Lang kader", gemeenten.get(1), 240));
    LocalDate toen = LocalDate.now(Werkbrug.NEDERLAND).minusMonths(12);
    Clock klok =
        Clock.fixed(
            toen.atTime(LocalTime.NOON).atZone(Werkbrug.NEDERLAND).toInstant(), Werkbrug.NEDERLAND);
    try (Database database = Database.open(map, klok)) {
      new RegioStore(database).bewaar(DomeinJson.lees(regio, Regio.class));
    }
  }

  private static ObjectNode kader(
      ObjectNode voorbeeld, String id, String naam, GemeenteId gemeente, int maanden) {
    ObjectNode kader = voorbeeld.deepCopy();
    kader.put("id", id).put("naam", naam).put("geldigVan", "2020-01-01");
    kader.put("bewaarmaanden", maanden).putArray("gemeenten").add(gemeente.waarde());
    return kader;
  }

  @Test
  void commandErasesByTheTermOfEachGemeenteAndSaysWhy() {
    assertThat(voerUit("opschonen", "--map", map.toString()))
        .contains(korter.getFirst().id().waarde(), "12 maanden (Kort kader, versie 1)")
        .contains("Te wissen, want de bewaartermijn is voorbij: " + korter.size() + " van de ")
        .doesNotContain(langer.getFirst().id().waarde(), "Lang kader");
    assertThat(aantal()).isEqualTo(iedereen);

    voerUit("opschonen", "--map", map.toString(), "--uitvoeren");

    assertThat(aantal()).isEqualTo(iedereen - korter.size());
    assertThat(voerUit("opschonen", "--map", map.toString())).contains("voorbij: 0 van de ");
  }

  @Test
  void pageShowsEachTermAndErasesOnlyAfterItsNumberIsTyped() throws Exception {
    try (Proefdienst dienst = Proefdienst.start(map);
        Browser browser = Webbrowser.voorTests();
        Page pagina = browser.newPage()) {
      pagina.navigate(dienst.adres("/beheer/bewaren"));
      String termijnen = pagina.locator("table").first().innerText();
      assertThat(termijnen).contains("Kort kader, versie 1", "Lang kader, versie 1", "12", "240");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();

      pagina.locator("main summary").first().click();
      pagina.locator("#aantal").fill(Integer.toString(korter.size() + 1));
      pagina.getByText("Wis definitief").click();
      assertThat(pagina.locator("#aantal-fout").innerText()).contains("gewist wordt");
      pagina.locator("#aantal").fill(Integer.toString(korter.size()));
      pagina.getByText("Wis definitief").click();

      pagina.waitForCondition(() -> pagina.url().contains("gedaan="));
      assertThat(pagina.locator("main").innerText()).contains("Van niemand is de bewaartermijn");
      assertThat(new WerkzoekendeStore(dienst.werkbrug().database()).aantal())
          .isEqualTo(iedereen - korter.size());
    }
  }

  @Test
  void whoAsksWhatIsKnownHearsHowLongItStays() throws Exception {
    try (Proefdienst dienst = Proefdienst.start(map)) {
      JsonNode kort = termijn(dienst, korter.getFirst());
      JsonNode lang = termijn(dienst, langer.getFirst());

      assertThat(kort.path("maanden").asInt()).isEqualTo(12);
      assertThat(kort.path("beleidskader").asText()).isEqualTo("kort");
      assertThat(kort.path("versie").asInt()).isEqualTo(1);
      assertThat(lang.path("maanden").asInt()).isEqualTo(240);
      assertThat(lang.path("herkomst").asText()).isEqualTo("Lang kader, versie 1");
    }
  }

  private static JsonNode termijn(Proefdienst dienst, Werkzoekende persoon) {
    return Contractcontrole.houdt(
            dienst.get("/v1/werkzoekenden/" + persoon.id() + "/persoonsgegevens"))
        .path("bewaartermijn");
  }

  private long aantal() {
    try (Database database = Database.open(map)) {
      return new WerkzoekendeStore(database).aantal();
    }
  }

  private static String voerUit(String... args) {
    StringWriter tekst = new StringWriter();
    PrintWriter uit = new PrintWriter(tekst);
    Main.commandLine(new Stopsein()).setOut(uit).setErr(uit).execute(args);
    uit.flush();
    return tekst.toString();
  }
}
