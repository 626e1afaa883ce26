package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/** Invents vacatures and arrangementen until the asked number of plekken is there, exactly. */
final class Aanbodmaker {
  private static final int GROEP_VANAF = 3;

  /** How often each kind occurs, per thousand places of work. */
  private static final Map<AanbodSoort, Integer> GEWICHTEN = gewichten();

  private static final List<AanbodSoort> SOORTEN = List.copyOf(GEWICHTEN.keySet());

  private final Omgeving omgeving;
  private final Werkgevermaker werkgevers;
  private final Voorwaardenmaker voorwaardenmaker;
  private final Map<AanbodSoort, List<Beroepsgegevens>> beroepenPerSoort =
      new EnumMap<>(AanbodSoort.class);
  private final List<AanbiederContractId> plekcontracten;

  Aanbodmaker(Omgeving omgeving, Werkgevermaker werkgevers) {
    this.omgeving = omgeving;
    this.werkgevers = werkgevers;
    this.voorwaardenmaker = new Voorwaardenmaker(omgeving.peildatum());
    for (AanbodSoort soort : SOORTEN) {
      beroepenPerSoort.put(
          soort, Beroepsgegevens.lijst().stream().filter(beroepVoor(soort)).toList());
    }
    this.plekcontracten =
        omgeving.preset().beleid().contracten().stream()
            .filter(afspraak -> afspraak.soort() == AanbiederContract.Soort.PLEKKEN)
            .map(afspraak -> new AanbiederContractId(afspraak.id()))
            .toList();
  }

  private static Map<AanbodSoort, Integer> gewichten() {
    Map<AanbodSoort, Integer> gewichten = new EnumMap<>(AanbodSoort.class);
    gewichten.put(AanbodSoort.VACATURE, 490);
    gewichten.put(AanbodSoort.LEERWERKPLEK, 50);
    gewichten.put(AanbodSoort.WERKERVARINGSPLAATS, 55);
    gewichten.put(AanbodSoort.PROEFPLAATS, 40);
    gewichten.put(AanbodSoort.DETACHERING, 60);
    gewichten.put(AanbodSoort.GROEPSDETACHERING, 20);
    gewichten.put(AanbodSoort.JOBCARVING, 70);
    gewichten.put(AanbodSoort.BESCHUTTE_WERKPLEK, 50);
    gewichten.put(AanbodSoort.SROI_PLEK, 35);
    gewichten.put(AanbodSoort.STAGE_PRO_VSO, 20);
    gewichten.put(AanbodSoort.MAATSCHAPPELIJKE_PLEK, 50);
    gewichten.put(AanbodSoort.DAGBESTEDINGSPLEK, 25);
    gewichten.put(AanbodSoort.BEGELEID_WERKEN, 20);
    gewichten.put(AanbodSoort.PARTICIPATIEPLAATS, 15);
    return gewichten;
  }

  private static Predicate<Beroepsgegevens> beroepVoor(AanbodSoort soort) {
    return switch (soort) {
      case MAATSCHAPPELIJKE_PLEK, PARTICIPATIEPLAATS -> Beroepsgegevens::maatschappelijk;
      case DAGBESTEDINGSPLEK -> Beroepsgegevens::dagbesteding;
      case BESCHUTTE_WERKPLEK ->
          beroep ->
              beroep.betaald()
                  && beroep.rijbewijzen().isEmpty()
                  && beroep.competenties().getFirst().niveau() <= 3;
      case GROEPSDETACHERING ->
          beroep ->
              beroep.betaald()
                  && List.of(
                          "groen",
                          "schoonmaak",
                          "logistiek",
                          "productie en assemblage",
                          "post",
                          "textiel en wasserij",
                          "agrarisch")
                      .contains(beroep.beroep().groep());
      case VACATURE,
          LEERWERKPLEK,
          WERKERVARINGSPLAATS,
          PROEFPLAATS,
          DETACHERING,
          JOBCARVING,
          SROI_PLEK,
          STAGE_PRO_VSO,
          BEGELEID_WERKEN ->
          Beroepsgegevens::betaald;
    };
  }

