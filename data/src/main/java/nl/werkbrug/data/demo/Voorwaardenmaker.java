package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Werktijd;

/** Invents hours, demands, contract and support of one place, as fits its kind and occupation. */
final class Voorwaardenmaker {
  /** Hourly WML of 21 and over in cents, 1-7-2026. Bron: domain sources; a level for wages only. */
  private static final int UURLOON_CENT = 14_99;

  private static final List<Integer> CONTRACTMAANDEN = List.of(6, 7, 8, 12, 12, 24);
  private static final Set<AanbodSoort> TIJDELIJK =
      EnumSet.of(
          AanbodSoort.LEERWERKPLEK,
          AanbodSoort.WERKERVARINGSPLAATS,
          AanbodSoort.STAGE_PRO_VSO,
          AanbodSoort.PARTICIPATIEPLAATS);

  /** Kinds in which people still learn the work, so that nothing is asked beforehand. */
  private static final Set<AanbodSoort> ZONDER_VOORWAARDEN =
      EnumSet.of(
          AanbodSoort.LEERWERKPLEK,
          AanbodSoort.WERKERVARINGSPLAATS,
          AanbodSoort.JOBCARVING,
          AanbodSoort.BESCHUTTE_WERKPLEK,
          AanbodSoort.STAGE_PRO_VSO,
          AanbodSoort.MAATSCHAPPELIJKE_PLEK,
          AanbodSoort.DAGBESTEDINGSPLEK,
          AanbodSoort.BEGELEID_WERKEN,
          AanbodSoort.PARTICIPATIEPLAATS);

  private final LocalDate peildatum;

