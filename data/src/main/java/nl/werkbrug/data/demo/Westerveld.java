package nl.werkbrug.data.demo;

import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.beleid.Verdeling;
import nl.werkbrug.data.domain.organisatie.Organisatie.Soort;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;

/**
 * IGSD Steenwijkerland-Westerveld in a sub-region of five gemeenten, with one werkgeversteam.
 * Werkstap, four cliëntprofielen with means spread evenly over them, people under 27 first. Bron:
 * beleidsplan sociaal domein Westerveld, §5.4-5.14.
 */
final class Westerveld {

  private Westerveld() {}

  static Preset preset() {
    GemeenteId westerveld = new GemeenteId("westerveld");
    return new Preset(
        "westerveld",
        "Steenwijkerland-Westerveld",
        "Beleidsplan sociaal domein, gemeente Westerveld",
        List.of(
            Presets.gemeente("steenwijkerland", "Steenwijkerland"),
            Presets.gemeente("staphorst", "Staphorst"),
            Presets.gemeente("westerveld", "Westerveld"),
            Presets.gemeente("meppel", "Meppel"),
            Presets.gemeente("zwartewaterland", "Zwartewaterland")),
        List.of(
            Presets.gebied("steenwijkerland", "westerveld"),
            Presets.gebied("meppel", "staphorst"),
            Presets.gebied("zwartewaterland")),
        List.of(
            Presets.organisatie(
                "igsd",
                "IGSD Steenwijkerland-Westerveld",
                Soort.UITVOERINGSDIENST,
                "steenwijkerland",
                "westerveld"),
            Presets.organisatie("gemeente-meppel", "Gemeente Meppel", Soort.GEMEENTE, "meppel"),
            Presets.organisatie(
                "gemeente-staphorst", "Gemeente Staphorst", Soort.GEMEENTE, "staphorst"),
            Presets.organisatie(
                "gemeente-zwartewaterland",
                "Gemeente Zwartewaterland",
                Soort.GEMEENTE,
                "zwartewaterland"),
            Presets.organisatie(
                "werkgeversteam",
                "Werkgeversteam subregio arbeidsmarktregio Zwolle",
                Soort.WERKGEVERSSERVICEPUNT),
            Presets.organisatie("reestmond", "Reestmond", Soort.SW_BEDRIJF),
            Presets.organisatie("noordwestgroep", "NoordWestGroep", Soort.SW_BEDRIJF),
            Presets.organisatie(
                "schakel-makelpool", "Schakel-Makelpool (pro en vso)", Soort.AANBIEDER)),
        new OrganisatieId("werkgeversteam"),
        20,
        Caseload.GEMIDDELD,
        Standaardbeleid.BELEID
            .metGewicht(Passendheidsdeel.COMPETENTIES, 35)
            .metGewicht(Passendheidsdeel.BEROEP, 15)
            .metPrioriteit(
                new Prioriteitspunten(
                    10,
                    Map.of(Clientprofiel.PROFIEL_2, 3, Clientprofiel.PROFIEL_3, 2),
                    Map.of(),
                    6,
                    "Beleidsplan sociaal domein Westerveld §5.12: jongeren tot 27 jaar zijn"
                        + " prioritaire doelgroep (gemeentelijk beleid op grond van Pw art. 7 en"
                        + " 8a)",
                    1,
                    4,
                    5,
                    2))
            .metVerdeling(
                new Verdeling(
                    List.of(
                        Standaardbeleid.aandeel(Clientprofiel.PROFIEL_1, 25),
                        Standaardbeleid.aandeel(Clientprofiel.PROFIEL_2, 35),
                        Standaardbeleid.aandeel(Clientprofiel.PROFIEL_3, 32),
                        Standaardbeleid.aandeel(Clientprofiel.PROFIEL_4, 8)),
                    4))
            .metBeschut(
                List.of(
                    new BeschutAantal(westerveld, 2017, 2, 2, "beleidsplan Westerveld §5.10"),
                    new BeschutAantal(westerveld, 2018, 4, 3, "beleidsplan Westerveld §5.10")),
                "verzonnen voor de demo; de ministeriële regeling geeft het echte aantal"));
  }
}
