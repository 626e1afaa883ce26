package nl.werkbrug.engine.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
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
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.beleid.Verdeling;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
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
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reisnormen;
import org.jspecify.annotations.Nullable;

/**
 * A person, a place and a beleidskader that suit each other, everything known. A test changes the
 * fields it is about. Postcodes 1211 (Hilversum), 1271 (Huizen, some 9 km away) and 3311
 * (Dordrecht, far away) exist; 9999 does not.
 */
final class Voorbeeld {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 9, 1);
  static final GemeenteId HILVERSUM = new GemeenteId("hilversum");
  static final GemeenteId HUIZEN = new GemeenteId("huizen");
  static final GemeenteId DORDRECHT = new GemeenteId("dordrecht");
  static final OrganisatieId ORGANISATIE = new OrganisatieId("dienst");
  static final WerkgeverId WERKGEVER = new WerkgeverId("wg-1");
  static final BeroepCode HOVENIER = new BeroepCode("hovenier");
  static final BeroepCode GROENWERKER = new BeroepCode("groenwerker");
  static final BeroepCode SCHOONMAKER = new BeroepCode("schoonmaker");
  static final CompetentieCode NAUWKEURIG = new CompetentieCode("nauwkeurig");
  static final CompetentieCode SAMENWERKEN = new CompetentieCode("samenwerken");

  static final Postcodetabel POSTCODES =
      Postcodetabel.van(
          Map.of(
              1211, plek(52.223, 5.176),
              1271, plek(52.299, 5.241),
              3311, plek(51.813, 4.670)));

  // ---- persoon
  Werkzoekende.Status persoonstatus = Werkzoekende.Status.ACTIEF;
  Gegeven<GemeenteId> gemeente = Gegeven.bekend(HILVERSUM);
  Gegeven<LocalDate> geboortedatum = Gegeven.bekend(LocalDate.of(1986, 3, 1));
  Gegeven<Geslacht> geslacht = Gegeven.bekend(Geslacht.VROUW);
  Gegeven<Clientprofiel> profiel = Gegeven.bekend(Clientprofiel.PROFIEL_2);
  Gegeven<Voorziening> voorziening = Gegeven.bekend(Voorziening.LKS_MDP);
  Gegeven<Cohort> cohort = Gegeven.bekend(Cohort.INSTROOM);
  Gegeven<Uitkering> uitkering = Gegeven.bekend(Uitkering.ALGEMENE_BIJSTAND);
  @Nullable LocalDate ontheffingTot;
  Loonwaarde loonwaarde = new Loonwaarde.Indicatie(BigDecimal.valueOf(60), PEILDATUM);
  UwvAdvies uwvAdvies = new UwvAdvies.NietGevraagd();
  Gegeven<Boolean> lksToegekend = Gegeven.bekend(false);
  Gegeven<Boolean> proVso = Gegeven.bekend(false);
  Gegeven<Boolean> onderwijsPassend = Gegeven.bekend(false);
  Gegeven<Boolean> wmoDagbesteding = Gegeven.bekend(false);
  Gegeven<LocalDate> ingeschrevenOp = Gegeven.bekend(PEILDATUM.minusMonths(7));
  Gegeven<WerkDenkniveau> niveau = Gegeven.bekend(WerkDenkniveau.VMBO);
  Gegeven<Set<Rijbewijs>> rijbewijzen = Gegeven.bekend(Set.of(Rijbewijs.B));
  Gegeven<List<Certificaat>> certificaten = Gegeven.bekend(List.of());
  List<Opleiding> opleidingen = List.of();
  List<Taalbeheersing> talen = List.of(nederlands(Taalniveau.GOED));
  List<Werkervaring> werkervaring = List.of();
  final Map<CompetentieCode, Integer> competenties = new TreeMap<>(Map.of(NAUWKEURIG, 3));
  List<BeroepCode> wensberoepen = List.of(HOVENIER);
  List<Sbi> wenssectoren = List.of();
  List<String> interesses = List.of();
  Gegeven<Integer> persoonUrenMin = Gegeven.bekend(16);
  Gegeven<Integer> persoonUrenMax = Gegeven.bekend(32);
  Gegeven<Boolean> alleenKantoortijden = Gegeven.bekend(false);
  Gegeven<Boolean> kanOnregelmatig = Gegeven.bekend(true);
  Gegeven<LocalDate> vanaf = Gegeven.bekend(PEILDATUM);
  Gegeven<LocalDate> tot = Gegeven.onbekend();
  Gegeven<Postcode> postcode = Gegeven.bekend(new Postcode("1211AB"));
  Gegeven<Integer> maximumKm = Gegeven.bekend(25);
  Gegeven<Integer> maximumMinuten = Gegeven.bekend(60);
  Gegeven<Set<Vervoermiddel>> vervoermiddelen = Gegeven.bekend(Set.of(Vervoermiddel.FIETS));
  final Map<Belastingaspect, Belastbaarheid.Niveau> belastbaarheid = alles();
  Set<AanbodSoort> eigenWens = Set.of();
  List<Sbi> uitgeslotenSectoren = List.of();
  List<WerkgeverId> uitgeslotenWerkgevers = List.of();
  List<AanbodId> uitgeslotenAanbod = List.of();
  Begeleidingsbehoefte behoefte = Begeleidingsbehoefte.AF_TE_LEIDEN;

  // ---- aanbod
  AanbodId aanbodId = new AanbodId("aanbod-1");
  AanbodSoort soort = AanbodSoort.VACATURE;
  Aanbodstatus aanbodstatus = Aanbodstatus.OPEN;
  WerkgeverId werkgever = WERKGEVER;
  @Nullable WerkgeverId inlener;
  String titel = "Hovenier in Huizen";
  Gegeven<BeroepCode> beroep = Gegeven.bekend(HOVENIER);
  Gegeven<Sbi> sbi = Gegeven.bekend(new Sbi("8130"));
  Gegeven<GemeenteId> werkgemeente = Gegeven.bekend(HUIZEN);
  Gegeven<Postcode> werkpostcode = Gegeven.bekend(new Postcode("1271"));
  int urenMin = 24;
  int urenMax = 32;
  Gegeven<Boolean> kantoortijden = Gegeven.bekend(true);
  Gegeven<Boolean> onregelmatig = Gegeven.bekend(false);
  Gegeven<LocalDate> start = Gegeven.bekend(PEILDATUM.plusDays(14));
  boolean startVrij;
  @Nullable LocalDate einde;
  @Nullable LocalDate sluitingsdatum;
  Set<Rijbewijs> gevraagdeRijbewijzen = Set.of();
  List<String> gevraagdeCertificaten = List.of();
  @Nullable WerkDenkniveau gevraagdNiveau;
  List<Taalbeheersing> gevraagdeTalen = List.of();
  List<Competentievraag> gevraagdeCompetenties = List.of();
  Map<Belastingaspect, Belasting> belasting = Map.of();
  @Nullable Integer minimumleeftijd;
  Gegeven<Contractsoort> contract = Gegeven.bekend(Contractsoort.ONBEPAALDE_TIJD);
  Gegeven<Integer> contractMaanden = Gegeven.onbekend();
  LksBereidheid lks = LksBereidheid.JA;
  Gegeven<Boolean> leercomponent = Gegeven.bekend(true);
  Gegeven<Boolean> uitzicht = Gegeven.bekend(false);
  int interneBegeleiding;
  Set<Belastingaspect> aanpasbaar = Set.of();
  boolean vervoerGeregeld;
  Verdringingstoets toets = new Verdringingstoets.Uitgevoerd(false, PEILDATUM, "toetser");
  boolean beschutAangeboden;
  boolean swPlek;

  // ---- beleid en ronde
  SortedSet<GemeenteId> kadergemeenten = new TreeSet<>(Set.of(HILVERSUM, HUIZEN));
  SortedSet<GemeenteId> rondegemeenten = new TreeSet<>();
  Set<Doelgroep> rondedoelgroepen = Set.of();
  Spoor spoor = Spoor.WERK;
  Onbepaaldbeleid onbepaald = Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG;
  int startkeuzes = 2;
  final Map<Passendheidsdeel, Integer> gewichten = gewichten();
  Map<Doelgroep, Map<AanbodSoort, Toelating>> plaatsing = tabel();
  Prioriteitspunten prioriteit =
      new Prioriteitspunten(
          10,
          Map.of(Clientprofiel.PROFIEL_2, 3),
          Map.of(Doelgroep.LKS_MDP, 2),
          4,
          "raadsbesluit 12",
          1,
          3,
          5,
          2);
  Begeleidingstabel begeleiding = begeleidingstabel();
  Gegeven<Sbi> werkgeversector = Gegeven.bekend(new Sbi("8130"));

  Werkzoekende persoon() {
    return persoon("persoon-1");
  }

  Werkzoekende persoon(String id) {
    return new Werkzoekende(
        new WerkzoekendeId(id),
        null,
        ORGANISATIE,
        gemeente,
        null,
        persoonstatus,
        new Persoon(Gegeven.bekend("Iemand"), geboortedatum, geslacht),
        new Participatie(
            profiel,
            voorziening,
            cohort,
            uitkering,
            ontheffingTot,
            loonwaarde,
            false,
            uwvAdvies,
            lksToegekend,
            Gegeven.onbekend(),
            Gegeven.onbekend(),
            proVso,
            onderwijsPassend,
            wmoDagbesteding,
            ingeschrevenOp),
        new Kwalificatie(
            niveau,
            rijbewijzen,
            certificaten,
            opleidingen,
            talen,
            werkervaring,
            new TreeMap<>(competenties),
            wensberoepen,
            wenssectoren,
            interesses),
        new Beschikbaarheid(
            persoonUrenMin, persoonUrenMax, alleenKantoortijden, kanOnregelmatig, vanaf, tot),
        new Mobiliteit(postcode, maximumKm, maximumMinuten, vervoermiddelen),
        EisAanWerk.ONBEKEND,
        new Belastbaarheid(belastbaarheid),
        new Wensen(
            eigenWens,
            new TreeSet<>(uitgeslotenSectoren),
            new TreeSet<>(uitgeslotenWerkgevers),
            new TreeSet<>(uitgeslotenAanbod)),
        behoefte,
        null);
  }

  Werkaanbod aanbod() {
    Aanbodkern kern =
        new Aanbodkern(
            aanbodId,
            null,
            ORGANISATIE,
            werkgever,
            inlener,
            null,
            titel,
            "",
            beroep,
            sbi,
            werkgemeente,
            werkpostcode,
            1,
            new Werktijd(
                urenMin,
                urenMax,
                kantoortijden,
                onregelmatig,
                start,
                startVrij,
                einde,
                sluitingsdatum),
            new Eisen(
                gevraagdeRijbewijzen,
                new TreeSet<>(gevraagdeCertificaten),
                gevraagdNiveau,
                gevraagdeTalen,
                gevraagdeCompetenties,
                belasting,
                minimumleeftijd,
                minimumleeftijd == null ? null : "Arbeidstijdenwet"),
            new Arbeidsvoorwaarden(
                contract, contractMaanden, Gegeven.onbekend(), 36, lks, leercomponent, uitzicht),
            new Ondersteuning(interneBegeleiding, aanpasbaar, vervoerGeregeld),
            toets,
            null,
            null,
            aanbodstatus,
            PEILDATUM.minusDays(30));
    return soort == AanbodSoort.VACATURE
        ? new Vacature(kern)
        : new Arrangement(kern, soort, Groep.GEEN, beschutAangeboden, swPlek);
  }

  Regelcontext context() {
    Beleidskader kader =
        new Beleidskader(
            new BeleidskaderId("kader"),
            1,
            "Kader",
            ORGANISATIE,
            LocalDate.of(2026, 1, 1),
            kadergemeenten,
            List.of(new TreeSet<>(Set.of(HILVERSUM, HUIZEN))),
            new Plaatsingstabel(plaatsing),
            onbepaald,
            gewichten,
            prioriteit,
            new Verdeling(List.of(), 0),
            List.of(
                new Competentie(NAUWKEURIG, "Nauwkeurig werken", List.of("a", "b", "c", "d", "e"))),
            begeleiding,
            new Planningsbeleid(
                1000,
                1,
                1,
                startkeuzes,
                150,
                60,
                40,
                30,
                15,
                120,
                4,
                List.of(),
                List.of(),
                25,
                new TreeSet<>()),
            List.of(),
            List.of(),
            List.of());
    return new Regelcontext(
        new Rondebereik(rondegemeenten, rondedoelgroepen, PEILDATUM, spoor),
        kader,
        POSTCODES,
        Reisnormen.STANDAARD,
        new TreeMap<>(
            Map.of(
                WERKGEVER,
                new Werkgever(
                    WERKGEVER,
                    ORGANISATIE,
                    "Groenbedrijf De Eik",
                    Gegeven.onbekend(),
                    werkgeversector,
                    List.of(),
                    List.of(),
                    Gegeven.onbekend(),
                    List.of(),
                    Werkgever.Status.ACTIEF))),
        new TreeMap<>(
            Map.of(
                HOVENIER, new Beroep(HOVENIER, "hovenier", "groen"),
                GROENWERKER, new Beroep(GROENWERKER, "medewerker groenvoorziening", "groen"),
                SCHOONMAKER, new Beroep(SCHOONMAKER, "schoonmaker", "schoonmaak"))),
        new TreeMap<>(
            Map.of(
                HILVERSUM, new Gemeente(HILVERSUM, "Hilversum", null, null),
                HUIZEN, new Gemeente(HUIZEN, "Huizen", null, null))),
        new TreeMap<>());
  }

  Beoordelaar beoordelaar() {
    return Beoordelaar.van(context());
  }

  Geschiktheid geschiktheid() {
    return beoordelaar().beoordeel(persoon(), aanbod());
  }

  Regeloordeel regel(String id) {
    return geschiktheid().regels().stream()
        .filter(oordeel -> oordeel.regel().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Passendheid passendheid() {
    return beoordelaar().passendheid(persoon(), aanbod());
  }

  static Jobcoach jobcoach(
      String id,
      Set<GemeenteId> werkgebied,
      Set<Specialisme> specialismen,
      Set<String> talen,
      String standplaats) {
    return new Jobcoach(
        new JobcoachId(id),
        ORGANISATIE,
        null,
        "Coach " + id,
        BigDecimal.valueOf(24),
        new TreeSet<>(werkgebied),
        specialismen,
        new TreeSet<>(talen),
        Gegeven.bekend(new Postcode(standplaats)),
        new ArrayList<Inzet>());
  }

  static Taalbeheersing nederlands(Taalniveau niveau) {
    Map<Taalonderdeel, Taalniveau> niveaus = new EnumMap<>(Taalonderdeel.class);
    for (Taalonderdeel onderdeel : Taalonderdeel.values()) {
      niveaus.put(onderdeel, niveau);
    }
    return new Taalbeheersing("nld", niveaus);
  }

  static Taalbeheersing mondeling(Taalniveau niveau) {
    return new Taalbeheersing("nld", Map.of(Taalonderdeel.MONDELING, niveau));
  }

  private static Plek plek(double breedte, double lengte) {
    return new Plek(new Punt(breedte, lengte), Gegeven.onbekend(), Gegeven.onbekend());
  }

  private static Map<Belastingaspect, Belastbaarheid.Niveau> alles() {
    Map<Belastingaspect, Belastbaarheid.Niveau> alles = new EnumMap<>(Belastingaspect.class);
    for (Belastingaspect aspect : Belastingaspect.values()) {
      alles.put(aspect, Belastbaarheid.Niveau.NORMAAL);
    }
    return alles;
  }

  private static Map<Passendheidsdeel, Integer> gewichten() {
    Map<Passendheidsdeel, Integer> gewichten = new EnumMap<>(Passendheidsdeel.class);
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      gewichten.put(deel, 7 + deel.ordinal());
    }
    return gewichten;
  }

  private static Map<Doelgroep, Map<AanbodSoort, Toelating>> tabel() {
    Map<Doelgroep, Map<AanbodSoort, Toelating>> tabel = new EnumMap<>(Doelgroep.class);
    for (Doelgroep doelgroep : Doelgroep.values()) {
      Map<AanbodSoort, Toelating> rij = new EnumMap<>(AanbodSoort.class);
      for (AanbodSoort soort : AanbodSoort.values()) {
        rij.put(soort, Toelating.JA);
      }
      tabel.put(doelgroep, rij);
    }
    return tabel;
  }

  /** Sets one cell of the placement table. */
  Voorbeeld toelating(Doelgroep doelgroep, AanbodSoort aanbodsoort, Toelating toelating) {
    Map<AanbodSoort, Toelating> rij = new EnumMap<>(plaatsing.getOrDefault(doelgroep, Map.of()));
    rij.put(aanbodsoort, toelating);
    plaatsing.put(doelgroep, rij);
    soort = aanbodsoort;
    return this;
  }

  private static Begeleidingstabel begeleidingstabel() {
    return new Begeleidingstabel(
        List.of(
            new Begeleidingsregime(
                "licht",
                "licht",
                List.of(new Begeleidingsregime.Fase(0, 75), new Begeleidingsregime.Fase(6, 25))),
            new Begeleidingsregime(
                "midden",
                "midden",
                List.of(new Begeleidingsregime.Fase(0, 150), new Begeleidingsregime.Fase(6, 75)))),
        List.of(
            new Begeleidingstabel.Rij(
                Doelgroep.LKS_MDP, null, BigDecimal.ZERO, BigDecimal.valueOf(50), "midden"),
            new Begeleidingstabel.Rij(Doelgroep.LKS_MDP, null, null, null, "licht")),
        "midden");
  }
}