  List<Werkaanbod> maak() {
    List<Werkaanbod> aanbod = new ArrayList<>();
    int over = omgeving.omvang().plekken();
    int[] gewichten = GEWICHTEN.values().stream().mapToInt(Integer::intValue).toArray();
    for (int nummer = 0; over > 0; nummer++) {
      Toeval toeval = omgeving.toeval("aanbod", nummer);
      int keuze = toeval.gewogen(gewichten);
      // one of every kind first, so that a small region has them all
      boolean eersteRonde = nummer < SOORTEN.size();
      AanbodSoort soort = SOORTEN.get(eersteRonde ? nummer : keuze);
      int plekken = plekken(soort, eersteRonde, toeval);
      if (plekken > over) {
        plekken = over;
        if (soort == AanbodSoort.GROEPSDETACHERING && over < GROEP_VANAF) {
          soort = AanbodSoort.DETACHERING;
        }
      }
      aanbod.add(werkaanbod(nummer, soort, plekken, toeval));
      over -= plekken;
    }
    return aanbod;
  }

  private static int plekken(AanbodSoort soort, boolean eersteRonde, Toeval toeval) {
    if (soort == AanbodSoort.GROEPSDETACHERING) {
      return eersteRonde ? 2 : toeval.tussen(4, 12);
    }
    return eersteRonde ? 1 : 1 + toeval.gewogen(55, 22, 12, 7, 3, 1);
  }

  private Werkaanbod werkaanbod(int nummer, AanbodSoort soort, int plekken, Toeval toeval) {
    Beroepsgegevens beroep;
    Werkgever plek;
    if (soort == AanbodSoort.SROI_PLEK) {
      plek = toeval.kies(werkgevers.metSroi());
      beroep = beroepBij(plek, soort, toeval);
    } else {
      beroep = kies(beroep(soort), toeval);
      plek = plek(soort, beroep, toeval);
    }
    boolean inGroep = soort == AanbodSoort.GROEPSDETACHERING;
    boolean viaSw = inGroep || soort == AanbodSoort.DETACHERING;
    Werkgever formeel = viaSw ? toeval.kies(werkgevers.swBedrijven()) : plek;
    Vestiging vestiging = toeval.kies(plek.vestigingen());
    Werktijd werktijd = voorwaardenmaker.werktijd(soort, beroep, toeval);
    Eisen eisen = voorwaardenmaker.eisen(soort, beroep, toeval);
    Arbeidsvoorwaarden voorwaarden = voorwaardenmaker.voorwaarden(soort, beroep, toeval);
    boolean bijSw = werkgevers.groep(plek).isEmpty();
    Ondersteuning ondersteuning = voorwaardenmaker.ondersteuning(soort, bijSw, eisen, toeval);
    Groep groep =
        inGroep ? new Groep(Math.max(Math.min(2, plekken), plekken * 6 / 10), plekken) : Groep.GEEN;
    Aanbodtekst tekst =
        new Aanbodtekst(
            toeval, beroep, plek.naam(), formeel.naam(), plaatsnaam(vestiging), werktijd);
    SroiContract sroi = sroi(soort, plek, toeval);
    Aanbodkern kern =
        new Aanbodkern(
            new AanbodId("wa-%06d".formatted(nummer + 1)),
            toeval.kans(40) ? "VAC-" + (10_000 + nummer) : null,
            plek.organisatie(),
            formeel.id(),
            viaSw ? plek.id() : null,
            vestiging.id(),
            tekst.titel(soort),
            tekst.tekst(
                soort,
                beroep,
                plekken,
                groep,
                omgeving.peildatum(),
                werktijd,
                eisen,
                voorwaarden,
                ondersteuning),
            toeval.kans(97) ? Gegeven.bekend(beroep.code()) : Gegeven.onbekend(),
            toeval.kans(95) ? Gegeven.bekend(beroep.sbi()) : Gegeven.onbekend(),
            vestiging.gemeente(),
            toeval.kans(97) ? vestiging.postcode() : Gegeven.onbekend(),
            plekken,
            werktijd,
            eisen,
            voorwaarden,
            ondersteuning,
            toets(soort, sroi != null, toeval),
            sroi == null ? null : sroi.id(),
            contract(soort, toeval),
            Aanbodstatus.OPEN,
            omgeving.peildatum().minusDays(toeval.tussen(1, 120)));
    if (soort == AanbodSoort.VACATURE) {
      return new Vacature(kern);
    }
    return new Arrangement(
        kern,
        soort,
        groep,
        viaSw ? toeval.kans(22) : soort == AanbodSoort.SROI_PLEK && toeval.kans(15),
        soort == AanbodSoort.BEGELEID_WERKEN
            || (soort == AanbodSoort.BESCHUTTE_WERKPLEK && bijSw && toeval.kans(45)));
  }

