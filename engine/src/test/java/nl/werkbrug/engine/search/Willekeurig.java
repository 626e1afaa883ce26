package nl.werkbrug.engine.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * People and aanbod with values at the edges: unknown, lowest, highest, around the peildatum. Most
 * demands are left out most of the time, so that enough pairs remain eligible.
 */
final class Willekeurig {
  private static final List<String> CERTIFICATEN =
      List.of("VCA basis", " vca BASIS ", "Heftruck", "BHV", "\u0130stanbul diploma", "\u00df");
  private static final List<String> POSTCODES =
      List.of("8331AB", "7941", "8355", "7991", "8051", "9999ZZ", "1000", "1211", "7951");

  private final SplittableRandom toeval;
  private final Regio regio;
  private final LocalDate peildatum;

  Willekeurig(SplittableRandom toeval, Regio regio, LocalDate peildatum) {
    this.toeval = toeval;
    this.regio = regio;
    this.peildatum = peildatum;
  }

  /** The kader of the region with a placement table in which every cell is arbitrary. */
  Beleidskader kader() {
    Beleidskader oud = regio.beleidskaders().getFirst();
    Map<Doelgroep, Map<AanbodSoort, Toelating>> rijen = new EnumMap<>(Doelgroep.class);
    for (Doelgroep doelgroep : Doelgroep.values()) {
      Map<AanbodSoort, Toelating> rij = new EnumMap<>(AanbodSoort.class);
      for (AanbodSoort soort : AanbodSoort.values()) {
        rij.put(soort, een(Toelating.values()));
      }
      rijen.put(doelgroep, rij);
    }
    return new Beleidskader(
        oud.id(),
        oud.versie(),
        oud.naam(),
        oud.organisatie(),
        oud.geldigVan(),
        oud.gemeenten(),
        oud.lokaleGebieden(),
        new Plaatsingstabel(rijen),
        oud.onbepaald(),
        oud.passendheid(),
        oud.prioriteit(),
        oud.verdeling(),
        oud.competentielijst(),
        oud.begeleiding(),
        oud.planning(),
        oud.beschutAantallen(),
        oud.contracten(),
        oud.lksBudgetten());
  }

  Werkaanbod aanbod(String id) {
    AanbodSoort soort = een(AanbodSoort.values());
    LocalDate start = kans(2) ? dag() : null;
    LocalDate einde = kans(2) ? dag() : null;
    if (start != null && einde != null && einde.isBefore(start)) {
      LocalDate ruil = start;
      start = einde;
      einde = ruil;
    }
    int urenMin = kies(List.of(1, 8, 20, 36, 40));
    Aanbodkern kern =
        new Aanbodkern(
            new AanbodId(id),
            null,
            organisatie(),
            werkgever(),
            kans(3) ? werkgever() : null,
            null,
            "Werk " + id,
            "",
            Gegeven.onbekend(),
            misschien(() -> new Sbi(kies(List.of("81", "81300", "01", "99")))),
            misschien(this::gemeente),
            misschien(() -> new Postcode(kies(POSTCODES))),
            3,
            new Werktijd(
                urenMin,
                Math.max(urenMin, kies(List.of(1, 8, 24, 40))),
                misschien(this::janee),
                misschien(this::janee),
                Gegeven.van(start),
                janee(),
                einde,
                kans(4) ? dag() : null),
            eisen(),
            new Arbeidsvoorwaarden(
                misschien(() -> een(Contractsoort.values())),
                misschien(() -> kies(List.of(1, 6, 7, 60))),
                Gegeven.onbekend(),
                36,
                een(LksBereidheid.values()),
                Gegeven.onbekend(),
                Gegeven.onbekend()),
            new Ondersteuning(0, aspecten(), kans(3)),
            kans(4)
                ? new Verdringingstoets.NietUitgevoerd()
                : new Verdringingstoets.Uitgevoerd(kans(6), peildatum, "iemand"),
            null,
            null,
            kans(6) ? een(Aanbodstatus.values()) : Aanbodstatus.OPEN,
            peildatum);
    return soort == AanbodSoort.VACATURE
        ? new Vacature(kern)
        : new Arrangement(kern, soort, Groep.GEEN, janee(), janee());
  }

