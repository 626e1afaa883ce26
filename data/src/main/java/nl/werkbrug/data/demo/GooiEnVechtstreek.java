package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.organisatie.Organisatie.Soort;

/**
 * Eight gemeenten with three uitvoeringsdiensten, each with its own werkgeversdienstverlening, on
 * the way to one for the region. Cohorts zittend, instroom and SW zittend. Bron: visiedocument Gooi
 * en Vechtstreek, §3.5.6-3.5.10.
 */
final class GooiEnVechtstreek {
  private static final LocalDate GOOISE_MEREN = LocalDate.of(2016, 1, 1);

  private GooiEnVechtstreek() {}

  static Preset preset() {
    return new Preset(
        "gooi-en-vechtstreek",
        "Gooi en Vechtstreek",
        "Integraal dienstverleningsmodel sociaal domein, Regio Gooi en Vechtstreek",
        List.of(
            Presets.gemeente("blaricum", "Blaricum"),
            Presets.opgegaan("bussum", "Bussum", GOOISE_MEREN, "gooise-meren"),
            Presets.gemeente("eemnes", "Eemnes"),
            Presets.gemeente("hilversum", "Hilversum"),
            Presets.gemeente("huizen", "Huizen"),
            Presets.gemeente("laren", "Laren"),
            Presets.opgegaan("muiden", "Muiden", GOOISE_MEREN, "gooise-meren"),
            Presets.opgegaan("naarden", "Naarden", GOOISE_MEREN, "gooise-meren"),
            Presets.gemeente("gooise-meren", "Gooise Meren")),
        List.of(
            Presets.gebied("hilversum"),
            Presets.gebied("huizen", "blaricum", "eemnes", "laren"),
            Presets.gebied("bussum", "naarden", "muiden", "gooise-meren")),
        List.of(
            Presets.organisatie(
                "uitvoeringsdienst-hilversum",
                "Uitvoeringsdienst Hilversum",
                Soort.UITVOERINGSDIENST,
                "hilversum"),
            Presets.organisatie(
                "uitvoeringsdienst-huizen",
                "Uitvoeringsdienst Huizen",
                Soort.UITVOERINGSDIENST,
                "huizen",
                "blaricum",
                "eemnes",
                "laren"),
            Presets.organisatie(
                "uitvoeringsdienst-bussum",
                "Uitvoeringsdienst Bussum",
                Soort.UITVOERINGSDIENST,
                "bussum",
                "naarden",
                "muiden",
                "gooise-meren"),
            Presets.organisatie(
                "regio-gooi-en-vechtstreek",
                "Regio Gooi en Vechtstreek",
                Soort.WERKGEVERSSERVICEPUNT),
            Presets.organisatie("gr-tomingroep", "GR Tomingroep", Soort.SW_BEDRIJF),
            Presets.organisatie("heidepad", "Heidepad Jobcoaching", Soort.AANBIEDER)),
        null,
        25,
        Caseload.GEMIDDELD.metCohorten(60, 30),
        Standaardbeleid.BELEID.metGewicht(Passendheidsdeel.LOKAAL, 6));
  }
}