  Voorwaardenmaker(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  Werktijd werktijd(AanbodSoort soort, Beroepsgegevens beroep, Toeval toeval) {
    int laagst = Math.max(1, beroep.urenMin());
    int hoogst = beroep.urenMax();
    switch (soort) {
      case MAATSCHAPPELIJKE_PLEK -> {
        laagst = Math.min(laagst, 4);
        hoogst = Math.min(hoogst, 16);
      }
      case DAGBESTEDINGSPLEK -> {
        laagst = Math.min(laagst, 6);
        hoogst = Math.min(hoogst, 24);
      }
      case BESCHUTTE_WERKPLEK, JOBCARVING -> {
        laagst = Math.min(laagst, 12);
        hoogst = Math.min(hoogst, 32);
      }
      case PARTICIPATIEPLAATS, WERKERVARINGSPLAATS, STAGE_PRO_VSO -> {
        laagst = Math.min(laagst, 12);
        hoogst = Math.min(hoogst, 28);
      }
      case VACATURE,
          LEERWERKPLEK,
          PROEFPLAATS,
          DETACHERING,
          GROEPSDETACHERING,
          SROI_PLEK,
          BEGELEID_WERKEN -> {
        // as the occupation
      }
    }
    int urenMin = Math.min(hoogst, laagst + 4 * toeval.onder(1 + (hoogst - laagst) / 4));
    int urenMax = Math.min(hoogst, urenMin + 4 * toeval.gewogen(20, 30, 30, 20));
    boolean onregelmatig = soort.betaald() && toeval.kans(beroep.onregelmatig());
    boolean kantoor = !onregelmatig && toeval.kans(75);
    int dagen = toeval.kans(55) ? toeval.tussen(-30, 0) : toeval.tussen(7, 160);
    LocalDate start = peildatum.plusDays(dagen);
    boolean startBekend = toeval.kans(95);
    boolean startVrij = toeval.kans(45);
    LocalDate einde = null;
    if (TIJDELIJK.contains(soort) && toeval.kans(90)) {
      einde = peildatum.plusDays(Math.max(0, dagen)).plusMonths(toeval.tussen(3, 9));
    } else if (soort == AanbodSoort.PROEFPLAATS) {
      einde = peildatum.plusDays(Math.max(0, dagen)).plusMonths(2);
    }
    return new Werktijd(
        urenMin,
        urenMax,
        toeval.kans(90) ? Gegeven.bekend(kantoor) : Gegeven.onbekend(),
        toeval.kans(92) ? Gegeven.bekend(onregelmatig) : Gegeven.onbekend(),
        startBekend ? Gegeven.bekend(start) : Gegeven.onbekend(),
        startVrij,
        einde,
        toeval.kans(30) ? peildatum.plusDays(toeval.tussen(7, 90)) : null);
  }

  Eisen eisen(AanbodSoort soort, Beroepsgegevens beroep, Toeval toeval) {
    boolean soepel = ZONDER_VOORWAARDEN.contains(soort);
    int lager = soepel ? 1 : 0;
    List<Competentievraag> competenties =
        beroep.competenties().stream()
            .map(
                vraag ->
                    new Competentievraag(
                        vraag.competentie(),
                        Math.clamp(vraag.niveau() - lager + toeval.gewogen(12, 76, 12) - 1, 1, 5),
                        vraag.gewicht()))
            .toList();
    Map<Belastingaspect, Belasting> belasting = new EnumMap<>(Belastingaspect.class);
    beroep
        .belasting()
        .forEach(
            (aspect, mate) -> {
              boolean lichter = mate == Belasting.ZWAAR && toeval.kans(soepel ? 65 : 15);
              boolean weg = mate == Belasting.LICHT && toeval.kans(soepel ? 50 : 15);
              if (!weg) {
                belasting.put(aspect, lichter ? Belasting.LICHT : mate);
              }
            });
    boolean certificaatNu = !soepel && toeval.kans(70);
    boolean taal = !soepel || toeval.kans(40);
    return new Eisen(
        soepel ? Set.of() : beroep.rijbewijzen(),
        certificaatNu ? beroep.certificaten() : new TreeSet<>(),
        soepel || toeval.kans(25) ? null : beroep.werkDenkniveau(),
        taal ? beroep.talen() : List.of(),
        competenties,
        belasting,
        beroep.minimumleeftijd(),
        beroep.rechtsgrondLeeftijd());
  }

  Arbeidsvoorwaarden voorwaarden(AanbodSoort soort, Beroepsgegevens beroep, Toeval toeval) {
    boolean leren = TIJDELIJK.contains(soort) || toeval.kans(35);
    boolean uitzicht = soort == AanbodSoort.PROEFPLAATS || toeval.kans(55);
    Gegeven<Boolean> leercomponent =
        TIJDELIJK.contains(soort) || toeval.kans(70) ? Gegeven.bekend(leren) : Gegeven.onbekend();
    Gegeven<Boolean> uitzichtOpContract =
        toeval.kans(75) ? Gegeven.bekend(uitzicht) : Gegeven.onbekend();
    if (!soort.betaald()) {
      return new Arbeidsvoorwaarden(
          Gegeven.bekend(Contractsoort.GEEN),
          Gegeven.onbekend(),
          Gegeven.bekend(0),
          36,
          toeval.kans(60) ? LksBereidheid.JA : LksBereidheid.ONBEKEND,
          leercomponent,
          uitzichtOpContract);
    }
    int keuze = toeval.gewogen(28, 62, 10);
    Gegeven<Contractsoort> contract =
        switch (keuze) {
          case 0 -> Gegeven.bekend(Contractsoort.ONBEPAALDE_TIJD);
          case 1 -> Gegeven.bekend(Contractsoort.BEPAALDE_TIJD);
          default -> Gegeven.onbekend();
        };
    int loon = UURLOON_CENT + UURLOON_CENT * Math.max(0, beroep.loonprocent()) / 100;
    return new Arbeidsvoorwaarden(
        contract,
        keuze == 1 && toeval.kans(90)
            ? Gegeven.bekend(toeval.kies(CONTRACTMAANDEN))
            : Gegeven.onbekend(),
        toeval.kans(85) ? Gegeven.bekend(loon + 5 * toeval.onder(30)) : Gegeven.onbekend(),
        toeval.kies(List.of(36, 36, 38, 40)),
        lks(soort, toeval),
        leercomponent,
        uitzichtOpContract);
  }

  private static LksBereidheid lks(AanbodSoort soort, Toeval toeval) {
    return switch (soort) {
      case BESCHUTTE_WERKPLEK, DETACHERING, GROEPSDETACHERING -> LksBereidheid.JA;
      case BEGELEID_WERKEN -> LksBereidheid.NEE;
      case JOBCARVING, SROI_PLEK -> toeval.kans(85) ? LksBereidheid.JA : LksBereidheid.ONBEKEND;
      case VACATURE,
          LEERWERKPLEK,
          WERKERVARINGSPLAATS,
          PROEFPLAATS,
          STAGE_PRO_VSO,
          MAATSCHAPPELIJKE_PLEK,
          DAGBESTEDINGSPLEK,
          PARTICIPATIEPLAATS ->
          switch (toeval.gewogen(55, 16, 29)) {
            case 0 -> LksBereidheid.JA;
            case 1 -> LksBereidheid.NEE;
            default -> LksBereidheid.ONBEKEND;
          };
    };
  }

  Ondersteuning ondersteuning(AanbodSoort soort, boolean bijSw, Eisen eisen, Toeval toeval) {
    boolean veel =
        soort == AanbodSoort.GROEPSDETACHERING
            || soort == AanbodSoort.BESCHUTTE_WERKPLEK
            || soort == AanbodSoort.DAGBESTEDINGSPLEK;
    int intern =
        veel
            ? toeval.kies(bijSw ? List.of(100, 100, 80) : List.of(50, 70, 80))
            : toeval.kies(List.of(0, 0, 0, 0, 0, 25, 25, 40, 50));
    Set<Belastingaspect> aanpasbaar = EnumSet.noneOf(Belastingaspect.class);
    for (Belastingaspect aspect : eisen.belasting().keySet()) {
      if (toeval.kans(veel ? 45 : 15)) {
        aanpasbaar.add(aspect);
      }
    }
    return new Ondersteuning(intern, aanpasbaar, toeval.kans(veel ? 55 : 7));
  }
}
