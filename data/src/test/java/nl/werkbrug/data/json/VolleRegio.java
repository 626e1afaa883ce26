package nl.werkbrug.data.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.AanbiederContractId;
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
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.VoorstelId;
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
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.beleid.LksBudget;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.beleid.Trap;
import nl.werkbrug.data.domain.beleid.Verdeling;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondescore;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Softdeel;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
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

/** Values of every domain record with every field filled, and people and work with almost none. */
public final class VolleRegio {
  public static final OrganisatieId DIENST = new OrganisatieId("uitvoeringsdienst");
  public static final GemeenteId HILVERSUM = new GemeenteId("hilversum");
  public static final GemeenteId WEESP = new GemeenteId("weesp");
  public static final WerkgeverId WERKGEVER = new WerkgeverId("wg-1");
  public static final JobcoachId COACH = new JobcoachId("jc-1");
  public static final BeleidskaderId KADER = new BeleidskaderId("kader-1");
  private static final LocalDate DAG = LocalDate.of(2026, 1, 15);

  private VolleRegio() {}

  /** One of everything, and {@code personen} people and places besides. */
  public static Regio maak(int personen) {
    List<Werkzoekende> mensen =
        IntStream.range(0, personen)
            .mapToObj(i -> i % 2 == 0 ? vol("wz-" + i, "Naam " + i) : onbekend("wz-" + i))
            .toList();
    List<Werkaanbod> aanbod =
        IntStream.range(0, personen)
            .<Werkaanbod>mapToObj(i -> i % 2 == 0 ? vacature("ab-" + i) : arrangement("ab-" + i))
            .toList();
    return new Regio(
        List.of(
            new Gemeente(WEESP, "Weesp", LocalDate.of(2022, 3, 24), HILVERSUM),
            new Gemeente(HILVERSUM, "Hilversum", null, null)),
        List.of(
            new Organisatie(
                DIENST,
                "Werkdienst",
                Organisatie.Soort.UITVOERINGSDIENST,
                gesorteerd(HILVERSUM, WEESP))),
        List.of(new Beroep(new BeroepCode("hovenier"), "Hovenier", "groen")),
        List.of(kader(1)),
        List.of(werkgever()),
        aanbod,
        List.of(jobcoach()),
        mensen);
  }

  public static Werkgever werkgever() {
    return new Werkgever(
        WERKGEVER,
        DIENST,
        "Groenbedrijf 't Gooi",
        Gegeven.bekend("12345678"),
        Gegeven.bekend(new Sbi("81300")),
        List.of(
            new Vestiging(
                new VestigingId("vs-1"),
                "Hoofdvestiging",
                Gegeven.bekend(new Postcode("1211AB")),
                Gegeven.bekend(HILVERSUM),
                "acc.1"),
            new Vestiging(
                new VestigingId("vs-2"), "Loods", Gegeven.onbekend(), Gegeven.onbekend(), null)),
        List.of(new Contactpersoon("Jo de Wit", "chef", "jo@voorbeeld.nl", "0612345678")),
        Gegeven.bekend(0),
        List.of(new SroiContract(new SroiContractId("sroi-1"), 3, 1, DAG.plusYears(1))),
        Werkgever.Status.ACTIEF);
  }

  public static Jobcoach jobcoach() {
    return new Jobcoach(
        COACH,
        DIENST,
        new AanbiederContractId("contract-1"),
        "Émile Ågren",
        new BigDecimal("28.50"),
        gesorteerd(HILVERSUM),
        Set.of(Specialisme.AUTISME, Specialisme.LVB),
        new TreeSet<>(Set.of("ara", "pol")),
        Gegeven.bekend(new Postcode("1211")),
        List.of(
            new Inzet(new WerkzoekendeId("vroeger-1"), 120, DAG, DAG.plusMonths(6)),
            new Inzet(null, 480, DAG, DAG.plusDays(14))));
  }

  /** A vacature with every field filled. */
  public static Vacature vacature(String id) {
    return new Vacature(
        kern(id, "ref-" + id, "Medewerker groen " + id, new Verdringingstoets.NietUitgevoerd()));
  }

  /** An arrangement with nothing known about it but what must be. */
  public static Arrangement arrangement(String id) {
    Aanbodkern kern =
        new Aanbodkern(
            new AanbodId(id),
            null,
            DIENST,
            WERKGEVER,
            null,
            null,
            "Groep groen",
            "",
            Gegeven.onbekend(),
            Gegeven.onbekend(),
            Gegeven.onbekend(),
            Gegeven.onbekend(),
            8,
            new Werktijd(
                16,
                32,
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                false,
                null,
                null),
            Eisen.GEEN,
            new Arbeidsvoorwaarden(
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                Gegeven.onbekend(),
                36,
                LksBereidheid.ONBEKEND,
                Gegeven.onbekend(),
                Gegeven.onbekend()),
            Ondersteuning.GEEN,
            new Verdringingstoets.Uitgevoerd(false, DAG, "Klantmanager 4"),
            null,
            null,
            Aanbodstatus.CONCEPT,
            DAG);
    return new Arrangement(kern, AanbodSoort.GROEPSDETACHERING, new Groep(4, 8), true, false);
  }

