package nl.werkbrug.data.demo;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel.Rij;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.organisatie.Organisatie.Soort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;

/**
 * One gemeente. De Zuidhoek does arbeidsontwikkeling, a regional werkgeversservicepunt stands apart
 * from it. Inclusive work and use of the loonwaarde that people have weigh more; maatschappelijke
 * participatie has a jobcoach too; beschut werk by the national number. Bron: integraal
 * dienstverleningsmodel Schouwen-Duiveland, §4.6-4.12.
 */
final class SchouwenDuiveland {

  private SchouwenDuiveland() {}

  static Preset preset() {
    List<Rij> rijen = new ArrayList<>(Standaardbeleid.rijen());
    rijen.add(Standaardbeleid.rij(Doelgroep.ACTIVERING, null, null, Standaardbeleid.LICHT));
    rijen.add(
        Standaardbeleid.rij(
            Doelgroep.ARBEIDSMATIGE_DAGBESTEDING, null, null, Standaardbeleid.LICHT));
    return new Preset(
        "schouwen-duiveland",
        "Schouwen-Duiveland",
        "Integraal dienstverleningsmodel sociaal domein, gemeente Schouwen-Duiveland",
        List.of(Presets.gemeente("schouwen-duiveland", "Schouwen-Duiveland")),
        List.of(Presets.gebied("schouwen-duiveland")),
        List.of(
            Presets.organisatie(
                "gemeente-schouwen-duiveland",
                "Gemeente Schouwen-Duiveland (TIM)",
                Soort.GEMEENTE,
                "schouwen-duiveland"),
            Presets.organisatie(
                "werkgeversservicepunt",
                "Regionaal werkgeversservicepunt",
                Soort.WERKGEVERSSERVICEPUNT),
            Presets.organisatie("de-zuidhoek", "De Zuidhoek", Soort.SW_BEDRIJF),
            Presets.organisatie("oosterdam", "Oosterdam Jobcoaching", Soort.AANBIEDER)),
        new OrganisatieId("werkgeversservicepunt"),
        20,
        Caseload.GEMIDDELD
            .met(Voorziening.KORT_TRAJECT, 230)
            .met(Voorziening.ARBEIDSMATIGE_DAGBESTEDING, 70),
        Standaardbeleid.BELEID
            .metGewicht(Passendheidsdeel.INCLUSIE, 12)
            .metGewicht(Passendheidsdeel.LOONWAARDEBENUTTING, 15)
            .metGewicht(Passendheidsdeel.BEROEP, 15)
            .metBegeleiding(
                new Begeleidingstabel(Standaardbeleid.regimes(), rijen, Standaardbeleid.MIDDEN))
            .metBeschut(List.of(), "landelijke norm; het getal is verzonnen voor de demo"));
  }
}