  private Eisen eisen() {
    Map<Belastingaspect, Belasting> belasting = new EnumMap<>(Belastingaspect.class);
    for (Belastingaspect aspect : Belastingaspect.values()) {
      if (kans(8)) {
        belasting.put(aspect, een(Belasting.values()));
      }
    }
    boolean leeftijd = kans(6);
    return new Eisen(
        kans(3) ? Set.of(een(Rijbewijs.values())) : Set.of(),
        kans(4) ? new TreeSet<>(Set.of(kies(CERTIFICATEN))) : new TreeSet<>(),
        kans(4) ? een(WerkDenkniveau.values()) : null,
        kans(4) ? List.of(taal("nld")) : List.of(),
        List.of(),
        belasting,
        leeftijd ? kies(List.of(13, 18, 21)) : null,
        leeftijd ? "Arbeidstijdenwet" : null);
  }

  Werkzoekende persoon(String id) {
    LocalDate vanaf = kans(2) ? dag() : null;
    LocalDate tot = kans(3) ? dag() : null;
    if (vanaf != null && tot != null && tot.isBefore(vanaf)) {
      LocalDate ruil = vanaf;
      vanaf = tot;
      tot = ruil;
    }
    Integer urenMin = kans(2) ? kies(List.of(0, 1, 12, 36, 99)) : null;
    Integer urenMax = kans(2) ? Integer.valueOf(kies(List.of(0, 16, 36, 40, 99))) : null;
    if (urenMin != null && urenMax != null && urenMax < urenMin) {
      urenMax = urenMin;
    }
    Map<Belastingaspect, Belastbaarheid.Niveau> belastbaarheid =
        new EnumMap<>(Belastingaspect.class);
    for (Belastingaspect aspect : Belastingaspect.values()) {
      if (kans(2)) {
        belastbaarheid.put(
            aspect, kans(4) ? een(Belastbaarheid.Niveau.values()) : Belastbaarheid.Niveau.NORMAAL);
      }
    }
    return new Werkzoekende(
        new WerkzoekendeId(id),
        null,
        organisatie(),
        misschien(this::gemeente),
        null,
        kans(12) ? een(Werkzoekende.Status.values()) : Werkzoekende.Status.ACTIEF,
        new Persoon(Gegeven.onbekend(), misschien(this::geboren), Gegeven.onbekend()),
        participatie(),
        kwalificatie(),
        new Beschikbaarheid(
            Gegeven.van(urenMin),
            Gegeven.van(urenMax),
            misschien(this::janee),
            misschien(this::janee),
            Gegeven.van(vanaf),
            Gegeven.van(tot)),
        new Mobiliteit(
            misschien(() -> new Postcode(kies(POSTCODES))),
            misschien(() -> kies(List.of(0, 5, 20, 999))),
            misschien(() -> kies(List.of(0, 1, 15, 45, 999))),
            misschien(this::vervoer)),
        EisAanWerk.ONBEKEND,
        new Belastbaarheid(belastbaarheid),
        new Wensen(
            kans(2) ? Set.of() : EnumSet.of(een(AanbodSoort.values()), een(AanbodSoort.values())),
            kans(5) ? new TreeSet<>(Set.of(new Sbi("81290"))) : new TreeSet<>(),
            kans(5) ? new TreeSet<>(Set.of(werkgever())) : new TreeSet<>(),
            kans(5) ? new TreeSet<>(Set.of(new AanbodId("x1"))) : new TreeSet<>()),
        Begeleidingsbehoefte.AF_TE_LEIDEN,
        null);
  }