  private static Aanbodkern kern(
      String id, String referentie, String titel, Verdringingstoets toets) {
    return new Aanbodkern(
        new AanbodId(id),
        referentie,
        DIENST,
        WERKGEVER,
        WERKGEVER,
        new VestigingId("vs-1"),
        titel,
        "Je werkt buiten.\nMet \"collega's\" en groen.",
        Gegeven.bekend(new BeroepCode("hovenier")),
        Gegeven.bekend(new Sbi("81")),
        Gegeven.bekend(HILVERSUM),
        Gegeven.bekend(new Postcode("1211 ab")),
        2,
        new Werktijd(
            16,
            32,
            Gegeven.bekend(true),
            Gegeven.bekend(false),
            Gegeven.bekend(DAG),
            true,
            DAG.plusYears(1),
            DAG.plusMonths(1)),
        new Eisen(
            Set.of(Rijbewijs.B, Rijbewijs.B_PLUS),
            new TreeSet<>(Set.of("VCA", "heftruck")),
            WerkDenkniveau.VMBO,
            List.of(taal()),
            List.of(new Competentievraag(new CompetentieCode("samenwerken"), 3, 5)),
            Map.of(
                Belastingaspect.TILLEN, Belasting.ZWAAR, Belastingaspect.BUITEN, Belasting.LICHT),
            18,
            "Arbeidstijdenwet"),
        new Arbeidsvoorwaarden(
            Gegeven.bekend(Contractsoort.BEPAALDE_TIJD),
            Gegeven.bekend(12),
            Gegeven.bekend(1450),
            38,
            LksBereidheid.JA,
            Gegeven.bekend(true),
            Gegeven.bekend(false)),
        new Ondersteuning(50, Set.of(Belastingaspect.TILLEN), true),
        toets,
        new SroiContractId("sroi-1"),
        new AanbiederContractId("contract-1"),
        Aanbodstatus.OPEN,
        DAG);
  }

  private static Taalbeheersing taal() {
    return new Taalbeheersing(
        "nld",
        Map.of(Taalonderdeel.LEZEN, Taalniveau.GOED, Taalonderdeel.MONDELING, Taalniveau.REDELIJK));
  }

  /** A person with every field known. */
  public static Werkzoekende vol(String id, String naam) {
    return new Werkzoekende(
        new WerkzoekendeId(id),
        "K-" + id,
        DIENST,
        Gegeven.bekend(HILVERSUM),
        "consulent.1",
        Werkzoekende.Status.ACTIEF,
        new Persoon(
            Gegeven.bekend(naam),
            Gegeven.bekend(LocalDate.of(1990, 2, 28)),
            Gegeven.bekend(Geslacht.VROUW)),
        new Participatie(
            Gegeven.bekend(Clientprofiel.PROFIEL_2),
            Gegeven.bekend(Voorziening.LKS_MDP),
            Gegeven.bekend(Cohort.INSTROOM),
            Gegeven.bekend(Uitkering.ALGEMENE_BIJSTAND),
            DAG.plusYears(2),
            new Loonwaarde.Vastgesteld(new BigDecimal("62.50"), DAG, "Dariuz", "D. Eskundige"),
            true,
            new UwvAdvies.Afgegeven(true, DAG),
            Gegeven.bekend(false),
            Gegeven.bekend(true),
            Gegeven.bekend(4),
            Gegeven.bekend(false),
            Gegeven.bekend(false),
            Gegeven.bekend(true),
            Gegeven.bekend(DAG.minusYears(1))),
        new Kwalificatie(
            Gegeven.bekend(WerkDenkniveau.MBO_HAVO_VWO),
            Gegeven.bekend(Set.of()),
            Gegeven.bekend(List.of(new Certificaat("VCA", Gegeven.bekend(true)))),
            List.of(new Opleiding("mbo groen", Gegeven.bekend(3), Gegeven.onbekend())),
            List.of(taal(), new Taalbeheersing("ara", Map.of())),
            List.of(
                new Werkervaring(
                    Gegeven.bekend(new BeroepCode("hovenier")),
                    DAG.minusYears(3),
                    DAG,
                    "Fijn werk")),
            new TreeMap<>(
                Map.of(
                    new CompetentieCode("zelfstandig"), 2, new CompetentieCode("samenwerken"), 5)),
            List.of(new BeroepCode("hovenier"), new BeroepCode("http://data.competentnl.nl/1")),
            List.of(new Sbi("81")),
            List.of("dieren", "buiten zijn")),
        new Beschikbaarheid(
            Gegeven.bekend(12),
            Gegeven.bekend(32),
            Gegeven.bekend(true),
            Gegeven.bekend(false),
            Gegeven.bekend(DAG),
            Gegeven.bekend(DAG.plusYears(5))),
        new Mobiliteit(
            Gegeven.bekend(new Postcode("1382")),
            Gegeven.bekend(20),
            Gegeven.bekend(45),
            Gegeven.bekend(Set.of(Vervoermiddel.FIETS, Vervoermiddel.OPENBAAR_VERVOER))),
        new EisAanWerk(Gegeven.bekend(true), Gegeven.bekend(false), Gegeven.bekend(true)),
        new Belastbaarheid(
            Map.of(
                Belastingaspect.TILLEN, Belastbaarheid.Niveau.BEPERKT,
                Belastingaspect.STOF, Belastbaarheid.Niveau.NIET)),
        new Wensen(
            Set.of(AanbodSoort.DAGBESTEDINGSPLEK),
            new TreeSet<>(Set.of(new Sbi("10"))),
            new TreeSet<>(Set.of(new WerkgeverId("wg-9"))),
            new TreeSet<>(Set.of(new AanbodId("ab-9")))),
        new Begeleidingsbehoefte(
            new Begeleidingsbehoefte.Omvang.Gediagnosticeerd(new BigDecimal("3.25")),
            Set.of(Specialisme.PSYCHISCH),
            new TreeSet<>(Set.of("ara")),
            COACH),
        "Ik werk graag buiten – élke dag.");
  }

