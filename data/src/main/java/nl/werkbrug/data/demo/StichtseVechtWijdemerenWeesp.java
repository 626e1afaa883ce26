package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel.Rij;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.organisatie.Organisatie.Soort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;

/**
 * Three gemeenten that are local together. Guidance follows the loonwaarde, step by step (figure
 * 21); SROI on the purchases of the three counts more; Bbz-starters and people without uitkering
 * are part of the caseload. Bron: visiedocument Stichtse Vecht, Wijdemeren, Weesp, bijlage 4.
 */
final class StichtseVechtWijdemerenWeesp {
  private static final List<Doelgroep> MET_BEGELEIDING =
      List.of(Doelgroep.LKS_MDP, Doelgroep.LKS_ZDP, Doelgroep.BESCHUT_WERK, Doelgroep.SW_ZITTEND);

  private StichtseVechtWijdemerenWeesp() {}

  static Preset preset() {
    return new Preset(
        "stichtse-vecht-wijdemeren-weesp",
        "Stichtse Vecht, Wijdemeren en Weesp",
        "Visiedocument Participatiewet, gemeenten Stichtse Vecht, Wijdemeren en Weesp",
        List.of(
            Presets.gemeente("stichtse-vecht", "Stichtse Vecht"),
            Presets.gemeente("wijdemeren", "Wijdemeren"),
            Presets.opgegaan("weesp", "Weesp", LocalDate.of(2022, 3, 24), "amsterdam"),
            Presets.gemeente("amsterdam", "Amsterdam")),
        List.of(Presets.gebied("stichtse-vecht", "wijdemeren", "weesp", "amsterdam")),
        List.of(
            Presets.organisatie(
                "gemeente-stichtse-vecht",
                "Gemeente Stichtse Vecht",
                Soort.GEMEENTE,
                "stichtse-vecht"),
            Presets.organisatie(
                "gemeente-wijdemeren", "Gemeente Wijdemeren", Soort.GEMEENTE, "wijdemeren"),
            Presets.organisatie(
                "gemeente-weesp",
                "Gemeente Weesp (nu stadsgebied Weesp)",
                Soort.GEMEENTE,
                "weesp",
                "amsterdam"),
            Presets.organisatie(
                "werkgeversdienstverlening-sww",
                "Werkgeversdienstverlening SWW",
                Soort.WERKGEVERSSERVICEPUNT),
            Presets.organisatie("pauw-bedrijven", "PAUW Bedrijven", Soort.SW_BEDRIJF),
            Presets.organisatie("tomin", "Tomingroep", Soort.SW_BEDRIJF),
            Presets.organisatie("vechtkans", "Vechtkans Jobcoaching", Soort.AANBIEDER)),
        new OrganisatieId("werkgeversdienstverlening-sww"),
        30,
        Caseload.GEMIDDELD
            .met(Voorziening.KORT_TRAJECT, 240)
            .met(Voorziening.BBZ_STARTER, 35)
            .met(Voorziening.TEGENPRESTATIE, 20),
        Standaardbeleid.BELEID
            .metGewicht(Passendheidsdeel.LOKAAL, 10)
            .metBegeleiding(
                new Begeleidingstabel(
                    Standaardbeleid.regimes(), opLoonwaarde(), Standaardbeleid.MIDDEN))
            .metPlanning(metMeerSroi(Standaardbeleid.BELEID.planning())));
  }

  /** The higher the loonwaarde, the less guidance; unknown counts as midden. */
  private static List<Rij> opLoonwaarde() {
    List<Rij> rijen = new ArrayList<>();
    for (Doelgroep doelgroep : MET_BEGELEIDING) {
      rijen.add(Standaardbeleid.rij(doelgroep, 0, 30, Standaardbeleid.ZEER_INTENSIEF));
      rijen.add(Standaardbeleid.rij(doelgroep, 30, 50, Standaardbeleid.INTENSIEF));
      rijen.add(Standaardbeleid.rij(doelgroep, 50, 70, Standaardbeleid.MIDDEN));
      rijen.add(Standaardbeleid.rij(doelgroep, 70, 101, Standaardbeleid.LICHT));
      rijen.add(Standaardbeleid.rij(doelgroep, null, null, Standaardbeleid.MIDDEN));
    }
    return rijen;
  }

  private static Planningsbeleid metMeerSroi(Planningsbeleid basis) {
    return new Planningsbeleid(
        basis.kappa(),
        basis.passendheidGewicht(),
        basis.kandidatenPerPlek(),
        basis.startkeuzes(),
        basis.coachContinuiteit(),
        basis.coachSpecialisme(),
        basis.coachTaal(),
        basis.coachReistijd(),
        basis.startvertraging(),
        250,
        basis.beschutPunten(),
        basis.spreidingWerkgever(),
        basis.spreidingCaseload(),
        basis.behoudPunten(),
        new TreeSet<>());
  }
}
