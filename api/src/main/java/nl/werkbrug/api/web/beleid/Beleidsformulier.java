package nl.werkbrug.api.web.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Verschil;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;

/** The form of a beleidskader: a new version from what was filled in, and what is different. */
final class Beleidsformulier {
  private static final List<Beleidsveld> VELDEN = Beleidsveld.alle();

  private static final Set<String> MAG_LEEG = Set.of("rechtsgrondLeeftijd", "bewaarmaanden");

  private Beleidsformulier() {}

  static Formulier met(Beleidskader kader) {
    Map<String, List<String>> waarden = new LinkedHashMap<>();
    VELDEN.forEach(veld -> waarden.put(veld.naam(), List.of(veld.lees().apply(kader))));
    return Formulier.met(waarden);
  }

  static Formulier beschrijf(Formulier gegeven) {
    VELDEN.forEach(
        veld ->
            gegeven.keuze(
                veld.vorm(),
                veld.naam(),
                veld.label(),
                veld.vorm() == Invoer.Vorm.GETAL
                    ? (veld.uitleg() + " " + veld.laagst() + " tot en met " + veld.hoogst() + ".")
                        .strip()
                    : veld.uitleg(),
                veld.keuzes()));
    return gegeven;
  }

  /** The version after {@code oud}; empty when something is wrong. */
  static Optional<Beleidskader> lees(Formulier gegeven, Beleidskader oud) {
    Map<String, Integer> getallen = new LinkedHashMap<>();
    for (Beleidsveld veld : VELDEN) {
      if (gegeven.tekst(veld.naam()).isEmpty()) {
        if (!MAG_LEEG.contains(veld.naam())) {
          gegeven.fout(veld.naam(), "moet ingevuld zijn");
        }
      } else if (veld.vorm() == Invoer.Vorm.GETAL) {
        gegeven
            .getal(veld.naam(), veld.laagst(), veld.hoogst())
            .ifPresent(getal -> getallen.put(veld.naam(), getal));
      }
    }
    LocalDate geldigVan = gegeven.datum("geldigVan").orElse(oud.geldigVan());
    Onbepaaldbeleid onbepaald =
        gegeven.lees("onbepaald", Onbepaaldbeleid::valueOf).orElse(oud.onbepaald());
    if (!gegeven.isGoed()) {
      return Optional.empty();
    }
    try {
      return Optional.of(maak(gegeven, oud, getallen, geldigVan, onbepaald));
    } catch (OngeldigeGegevens e) {
      gegeven.neem(e);
      return Optional.empty();
    }
  }

  private static Beleidskader maak(
      Formulier gegeven,
      Beleidskader oud,
      Map<String, Integer> getallen,
      LocalDate geldigVan,
      Onbepaaldbeleid onbepaald) {
    Map<Passendheidsdeel, Integer> gewichten = new EnumMap<>(Passendheidsdeel.class);
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      gewichten.put(deel, getal(getallen, deel.name()));
    }
    String grond = gegeven.tekst("rechtsgrondLeeftijd");
    Prioriteitspunten punten = oud.prioriteit();
    Planningsbeleid planning = oud.planning();
    Beoordelingsbeleid beoordeling = oud.beoordelingsbeleid();
    return new Beleidskader(
        oud.id(),
        oud.versie() + 1,
        gegeven.tekst("naam"),
        oud.organisatie(),
        geldigVan,
        oud.gemeenten(),
        oud.lokaleGebieden(),
        oud.plaatsing(),
        onbepaald,
        gewichten,
        new Prioriteitspunten(
            getal(getallen, "basis"),
            punten.perProfiel(),
            punten.perDoelgroep(),
            getal(getallen, "jongerDan27"),
            grond.isEmpty() ? null : grond,
            getal(getallen, "perWachtkwartaal"),
            getal(getallen, "wachtMaximum"),
            getal(getallen, "beschutAdvies"),
            getal(getallen, "aanspraakBegeleiding")),
        oud.verdeling(),
        oud.competentielijst(),
        oud.begeleiding(),
        new Planningsbeleid(
            planning.kappa(),
            planning.passendheidGewicht(),
            getal(getallen, "kandidatenPerPlek"),
            getal(getallen, "startkeuzes"),
            planning.coachContinuiteit(),
            planning.coachSpecialisme(),
            planning.coachTaal(),
            planning.coachReistijd(),
            planning.startvertraging(),
            planning.sroiPunten(),
            planning.beschutPunten(),
            planning.spreidingWerkgever(),
            planning.spreidingCaseload(),
            planning.behoudPunten(),
            planning.uitgeschakeld()),
        oud.beschutAantallen(),
        oud.contracten(),
        oud.lksBudgetten(),
        new Beoordelingsbeleid(
            gegeven.tekst("tweedePaarOgenAltijd").equals("ja"),
            getal(getallen, "reserveringDagen"),
            getal(getallen, "taakDagen"),
            beoordeling.loonwaardeMaanden(),
            beoordeling.evaluatieMaanden(),
            beoordeling.vooraankondigingDagen()),
        getallen.get("bewaarmaanden"));
  }

  private static int getal(Map<String, Integer> getallen, String naam) {
    return Objects.requireNonNull(getallen.get(naam), naam);
  }

  /** What is different between two versions, field by field. */
  static List<Verschil> verschil(Beleidskader oud, Beleidskader nieuw) {
    List<Verschil> uit = new ArrayList<>();
    for (Beleidsveld veld : VELDEN) {
      anders(uit, veld.label(), veld.tekst(oud), veld.tekst(nieuw));
    }
    gewijzigd(uit, "Gemeenten", oud.gemeenten(), nieuw.gemeenten());
    gewijzigd(uit, "Lokale gebieden", oud.lokaleGebieden(), nieuw.lokaleGebieden());
    gewijzigd(uit, "Wie voor welk werk", oud.plaatsing(), nieuw.plaatsing());
    gewijzigd(
        uit, "Punten per profiel", oud.prioriteit().perProfiel(), nieuw.prioriteit().perProfiel());
    gewijzigd(
        uit,
        "Punten per doelgroep",
        oud.prioriteit().perDoelgroep(),
        nieuw.prioriteit().perDoelgroep());
    gewijzigd(uit, "Verdeling", oud.verdeling(), nieuw.verdeling());
    gewijzigd(uit, "Competenties", oud.competentielijst(), nieuw.competentielijst());
    gewijzigd(uit, "Begeleiding", oud.begeleiding(), nieuw.begeleiding());
    gewijzigd(uit, "Aantal beschut werk", oud.beschutAantallen(), nieuw.beschutAantallen());
    gewijzigd(uit, "Contracten met aanbieders", oud.contracten(), nieuw.contracten());
    gewijzigd(uit, "Budget loonkostensubsidie", oud.lksBudgetten(), nieuw.lksBudgetten());
    return uit;
  }

  private static void anders(List<Verschil> uit, String naam, String oud, String nieuw) {
    if (!oud.equals(nieuw)) {
      uit.add(new Verschil(naam, nieuw, oud, ""));
    }
  }

  private static void gewijzigd(List<Verschil> uit, String naam, Object oud, Object nieuw) {
    if (!oud.equals(nieuw)) {
      uit.add(new Verschil(naam, "gewijzigd", "zoals het was", ""));
    }
  }
}