  /** A person of whom nothing is known. */
  public static Werkzoekende onbekend(String id) {
    return new Werkzoekende(
        new WerkzoekendeId(id),
        null,
        DIENST,
        Gegeven.onbekend(),
        null,
        Werkzoekende.Status.UITGESTROOMD,
        new Persoon(Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend()),
        Participatie.ONBEKEND,
        Kwalificatie.ONBEKEND,
        Beschikbaarheid.ONBEKEND,
        Mobiliteit.ONBEKEND,
        EisAanWerk.ONBEKEND,
        Belastbaarheid.ONBEKEND,
        Wensen.GEEN,
        Begeleidingsbehoefte.AF_TE_LEIDEN,
        null);
  }

  public static Beleidskader kader(int versie) {
    return new Beleidskader(
        KADER,
        versie,
        "Gooi en Vechtstreek",
        DIENST,
        DAG,
        gesorteerd(HILVERSUM, WEESP),
        List.of(gesorteerd(HILVERSUM, WEESP), gesorteerd(WEESP)),
        new Plaatsingstabel(
            Map.of(
                Doelgroep.LKS_MDP,
                new EnumMap<>(Map.of(AanbodSoort.VACATURE, Toelating.JA)),
                Doelgroep.BESCHUT_WERK,
                new EnumMap<>(Map.of(AanbodSoort.DETACHERING, Toelating.ALS_BESCHUTTE_PLEK)))),
        Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG,
        Map.of(Passendheidsdeel.REISTIJD, 20, Passendheidsdeel.COMPETENTIES, 30),
        new Prioriteitspunten(
            10,
            Map.of(Clientprofiel.PROFIEL_3, 5),
            Map.of(Doelgroep.LKS_ZDP, 4),
            3,
            "Participatiewet artikel 7",
            1,
            8,
            6,
            2),
        new Verdeling(
            List.of(
                new Verdeling.Aandeel(Clientprofiel.PROFIEL_1, null, 40),
                new Verdeling.Aandeel(null, Doelgroep.BESCHUT_WERK, 10)),
            5),
        List.of(
            new Competentie(
                new CompetentieCode("samenwerken"),
                "Samenwerken",
                List.of("een", "twee", "drie", "vier", "vijf"))),
        new Begeleidingstabel(
            List.of(
                new Begeleidingsregime(
                    "licht",
                    "Licht",
                    List.of(
                        new Begeleidingsregime.Fase(0, 150), new Begeleidingsregime.Fase(6, 75)))),
            List.of(
                new Begeleidingstabel.Rij(
                    Doelgroep.LKS_MDP,
                    Clientprofiel.PROFIEL_2,
                    new BigDecimal("30"),
                    new BigDecimal("100.5"),
                    "licht"),
                new Begeleidingstabel.Rij(null, null, null, null, "licht")),
            "licht"),
        new Planningsbeleid(
            1000,
            1,
            2,
            6,
            40,
            30,
            20,
            10,
            5,
            15,
            4,
            List.of(new Trap(1, 0), new Trap(4, -20)),
            List.of(new Trap(1, 0), new Trap(9, -10)),
            25,
            new TreeSet<>(Set.of("coachReistijd"))),
        List.of(new BeschutAantal(HILVERSUM, 2026, 41, 12, "Regeling 2026")),
        List.of(
            new AanbiederContract(
                new AanbiederContractId("contract-1"),
                DIENST,
                AanbiederContract.Soort.TRAJECTEN,
                AanbiederContract.Perceel.LOKAAL,
                Gegeven.bekend(25))),
        List.of(new LksBudget(HILVERSUM, 2026, 1_500_000_00L, 900_000_00L)),
        new Beoordelingsbeleid(true, 10, 5, 24, 6, 28),
        36);
  }