  private List<Beroepsgegevens> beroep(AanbodSoort soort) {
    return beroepenPerSoort.getOrDefault(soort, List.of());
  }

  private static Beroepsgegevens kies(List<Beroepsgegevens> keuze, Toeval toeval) {
    return keuze.get(toeval.gewogen(keuze.stream().mapToInt(Beroepsgegevens::gewicht).toArray()));
  }

  /** Work of the branch of this employer, or any paid work when the branch has none. */
  private Beroepsgegevens beroepBij(Werkgever werkgever, AanbodSoort soort, Toeval toeval) {
    List<Beroepsgegevens> eigen =
        beroep(soort).stream()
            .filter(beroep -> beroep.beroep().groep().equals(werkgevers.groep(werkgever)))
            .toList();
    return kies(eigen.isEmpty() ? beroep(soort) : eigen, toeval);
  }

  private Werkgever plek(AanbodSoort soort, Beroepsgegevens beroep, Toeval toeval) {
    boolean onbetaaldWerk =
        soort == AanbodSoort.MAATSCHAPPELIJKE_PLEK || soort == AanbodSoort.DAGBESTEDINGSPLEK;
    if (soort == AanbodSoort.BESCHUTTE_WERKPLEK && toeval.kans(55)) {
      return toeval.kies(werkgevers.swBedrijven());
    }
    if (onbetaaldWerk && toeval.kans(60)) {
      return toeval.kies(werkgevers.inGroep("maatschappelijk"));
    }
    return toeval.kies(werkgevers.inGroep(beroep.beroep().groep()));
  }

  private String plaatsnaam(Vestiging vestiging) {
    return omgeving.plaatsen().stream()
        .filter(plaats -> vestiging.postcode().map(plaats.postcodes()::contains).is(true))
        .map(Woonplaats::naam)
        .findFirst()
        .orElse("de regio");
  }

  /** The contract of an SROI place, and of one in five other paid places at such an employer. */
  private @Nullable SroiContract sroi(AanbodSoort soort, Werkgever plek, Toeval toeval) {
    boolean kan = soort == AanbodSoort.SROI_PLEK || (soort.betaald() && toeval.kans(20));
    return kan && !plek.sroiContracten().isEmpty() ? plek.sroiContracten().getFirst() : null;
  }

  private Verdringingstoets toets(AanbodSoort soort, boolean sroi, Toeval toeval) {
    int uitkomst = toeval.gewogen(82, 12, 6);
    LocalDate datum = omgeving.peildatum().minusDays(toeval.tussen(5, 200));
    if ((soort.betaald() && !sroi && soort != AanbodSoort.SROI_PLEK) || uitkomst == 1) {
      return new Verdringingstoets.NietUitgevoerd();
    }
    return new Verdringingstoets.Uitgevoerd(
        uitkomst == 2, datum, "accountmanager-" + toeval.tussen(1, 6));
  }

  private @Nullable AanbiederContractId contract(AanbodSoort soort, Toeval toeval) {
    boolean kan =
        soort == AanbodSoort.BESCHUTTE_WERKPLEK
            || soort == AanbodSoort.LEERWERKPLEK
            || soort == AanbodSoort.DAGBESTEDINGSPLEK;
    return kan && !plekcontracten.isEmpty() && toeval.kans(40) ? toeval.kies(plekcontracten) : null;
  }
}
