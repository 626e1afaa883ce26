package nl.werkbrug.data.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.AanbiederContract.Perceel;
import nl.werkbrug.data.domain.beleid.AanbiederContract.Soort;
import nl.werkbrug.data.domain.organisatie.Organisatie;

/**
 * Seven gemeenten that buy together with the MGR: a perceel regionaal with agreed budgets and a
 * perceel lokaal without, in trajecten and plekken; segments begeleiding collectief, begeleiding
 * individueel and werkgeversondersteuning. Bron: memo Programma Sturing en Inkoop, points 5-8 and
 * bijlage B. The aanbieders are invented.
 */
final class NoordLimburg {
  private static final List<String> NAMEN =
      List.of("Beesel", "Bergen", "Gennep", "Horst aan de Maas", "Peel en Maas", "Venlo", "Venray");

  private NoordLimburg() {}

  static Preset preset() {
    List<Organisatie> organisaties = new ArrayList<>();
    NAMEN.forEach(
        naam ->
            organisaties.add(
                Presets.organisatie(
                    "gemeente-" + id(naam),
                    "Gemeente " + naam,
                    Organisatie.Soort.GEMEENTE,
                    id(naam))));
    organisaties.add(
        Presets.organisatie(
            "mgr", "MGR Sociaal Domein Limburg-Noord", Organisatie.Soort.WERKGEVERSSERVICEPUNT));
    organisaties.add(
        Presets.organisatie(
            "sw-noord-limburg",
            "Sociale werkvoorziening Noord-Limburg",
            Organisatie.Soort.SW_BEDRIJF));
    organisaties.add(
        Presets.organisatie("maasbrug", "Maasbrug Begeleiding", Organisatie.Soort.AANBIEDER));
    organisaties.add(
        Presets.organisatie("peelkracht", "Peelkracht Werk", Organisatie.Soort.AANBIEDER));
    organisaties.add(
        Presets.organisatie(
            "de-koelhof",
            "De Koelhof",
            Organisatie.Soort.AANBIEDER,
            "venray",
            "horst-aan-de-maas"));
    organisaties.add(
        Presets.organisatie(
            "werkplaats-tegelaar",
            "Werkplaats Tegelaar",
            Organisatie.Soort.AANBIEDER,
            "venlo",
            "beesel"));
    return new Preset(
        "noord-limburg",
        "Noord-Limburg",
        "Memo Programma Sturing en Inkoop sociaal domein, regio Noord-Limburg",
        NAMEN.stream().map(naam -> Presets.gemeente(id(naam), naam)).toList(),
        List.of(
            Presets.gebied("venlo", "beesel", "peel-en-maas"),
            Presets.gebied("venray", "horst-aan-de-maas"),
            Presets.gebied("bergen", "gennep")),
        organisaties,
        new OrganisatieId("mgr"),
        60,
        Caseload.GEMIDDELD,
        Standaardbeleid.BELEID.metContracten(
            List.of(
                new Contractafspraak(
                    "maasbrug-individueel", "maasbrug", Soort.TRAJECTEN, Perceel.REGIONAAL, 60),
                new Contractafspraak(
                    "peelkracht-individueel", "peelkracht", Soort.TRAJECTEN, Perceel.REGIONAAL, 45),
                new Contractafspraak(
                    "peelkracht-collectief", "peelkracht", Soort.PLEKKEN, Perceel.REGIONAAL, 15),
                new Contractafspraak(
                    "de-koelhof-individueel", "de-koelhof", Soort.TRAJECTEN, Perceel.LOKAAL, null),
                new Contractafspraak(
                    "werkplaats-tegelaar-collectief",
                    "werkplaats-tegelaar",
                    Soort.PLEKKEN,
                    Perceel.LOKAAL,
                    null))));
  }

  private static String id(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