  public static Matchingsronde ronde(String id, Rondestatus status) {
    boolean af = status == Rondestatus.KLAAR || status == Rondestatus.GESTOPT;
    return new Matchingsronde(
        new RondeId(id),
        DIENST,
        KADER,
        1,
        new Rondebereik(
            gesorteerd(HILVERSUM),
            Set.of(Doelgroep.LKS_MDP, Doelgroep.BESCHUT_WERK),
            DAG,
            Spoor.WERK),
        true,
        -42L,
        new Rekenbudget(100, 200_000, 1_000, 60),
        status,
        Instant.parse("2026-01-15T08:00:00.123456Z"),
        Instant.parse("2026-01-15T08:00:01Z"),
        af ? Instant.parse("2026-01-15T08:01:00Z") : null,
        af ? uitkomst() : null,
        status == Rondestatus.MISLUKT ? "De schijf is vol." : null,
        null,
        Map.of(Passendheidsdeel.REISTIJD, 80, Passendheidsdeel.UREN, 0));
  }

  private static Rondeuitkomst uitkomst() {
    return new Rondeuitkomst(
        new Rondescore(0, 12_345, 678_901),
        new nl.werkbrug.data.domain.ronde.Certificaat(12_400, 680_000, 13_000, 700_000, 100),
        new nl.werkbrug.data.domain.ronde.Handmatig(3, 11_000, 600_000),
        10,
        5,
        1,
        4,
        50,
        20,
        7,
        1234,
        "stappen op",
        List.of(new Knelpunt(Knelpunt.Soort.JOBCOACH, "jc-1", 300, "Te weinig uren.")),
        List.of("Let op het LKS-budget."));
  }

  public static Voorstel voorstel(
      String id, String ronde, String persoon, String aanbod, int passendheid) {
    return new Voorstel(
        new VoorstelId(id),
        new RondeId(ronde),
        new WerkzoekendeId(persoon),
        new AanbodId(aanbod),
        COACH,
        2,
        DAG.plusDays(56),
        List.of(0, 0, 240, 200, 160, 120, 100, 80, 60, 60, 60, 60, 60),
        passendheid,
        List.of(
            new Scoredeel(Passendheidsdeel.REISTIJD, 900, 20, passendheid, "18 minuten fietsen.")),
        List.of(
            new Regeloordeel(
                "rijbewijs",
                Regeloordeel.Oordeel.ONBEKEND,
                "Rijbewijs B is niet bekend.",
                "Er ontbreekt een gegeven.",
                "Eis van de werkgever",
                "Vraag naar het rijbewijs."),
            new Regeloordeel(
                "uren", Regeloordeel.Oordeel.GOED, "32 uur past.", "Past.", "VUM", null)),
        List.of(new Softdeel("plaatsing", Softdeel.Niveau.MEDIUM, 15, "Profiel 2.")),
        "Deze jobcoach spreekt Arabisch.",
        List.of(new Voorstel.Alternatief(new AanbodId("ab-2"), 700, -3, -120, "Kan ook.")));
  }

  public static NietGeplaatst nietGeplaatst(String ronde, String persoon) {
    return new NietGeplaatst(
        new RondeId(ronde),
        new WerkzoekendeId(persoon),
        NietGeplaatst.Reden.JOBCOACH_UREN,
        "Er zijn geen jobcoachuren vrij.",
        "Een jobcoach met Arabisch helpt.",
        3,
        2,
        List.of(new NietGeplaatst.Blokkade("rijbewijs", "Rijbewijs ontbreekt.", 14)),
        List.of(
            new NietGeplaatst.Bijna(
                new AanbodId("ab-2"), "uren", "4 uur te veel.", "Vraag om minder uren.")));
  }

  private static SortedSet<GemeenteId> gesorteerd(GemeenteId... gemeenten) {
    return new TreeSet<>(List.of(gemeenten));
  }
}