  private Participatie participatie() {
    UwvAdvies advies =
        switch (toeval.nextInt(4)) {
          case 0 -> new UwvAdvies.NietGevraagd();
          case 1 -> new UwvAdvies.Aangevraagd(peildatum);
          default -> new UwvAdvies.Afgegeven(janee(), peildatum);
        };
    return new Participatie(
        misschien(() -> een(Clientprofiel.values())),
        misschien(() -> een(Voorziening.values())),
        misschien(() -> een(Cohort.values())),
        misschien(() -> een(Uitkering.values())),
        kans(5) ? dag() : null,
        kans(2) ? new Loonwaarde.Onbekend() : new Loonwaarde.Indicatie(BigDecimal.TEN, peildatum),
        false,
        advies,
        misschien(this::janee),
        misschien(this::janee),
        Gegeven.onbekend(),
        misschien(this::janee),
        misschien(this::janee),
        misschien(this::janee),
        Gegeven.onbekend());
  }

  private Kwalificatie kwalificatie() {
    List<Certificaat> certificaten = new ArrayList<>();
    List<Opleiding> opleidingen = new ArrayList<>();
    for (String naam : CERTIFICATEN) {
      if (kans(3)) {
        certificaten.add(new Certificaat(naam, misschien(this::janee)));
      } else if (kans(5)) {
        opleidingen.add(new Opleiding(naam, Gegeven.onbekend(), misschien(this::janee)));
      }
    }
    Set<Rijbewijs> rijbewijzen = EnumSet.noneOf(Rijbewijs.class);
    for (int i = toeval.nextInt(3); i > 0; i--) {
      rijbewijzen.add(een(Rijbewijs.values()));
    }
    return new Kwalificatie(
        misschien(() -> een(WerkDenkniveau.values())),
        misschien(() -> rijbewijzen),
        misschien(() -> certificaten),
        opleidingen,
        kans(2) ? List.of(taal("nld"), taal("ara")) : List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of());
  }

  private Set<Vervoermiddel> vervoer() {
    Set<Vervoermiddel> middelen = EnumSet.noneOf(Vervoermiddel.class);
    for (int i = toeval.nextInt(3); i > 0; i--) {
      middelen.add(een(Vervoermiddel.values()));
    }
    return middelen;
  }

  private Set<Belastingaspect> aspecten() {
    return kans(3) ? Set.of(een(Belastingaspect.values())) : Set.of();
  }

  private Taalbeheersing taal(String code) {
    Map<Taalonderdeel, Taalniveau> niveaus = new EnumMap<>(Taalonderdeel.class);
    for (Taalonderdeel onderdeel : Taalonderdeel.values()) {
      if (kans(2)) {
        niveaus.put(onderdeel, een(Taalniveau.values()));
      }
    }
    return new Taalbeheersing(code, niveaus);
  }

  private OrganisatieId organisatie() {
    return kies(regio.organisaties()).id();
  }

  private WerkgeverId werkgever() {
    return regio.werkgevers().get(toeval.nextInt(Math.min(5, regio.werkgevers().size()))).id();
  }

  private GemeenteId gemeente() {
    return kies(regio.gemeenten()).id();
  }

  private LocalDate geboren() {
    return kies(
        List.of(
            peildatum.minusYears(27),
            peildatum.minusYears(27).plusDays(1),
            peildatum.minusYears(18),
            peildatum.minusYears(18).plusDays(1),
            peildatum.minusYears(50),
            peildatum.plusYears(1),
            LocalDate.of(1900, 1, 1)));
  }

  private LocalDate dag() {
    return kies(
        List.of(
            peildatum,
            peildatum.minusDays(1),
            peildatum.plusDays(1),
            peildatum.plusDays(83),
            peildatum.plusDays(84),
            peildatum.plusDays(85),
            peildatum.plusDays(363),
            peildatum.plusDays(364),
            peildatum.plusDays(40),
            peildatum.plusDays(200),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(9999, 12, 31)));
  }

  private <T> Gegeven<T> misschien(Supplier<T> waarde) {
    return kans(3) ? Gegeven.onbekend() : Gegeven.bekend(waarde.get());
  }

  private boolean janee() {
    return toeval.nextBoolean();
  }

  private boolean kans(int opDe) {
    return toeval.nextInt(opDe) == 0;
  }

  private <T> T een(T[] waarden) {
    return waarden[toeval.nextInt(waarden.length)];
  }

  private <T> T kies(List<T> waarden) {
    return waarden.get(toeval.nextInt(waarden.size()));
  }
}
